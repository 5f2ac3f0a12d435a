import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitSlip } from "./digit-slip.ts";

describe("digitSlip", () => {
  it.each([
    [895, 859, "digitsSwapped"],
    [1, 10, "digitLost"],
    [12, 112, "digitLost"],
    [74, 704, "digitLost"],
    [1, 19, "digitLost"],
    [1120, 120, "digitDoubled"],
    [55, 5, "digitDoubled"],
    [740, 74, "digitAdded"],
    [50, 5, "digitAdded"],
    [815, 825, "digitChanged"],
    [20, 30, "digitChanged"],
    [7_560_000, 756, "factorTenThousand"],
    [3, 30_000, "factorTenThousand"],
  ])("takes %i that should be %i for %s", (written, meant, slip) => {
    expect(digitSlip(written, meant)).toBe(slip);
  });

  it.each([
    [3, 7],
    [0, 5],
    [5, 0],
    [0, 10_000],
    [-5, 5],
    [815, 926],
    [321, 123],
    [12, 12],
    [40, 0],
  ])("finds no single slip between %i and %i", (written, meant) => {
    expect(digitSlip(written, meant)).toBeNull();
  });

  it("tells a lost digit and a digit too many as each other's opposites", () => {
    const number = fc.integer({ min: 10, max: 99_999 });
    fc.assert(
      fc.property(number, fc.nat(4), (meant, at) => {
        const digits = String(meant);
        const written = Number(digits.slice(0, at) + digits.slice(at + 1));
        fc.pre(digits.length - String(written).length === 1 && written > 0);
        expect(["digitLost", "digitsSwapped"]).toContain(digitSlip(written, meant));
        expect(["digitDoubled", "digitAdded", "digitsSwapped"]).toContain(
          digitSlip(meant, written),
        );
      }),
    );
  });
});
