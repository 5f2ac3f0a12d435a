import type { LocalText, RuleCard } from "@gongkai/core";
import { workingDaysAfter, workingDaysBetween } from "../calendar/working-days.ts";
import {
  clarificationNotice,
  consultationDeadline,
  extensionInTime,
} from "../findings/deadline-cards.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { allOf, firstOf } from "../requests/events.ts";
import { countDays } from "./count-days.ts";
import type { DeadlineCase } from "./deadline-case.ts";

/** What a check finds, before it knows its row. */
export interface Late {
  readonly card: RuleCard;
  /** The event that came too late, or too early; absent: none came. */
  readonly event?: RequestEvent;
  readonly message: LocalText;
  readonly expected: string | null;
  readonly actual: string | null;
}

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** A correction that was asked for too late. */
export function lateNotice({ terms, receipt, events, calendar }: DeadlineCase): Late[] {
  const event = firstOf(events, "clarificationAsked");
  if (event === undefined || terms.clarificationNotice === null) return [];
  const passed = workingDaysBetween(receipt.on, event.on, calendar);
  if (passed <= terms.clarificationNotice) return [];
  const last = workingDaysAfter(receipt.on, terms.clarificationNotice, calendar);
  const message = both(
    `${receipt.on} 收到，最迟应于 ${last} 告知补正，${event.on} 才告知`,
    `Received on ${receipt.on}: a correction could be asked for until ${last}, and was on ${event.on}`,
  );
  return [{ card: clarificationNotice, event, message, expected: last, actual: event.on }];
}

/** Corrections that were asked for again: the law has it done at once (art. 30). */
export function repeatedNotices({ terms, events }: DeadlineCase): Late[] {
  if (terms.clarificationNotice === null) return [];
  const [first, ...others] = allOf(events, "clarificationAsked");
  return others
    .filter(({ on }) => on !== first?.on)
    .map((event) => ({
      card: clarificationNotice,
      event,
      message: both(
        `${first?.on} 已告知补正，${event.on} 再次告知：补正应一次性告知`,
        `A correction was asked for on ${first?.on}, and again on ${event.on}: it is to be asked for once`,
      ),
      expected: null,
      actual: event.on,
    }));
}

/** Extensions that were told again: there is one. */
export function repeatedExtensions({ events }: DeadlineCase): Late[] {
  const [first, ...others] = allOf(events, "extended");
  return others
    .filter(({ on }) => on !== first?.on)
    .map((event) => ({
      card: extensionInTime,
      event,
      message: both(
        `${first?.on} 已告知延期，${event.on} 再次告知，不再延长`,
        `An extension was told on ${first?.on}, and again on ${event.on}: it does not count`,
      ),
      expected: null,
      actual: event.on,
    }));
}

/** An extension that was told when the term was over. */
export function lateExtension(looked: DeadlineCase): Late[] {
  const event = firstOf(looked.events, "extended");
  if (event === undefined) return [];
  const { extension } = countDays(looked, "on");
  if (extension === null || extension.isInTime) return [];
  const last = extension.afterTermOf;
  const message = both(
    `期限 ${last} 届满，${event.on} 才告知延期，不延长`,
    `The term ended on ${last}, and the extension was told on ${event.on}: it does not count`,
  );
  return [{ card: extensionInTime, event, message, expected: last, actual: event.on }];
}

/** Opinions that came after the days allowed for them. */
export function lateOpinions({ terms, consultations, calendar }: DeadlineCase): Late[] {
  const allowed = terms.consultation;
  if (allowed === null) return [];
  return consultations.flatMap(({ whom, after, answeredOn }): Late[] => {
    if (answeredOn === null || workingDaysBetween(after, answeredOn, calendar) <= allowed)
      return [];
    const last = workingDaysAfter(after, allowed, calendar);
    const message = both(
      `${after} 征求意见，最迟应于 ${last} 答复，${answeredOn} 才答复；计算期限时至答复之日不计入`,
      `Asked on ${after}, to be answered by ${last}, answered on ${answeredOn}; the days until then are excluded`,
    );
    return [
      {
        card: consultationDeadline,
        event: { type: "consultationAnswered", on: answeredOn, whom, party: null },
        message,
        expected: last,
        actual: answeredOn,
      },
    ];
  });
}
