import { expect, it } from "vitest";
import { nextDay } from "../calendar/days.ts";
import { periodsOf } from "./periods.ts";

it.each(["monthly", "quarterly", "halfYearly", "yearly"] as const)(
  "the %s periods of years follow each other without a gap",
  (frequency) => {
    const periods = [2023, 2024].flatMap((year) => periodsOf(frequency, year));
    expect(periods[0]?.start).toBe("2023-01-01");
    expect(periods.at(-1)?.end).toBe("2024-12-31");
    periods.slice(1).forEach(({ start }, at) => {
      expect(start).toBe(nextDay(periods[at]?.end ?? ""));
    });
  },
);

it("periods are named as offices name them", () => {
  expect(periodsOf("quarterly", 2024)[3]?.label["zh-CN"]).toBe("2024年第四季度");
  expect(periodsOf("halfYearly", 2024)[1]?.label["zh-CN"]).toBe("2024年下半年");
  expect(periodsOf("monthly", 2024)[1]?.label).toEqual({ "zh-CN": "2024年2月", en: "2024-02" });
});
