import { expect, it } from "vitest";
import { daysAfter, nextDay } from "./days.ts";

it("the next day is one day later, through leap years and the ends of months", () => {
  let date = "2023-12-01";
  for (let days = 1; days <= 2000; days++) {
    date = nextDay(date);
    expect(date).toBe(daysAfter("2023-12-01", days));
  }
});
