import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../calendar/chinese-calendar.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { checkDeadlines } from "./check-deadlines.ts";

function found(events: readonly RequestEvent[], on?: string): string[] {
  const request = {
    id: "1",
    applicant: null,
    channel: null,
    repeatOf: null,
    events: [...events],
  };
  return checkDeadlines(request, 7, {
    calendar: chineseCalendar(),
    ...(on === undefined ? {} : { on }),
  }).map(
    ({ rule, severity, path, expected, actual }) =>
      `${rule} ${severity} ${path} ${expected} ${actual}`,
  );
}

const received = (on = "2024-06-03"): RequestEvent => ({ type: "received", on });
const decided = (on: string): RequestEvent => ({ type: "decided", on, outcome: "granted" });

describe("reply-deadline", () => {
  it("lets the last day pass and warns of the next", () => {
    expect(found([received(), decided("2024-07-02")])).toEqual([]);
    expect(found([received(), decided("2024-07-03")])).toEqual([
      "reply-deadline warning /requests/7/decidedOn 2024-07-02 2024-07-03",
    ]);
  });

  it("warns of what is overdue on the day it is looked at", () => {
    expect(found([received()])).toEqual([]);
    expect(found([received()], "2024-07-02")).toEqual([]);
    expect(found([received()], "2024-07-03")).toEqual([
      "reply-deadline warning /requests/7 2024-07-02 null",
    ]);
  });

  it("does not ask for the calendar of next year where the request was decided in this one", () => {
    expect(found([received("2026-12-10"), decided("2026-12-25")])).toEqual([]);
  });

  it("does not judge what was withdrawn or never corrected", () => {
    expect(found([received(), { type: "withdrawn", on: "2024-08-01" }])).toEqual([]);
    expect(
      found([
        received(),
        { type: "clarificationAsked", on: "2024-06-06", due: null },
        { type: "decided", on: "2024-09-02", outcome: "other.overdueCorrection" },
      ]),
    ).toEqual([]);
  });
});

describe("clarification-notice", () => {
  const asked = (on: string): RequestEvent => ({ type: "clarificationAsked", on, due: null });

  it("warns of a second notice, which starts the count anew as well", () => {
    expect(
      found([
        received(),
        asked("2024-06-05"),
        { type: "clarificationGiven", on: "2024-06-11" },
        asked("2024-06-12"),
        { type: "clarificationGiven", on: "2024-06-20" },
      ]),
    ).toEqual(["clarification-notice warning /requests/7/clarificationAskedOn null 2024-06-12"]);
    expect(found([received(), asked("2024-06-05"), asked("2024-06-05")])).toEqual([]);
    expect(found([received("2018-06-04"), asked("2018-06-05"), asked("2018-06-12")])).toEqual([]);
  });

  it("allows seven working days", () => {
    expect(found([received(), asked("2024-06-13")])).toEqual([]);
    expect(found([received(), asked("2024-06-14")])).toEqual([
      "clarification-notice warning /requests/7/clarificationAskedOn 2024-06-13 2024-06-14",
    ]);
  });

  it("is not asked of the Regulations of 2008", () => {
    expect(found([received("2018-06-04"), asked("2018-06-20")])).toEqual([]);
  });
});

describe("extension-in-time", () => {
  it("allows the last day of the term", () => {
    expect(found([received(), { type: "extended", on: "2024-07-02" }])).toEqual([]);
    expect(
      found([received(), { type: "extended", on: "2024-07-04" }, decided("2024-07-05")]),
    ).toEqual([
      "reply-deadline warning /requests/7/decidedOn 2024-07-02 2024-07-05",
      "extension-in-time warning /requests/7/extendedOn 2024-07-02 2024-07-04",
    ]);
  });
});

describe("consultation-deadline", () => {
  it("notes an opinion after fifteen working days", () => {
    const answered = (on: string): RequestEvent[] => [
      received(),
      { type: "consulted", on: "2024-06-06", whom: "thirdParty", party: null },
      { type: "consultationAnswered", on, whom: "thirdParty", party: null },
    ];
    expect(found(answered("2024-06-28"))).toEqual([]);
    expect(found(answered("2024-07-01"))).toEqual([
      "consultation-deadline info /requests/7/thirdPartyAnsweredOn 2024-06-28 2024-07-01",
    ]);
  });
});

describe("remedy-after-decision", () => {
  const sued = (on: string): RequestEvent => ({ type: "suitFiled", on });

  it("lets a suit about a decision or about silence pass", () => {
    expect(found([received(), decided("2024-06-20"), sued("2024-06-20")])).toEqual([]);
    expect(found([received(), sued("2024-07-03")], "2024-07-02")).toEqual([]);
  });

  it("warns of one before both", () => {
    expect(found([received(), sued("2024-06-11"), decided("2024-06-20")])).toEqual([
      "remedy-after-decision warning /requests/7/suitFiledOn null 2024-06-11",
    ]);
  });

  it("knows nothing of one that was filed after the day it is looked at", () => {
    const events = [received(), sued("2024-06-11"), decided("2024-06-20")];
    expect(found(events, "2024-06-10")).toEqual([]);
    expect(found(events, "2024-06-11")).toHaveLength(1);
  });

  it("does not judge one while a fee is awaited", () => {
    const notice: RequestEvent = { type: "feeNoticed", on: "2024-06-05", amount: "100", due: null };
    expect(found([received(), notice, sued("2024-06-11")])).toEqual([]);
  });
});

describe("extension-in-time, told again", () => {
  it("warns of a second extension, which does not count", () => {
    const extended = (on: string): RequestEvent => ({ type: "extended", on });
    expect(found([received(), extended("2024-06-20"), extended("2024-07-20")])).toEqual([
      "extension-in-time warning /requests/7/extendedOn null 2024-07-20",
    ]);
  });
});
