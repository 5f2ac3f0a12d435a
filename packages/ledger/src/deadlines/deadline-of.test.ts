import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../calendar/chinese-calendar.ts";
import { daysAfter } from "../calendar/days.ts";
import type { InformationRequest } from "../records/information-request.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { deadlineOf, explainDeadline } from "./deadline-of.ts";

const calendar = chineseCalendar();

const requestOf = (...events: readonly RequestEvent[]): InformationRequest => ({
  id: "1",
  applicant: null,
  channel: null,
  repeatOf: null,
  events: events.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))),
});

const received = (on: string): RequestEvent => ({ type: "received", on });

describe("deadlineOf", () => {
  it("has no date, and says why, while no one knows when the request was received", () => {
    const request = {
      ...requestOf({ type: "submitted", on: "2024-06-03" }),
      channel: "online" as const,
    };
    const deadline = deadlineOf(request, { calendar, on: "2024-07-30" });
    expect(deadline).toMatchObject({ state: "awaitingReceipt", dueOn: null, receivedOn: null });
    expect(deadline.grounds[0]?.["zh-CN"]).toContain("第三十一条");
  });

  it("has not begun before the day of receipt", () => {
    expect(deadlineOf(requestOf(received("2024-06-03")), { calendar, on: "2024-06-02" })).toEqual(
      expect.objectContaining({ state: "awaitingReceipt", dueOn: null, workingDaysLeft: null }),
    );
  });

  it("looks at the day of the last event where no day is given", () => {
    const request = requestOf(received("2024-06-03"), { type: "extended", on: "2024-06-14" });
    expect(deadlineOf(request, { calendar }).workingDaysLeft).toBe(40 - 8);
  });

  it("throws rather than guess the holidays of a year to come", () => {
    expect(() => deadlineOf(requestOf(received("2026-12-10")), { calendar })).toThrow(
      expect.objectContaining({ code: "calendar-year-unknown" }),
    );
  });

  it("marks what rests on practice, and cites the articles that it follows", () => {
    const request = requestOf(
      received("2024-06-03"),
      { type: "clarificationAsked", on: "2024-06-06", due: null },
      { type: "clarificationGiven", on: "2024-06-14" },
      { type: "consulted", on: "2024-06-18", whom: "thirdParty", party: null },
    );
    const { grounds, restsOnBackground } = deadlineOf(request, { calendar, on: "2024-06-20" });
    const text = grounds.map(({ "zh-CN": zh }) => zh).join("\n");
    for (const article of ["第三十三条", "第三十条", "第三十二条", "通行算法", "期限停止计算"]) {
      expect(text).toContain(article);
    }
    expect(restsOnBackground).toBe(true);
  });

  it("says what follows where a correction did not come in time", () => {
    const request = requestOf(received("2024-06-03"), {
      type: "clarificationAsked",
      on: "2024-06-06",
      due: "2024-06-20",
    });
    const text = (on: string) => JSON.stringify(deadlineOf(request, { calendar, on }).grounds);
    expect(text("2024-06-20")).toContain("期限停止计算");
    expect(text("2024-06-21")).toContain("至期限 2024-06-20 没有补正：无正当理由的视为放弃申请");
  });

  it("says until when an unpaid fee was to be paid", () => {
    const request = requestOf(received("2024-06-03"), {
      type: "feeNoticed",
      on: "2024-06-06",
      amount: "100",
      due: null,
    });
    const text = JSON.stringify(deadlineOf(request, { calendar }).grounds);
    expect(text).toContain("2024-07-06");
  });
});

