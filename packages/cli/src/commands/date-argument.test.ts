import { describe, expect, it } from "vitest";
import { dateArgument } from "./date-argument.ts";

describe("dateArgument", () => {
  it("takes a day of the calendar", () => {
    expect(dateArgument("2024-02-29")).toBe("2024-02-29");
  });

  it.each(["2024-02-30", "2023-02-29", "2024-13-01", "2024-6-3", "今天", "2024-06-03T00:00"])(
    "refuses %s",
    (value) => {
      expect(() => dateArgument(value)).toThrow("2024-06-03");
    },
  );
});
