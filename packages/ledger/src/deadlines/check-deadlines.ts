import type { Finding, LocalText } from "@gongkai/core";
import { workingDaysBetween } from "../calendar/working-days.ts";
import { remedyAfterDecision, replyDeadline } from "../findings/deadline-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { eventField } from "../requests/event-field.ts";
import { countDays } from "./count-days.ts";
import { caseOf, closedBy, type DeadlineCase } from "./deadline-case.ts";
import type { DeadlineOptions } from "./deadline-of.ts";
import {
  type Late,
  lateExtension,
  lateNotice,
  lateOpinions,
  repeatedExtensions,
  repeatedNotices,
} from "./late-steps.ts";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

function lateReply(looked: DeadlineCase): Late[] {
  const { closed, on, calendar } = looked;
  const { dueOn } = countDays(looked, "on");
  if (dueOn === null || on <= dueOn || closed?.type === "withdrawn") return [];
  const over = workingDaysBetween(dueOn, on, calendar);
  const [zh, en] =
    over === 0
      ? ["", ""]
      : [`，超期${over}个工作日`, `, ${over} working day${over === 1 ? "" : "s"} late`];
  return [
    closed === null
      ? {
          card: replyDeadline,
          message: both(
            `最迟应于 ${dueOn} 答复，至 ${on} 尚未答复${zh}`,
            `Due on ${dueOn} and not answered by ${on}${en}`,
          ),
          expected: dueOn,
          actual: null,
        }
      : {
          card: replyDeadline,
          event: closed,
          message: both(
            `最迟应于 ${dueOn} 答复，${on} 才答复${zh}`,
            `Due on ${dueOn}, answered on ${on}${en}`,
          ),
          expected: dueOn,
          actual: on,
        },
  ];
}

/** The first remedy that was sought; within a day no order is asked for. */
function earlyRemedy(request: InformationRequest, { calendar, on }: DeadlineOptions): Late[] {
  const event = request.events.find(
    ({ type }) => type === "reconsiderationFiled" || type === "suitFiled",
  );
  if (event === undefined || event.on > (on ?? event.on)) return [];
  const closed = closedBy(request.events);
  if (closed !== null && closed.on <= event.on) return [];
  const looked = caseOf(request, event.on, calendar);
  if (looked?.waits.some(({ until }) => until === null)) return [];
  const dueOn = looked === null ? null : countDays(looked, "on").dueOn;
  if (dueOn !== null && dueOn < event.on) return [];
  const message = both(
    "提出时尚未答复，答复期限也未届满",
    "When it was filed nothing had been decided, and the deadline had not passed",
  );
  return [{ card: remedyAfterDecision, event, message, expected: null, actual: event.on }];
}

const CHECKS = [
  lateReply,
  lateNotice,
  repeatedNotices,
  lateExtension,
  repeatedExtensions,
  lateOpinions,
] as const;

function lateIn(request: InformationRequest, options: DeadlineOptions): Late[] {
  const day = options.on ?? request.events.at(-1)?.on ?? "";
  const looked = caseOf(request, day, options.calendar);
  const late = looked === null ? [] : CHECKS.flatMap((check) => check(looked));
  return [...late, ...earlyRemedy(request, options)];
}

/**
 * Checks what the calendar shows of a request: replies, notices, extensions and opinions that came
 * too late, and remedies that came too early. With `on`, what had happened by that day, and whether
 * it is overdue on it.
 *
 * Only as many days are looked at as have passed: a request decided in December needs no calendar of
 * the next year.
 *
 * @param line The line of the request's row.
 * @throws {GongkaiError} `calendar-year-unknown` where the calendar does not know a year that it takes.
 *
 * @example
 * checkDeadlines({ id: "1", applicant: null, channel: null, repeatOf: null, events: [{ type: "received", on: "2024-06-03" }, { type: "decided", on: "2024-07-03", outcome: "granted" }] }, 2, { calendar: chineseCalendar() })[0]?.message.en //=> "Due on 2024-07-02, answered on 2024-07-03, 1 working day late"
 */
export function checkDeadlines(
  request: InformationRequest,
  line: number,
  options: DeadlineOptions,
): Finding[] {
  return lateIn(request, options).map(({ card, event, message, expected, actual }) =>
    ledgerFinding(card, {
      list: "requests",
      line,
      id: request.id,
      field: (event && eventField(event)) ?? null,
      message,
      expected,
      actual,
      outcome: card.severity === "info" ? "note" : "fail",
    }),
  );
}
