import type { LocalText } from "@gongkai/core";
import type { InformationRequest } from "../records/information-request.ts";
import type { RequestEvent, RequestEventType } from "../records/request-event.ts";
import { closingOf, firstRound } from "./closing.ts";
import { receiptOf } from "./receipt.ts";

/** An event that cannot have happened when it did. */
export interface Impossible {
  readonly event: RequestEvent;
  readonly message: LocalText;
}

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** What an event answers, and how it is said that nothing was asked. */
const ANSWERS: Partial<
  Record<RequestEventType, { readonly to: RequestEventType; readonly message: LocalText }>
> = {
  clarificationGiven: {
    to: "clarificationAsked",
    message: both("补正以前没有告知补正", "A correction came before any was asked for"),
  },
  consultationAnswered: {
    to: "consulted",
    message: both("答复意见以前没有征求意见", "An opinion came before it was asked for"),
  },
  feePaid: {
    to: "feeNoticed",
    message: both("缴费以前没有收费通知", "A fee was paid before it was asked for"),
  },
  reconsiderationDecided: {
    to: "reconsiderationFiled",
    message: both(
      "复议办结以前没有申请复议",
      "A reconsideration was decided before it was asked for",
    ),
  },
  suitDecided: {
    to: "suitFiled",
    message: both("诉讼办结以前没有起诉", "A suit was decided before it was filed"),
  },
};

const whomOf = (event: RequestEvent) => ("whom" in event ? event.whom : null);

function unasked({ events }: InformationRequest): Impossible[] {
  return events.flatMap((event): Impossible[] => {
    const answer = ANSWERS[event.type];
    if (answer === undefined) return [];
    const isAsked = events.some(
      (earlier) =>
        earlier.type === answer.to && earlier.on <= event.on && whomOf(earlier) === whomOf(event),
    );
    return isAsked ? [] : [{ event, message: answer.message }];
  });
}

const BY_THE_BODY: readonly RequestEventType[] = [
  "clarificationAsked",
  "consulted",
  "extended",
  "feeNoticed",
];

const AFTER_RECEIPT: readonly RequestEventType[] = [...BY_THE_BODY, "decided", "withdrawn"];

function beforeReceipt(request: InformationRequest): Impossible[] {
  const receivedOn = receiptOf(request)?.on ?? "";
  return request.events
    .filter(({ type, on }) => AFTER_RECEIPT.includes(type) && on < receivedOn)
    .map((event) => ({
      event,
      message: both(
        `早于收到申请之日 ${receivedOn}`,
        `This lies before the day of receipt, ${receivedOn}`,
      ),
    }));
}

/** In person the day of submission is the legal one, and `receipt-date` judges it. */
function submittedAfterReceipt(request: InformationRequest): Impossible[] {
  const receivedOn = receiptOf(request)?.on;
  if (receivedOn === undefined || request.channel === "inPerson") return [];
  return request.events
    .filter(({ type, on }) => type === "submitted" && on > receivedOn)
    .map((event) => ({
      event,
      message: both(
        `提交晚于收到申请之日 ${receivedOn}`,
        `It was submitted after the day of receipt, ${receivedOn}`,
      ),
    }));
}

function afterClosing({ events }: InformationRequest): Impossible[] {
  const closedOn = closingOf(events).on;
  if (closedOn === null) return [];
  return firstRound(events)
    .filter(({ type, on }) => BY_THE_BODY.includes(type) && on > closedOn)
    .map((event) => ({
      event,
      message: both(
        `晚于申请办结之日 ${closedOn}`,
        `This lies after the day on which the request was closed, ${closedOn}`,
      ),
    }));
}

/** The events of a request that cannot have happened when they did. Within a day no order is asked for. */
export const impossibleOrders = (request: InformationRequest): Impossible[] =>
  [unasked, beforeReceipt, submittedAfterReceipt, afterClosing].flatMap((find) => find(request));
