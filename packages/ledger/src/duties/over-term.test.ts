import fc from "fast-check";
import { expect, it } from "vitest";
import { chineseCalendar } from "../calendar/chinese-calendar.ts";
import { daysAfter } from "../calendar/days.ts";
import { workingDaysAfter } from "../calendar/working-days.ts";
import { overTerm } from "./over-term.ts";

it("a term is over exactly when its last day lies before", () => {
  const calendar = chineseCalendar();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: -5, max: 60 }),
      (day, workingDays, passed) => {
        const start = daysAfter("2010-01-01", day);
        const before = daysAfter(start, passed);
        const last = workingDaysAfter(start, workingDays, calendar);
        expect(overTerm(start, workingDays, before, calendar)).toBe(last < before ? last : null);
      },
    ),
  );
});
