import type { LocalText } from "@gongkai/core";
import type { InformationRequest } from "../records/information-request.ts";
import type { RequestEventType } from "../records/request-event.ts";
import { firstOf } from "./events.ts";

/** The first day of the 2019 Regulations; a request received before keeps the old terms. */
export const REGULATIONS_2019 = "2019-05-15";

/** On which day the law counts a request as received, and why. */
export interface Receipt {
  readonly on: string;
  readonly ground: LocalText;
}

const words = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** By channel, the events of which the first that there is gives the day (Regulations of 2019, art. 31). */
const RULES: Readonly<
  Record<string, readonly { readonly type: RequestEventType; readonly ground: LocalText }[]>
> = {
  inPerson: [
    {
      type: "submitted",
      ground: words(
        "当面提交的，以提交之日为收到申请之日（第三十一条）",
        "in person: the day of submission (art. 31)",
      ),
    },
  ],
  mail: [
    {
      type: "signed",
      ground: words(
        "需要签收的邮寄方式，以签收之日为收到申请之日（第三十一条）",
        "by mail that is signed for: the day of signature (art. 31)",
      ),
    },
    {
      type: "confirmed",
      ground: words(
        "平常信函等无需签收的，以与申请人确认之日为收到申请之日（第三十一条）",
        "by ordinary mail: the day it was confirmed with the applicant (art. 31)",
      ),
    },
  ],
  online: [
    {
      type: "confirmed",
      ground: words(
        "通过互联网提交的，以双方确认之日为收到申请之日（第三十一条）",
        "online: the day on which both sides confirmed it (art. 31)",
      ),
    },
  ],
  fax: [
    {
      type: "confirmed",
      ground: words(
        "通过传真提交的，以双方确认之日为收到申请之日（第三十一条）",
        "by fax: the day on which both sides confirmed it (art. 31)",
      ),
    },
  ],
};

const RECORDED = words("登记的收到申请之日", "the day of receipt as recorded");

/** The day that the law would give, from what the request's channel turns on; null where that is not recorded. */
export function legalReceipt({ channel, events }: InformationRequest): Receipt | null {
  const rules = RULES[channel ?? ""] ?? RULES[channel === "mailOrFax" ? "mail" : ""] ?? [];
  for (const { type, ground } of rules) {
    const event = firstOf(events, type);
    if (event !== undefined) return { on: event.on, ground };
  }
  return null;
}

/**
 * Tells on which day a request counts as received: the recorded legal date, else the one that
 * article 31 of the 2019 Regulations gives for its channel; before those were in force, the first
 * day on which the body had it.
 *
 * @returns null where no such day is recorded: it is not guessed from another one.
 *
 * @example
 * receiptOf({ id: "1", applicant: null, channel: "inPerson", repeatOf: null, events: [{ type: "submitted", on: "2024-03-01" }] })?.on //=> "2024-03-01"
 */
export function receiptOf(request: InformationRequest): Receipt | null {
  const recorded = firstOf(request.events, "received");
  if (recorded !== undefined) return { on: recorded.on, ground: RECORDED };
  const legal = legalReceipt(request);
  if (legal !== null) return legal;
  const earlier = request.events.find(({ type }) =>
    ["submitted", "signed", "confirmed", "registered"].includes(type),
  );
  return earlier !== undefined && earlier.on < REGULATIONS_2019
    ? { on: earlier.on, ground: RECORDED }
    : null;
}
