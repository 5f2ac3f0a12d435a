import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { calendarOf } from "./calendar-of.ts";
import { chineseCalendar } from "./chinese-calendar.ts";
import { daysAfter } from "./days.ts";

/** The State Council's notices of 2008 to 2026, written down by hand; 2020 with the longer Spring Festival. */
const notices = readFileSync(new URL("holiday-notices.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

function* daysFrom(first: string, last: string): Generator<string> {
  for (let date = first; date <= last; date = daysAfter(date, 1)) yield date;
}

it("the notices of nineteen years and chinese-days agree on every day", () => {
  const byHand = calendarOf({
    holidays: notices.flatMap(([, , first = "", last = ""]) => [...daysFrom(first, last)]),
    workdays: notices.flatMap(([, , , , worked = ""]) => worked.split("；")),
    years: Array.from({ length: 19 }, (_, at) => 2008 + at),
  });
  const calendar = chineseCalendar();
  const days = [...daysFrom("2008-01-01", "2026-12-31")];
  const differing = days.filter(
    (date) => byHand.dayOf(date).isWorking !== calendar.dayOf(date).isWorking,
  );
  expect(days).toHaveLength(6940);
  expect(differing).toEqual([]);
});