describe("explainDeadline", () => {
  it("lists each day with its number, or the reason why it does not count", () => {
    const { days, dueOn } = explainDeadline(requestOf(received("2024-04-26")), { calendar });
    expect(
      days.slice(0, 12).map(({ date, count, reason }) => [date, count, reason["zh-CN"]]),
    ).toEqual([
      ["2024-04-26", null, "收到申请之日，次日起算"],
      ["2024-04-27", null, "周六"],
      ["2024-04-28", 1, "调休上班（劳动节）"],
      ["2024-04-29", 2, "工作日"],
      ["2024-04-30", 3, "工作日"],
      ["2024-05-01", null, "劳动节"],
      ["2024-05-02", null, "劳动节"],
      ["2024-05-03", null, "劳动节"],
      ["2024-05-04", null, "劳动节"],
      ["2024-05-05", null, "劳动节"],
      ["2024-05-06", 4, "工作日"],
      ["2024-05-07", 5, "工作日"],
    ]);
    expect(days.at(-1)).toMatchObject({ date: dueOn, count: 20 });
  });

  it("shows the waits, the new start and the consultation", () => {
    const request = requestOf(
      received("2024-06-03"),
      { type: "clarificationAsked", on: "2024-06-04", due: null },
      { type: "clarificationGiven", on: "2024-06-06" },
      { type: "consulted", on: "2024-06-07", whom: "otherOrgan", party: null },
      { type: "consultationAnswered", on: "2024-06-11", whom: "otherOrgan", party: null },
    );
    const { days } = explainDeadline(request, { calendar });
    expect(days.slice(1, 10).map(({ count, reason }) => [count, reason["zh-CN"]])).toEqual([
      [1, "工作日"],
      [null, "等待申请人补正"],
      [null, "收到补正之日，次日起重新计算"],
      [1, "工作日"],
      [null, "周六"],
      [null, "周日"],
      [null, "端午"],
      [null, "征求其他机关意见，不计入"],
      [2, "工作日"],
    ]);
  });
});

/** Days after receipt. */
const days = (max: number) => fc.integer({ min: 0, max });

const receipts = fc.integer({ min: 0, max: 6300 }).map((after) => daysAfter("2008-05-01", after));

/** Some of what may happen while a request is open; a consultation may stay without an answer. */
const histories = fc.record({
  on: receipts,
  extended: fc.option(days(60)),
  consulted: fc.array(
    fc.tuple(days(40), fc.option(days(40)), fc.constantFrom("thirdParty", "otherOrgan")),
    {
      maxLength: 3,
    },
  ),
  clarified: fc.option(fc.tuple(days(30), days(30))),
  paid: fc.option(fc.tuple(days(30), days(30))),
});

type History = typeof histories extends fc.Arbitrary<infer H> ? H : never;

function eventsOf({ on, extended, consulted, clarified, paid }: History): RequestEvent[] {
  const at = (after: number) => daysAfter(on, after);
  const events: RequestEvent[] = [received(on)];
  if (extended !== null) events.push({ type: "extended", on: at(extended) });
  consulted.forEach(([asked, waited, whom], index) => {
    const party = String(index);
    events.push({ type: "consulted", on: at(asked), whom, party });
    if (waited === null) return;
    events.push({ type: "consultationAnswered", on: at(asked + waited), whom, party });
  });
  if (clarified !== null) {
    events.push({ type: "clarificationAsked", on: at(clarified[0]), due: null });
    events.push({ type: "clarificationGiven", on: at(clarified[0] + clarified[1]) });
  }
  if (paid !== null) {
    events.push({ type: "feeNoticed", on: at(paid[0]), amount: null, due: null });
    events.push({ type: "feePaid", on: at(paid[0] + paid[1]), amount: null });
  }
  return events;
}

/** Looked at once everything has happened; where the clock stands still, no day is late enough. */
function dueOn(history: History): string {
  const due = deadlineOf(requestOf(...eventsOf(history)), {
    calendar,
    on: daysAfter(history.on, 90),
  }).dueOn;
  return due ?? "never";
}

describe("laws of deadlines", () => {
  it("a consultation never shortens one", () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(dueOn(history) >= dueOn({ ...history, consulted: [] })).toBe(true);
      }),
    );
  });

  it("an extension never shortens one", () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(dueOn(history) >= dueOn({ ...history, extended: null })).toBe(true);
      }),
    );
  });

  it("a new start never gives an earlier one", () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(dueOn(history) >= dueOn({ ...history, clarified: null })).toBe(true);
        expect(dueOn(history) >= dueOn({ ...history, paid: null })).toBe(true);
      }),
    );
  });

  it("the last day of one is a working day with the number of the term", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const request = requestOf(...eventsOf(history));
        const explained = explainDeadline(request, { calendar, on: daysAfter(history.on, 90) });
        fc.pre(explained.dueOn !== null);
        const term = explained.regulations === 2008 ? 15 : 20;
        expect([term, 2 * term]).toContain(explained.days.at(-1)?.count);
        expect(explained.days.at(-1)?.date).toBe(explained.dueOn);
      }),
    );
  });
});
