import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.ts";

describe("readDate", () => {
  it.each([
    "2024-06-03",
    "2024-6-3",
    "2024/06/03",
    "2024.6.3",
    "2024年6月3日",
    "２０２４年６月３日",
    "20240603",
    " 2024-06-03 09:30:00",
    "2024-06-03T09:30:00Z",
  ])("reads %s", (text) => {
    expect(readDate(text)).toBe("2024-06-03");
  });

  it.each(["2024-02-30", "2024-13-01", "六月三日", "2024年6月", "45446", "", null, undefined, {}])(
    "does not read %s",
    (value) => {
      expect(readDate(value)).toBeNull();
    },
  );

  it("gives the day that it is in China", () => {
    expect(readDate(new Date("2024-06-02T16:00:00Z"))).toBe("2024-06-03");
    expect(readDate(new Date(Number.NaN))).toBeNull();
  });

  it("gives back every day of the calendar", () => {
    const days = fc.date({
      min: new Date("1949-10-01T00:00:00Z"),
      max: new Date("2100-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(iso)).toBe(iso);
      }),
    );
  });
});
