import { describe, expect, it } from "vitest";
import { calendarOf } from "./calendar-of.ts";
import { workingDaysAfter, workingDaysBetween } from "./working-days.ts";

const calendar = calendarOf({
  holidays: ["2027-10-01", "2027-10-04"],
  workdays: ["2027-10-09"],
  years: [2027],
});

describe("working days of an office's own calendar", () => {
  it("start after the first day, skip days off and count weekends that are worked", () => {
    expect(workingDaysAfter("2027-09-30", 1, calendar)).toBe("2027-10-05");
    expect(workingDaysAfter("2027-10-08", 1, calendar)).toBe("2027-10-09");
    expect(workingDaysBetween("2027-09-30", "2027-10-11", calendar)).toBe(6);
  });

  it("are none up to the day itself", () => {
    expect(workingDaysBetween("2027-09-30", "2027-09-30", calendar)).toBe(0);
  });

  it("are not counted into a year that it does not know", () => {
    expect(() => workingDaysAfter("2027-12-31", 1, calendar)).toThrow("2028");
  });
});
