import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestEdits } from "./edits.ts";

/** By the table of all beginnings. */
function distanceByTable(own: readonly number[], other: readonly number[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, unit] of own.entries()) {
    const next = [at + 1];
    for (const [otherAt, otherUnit] of other.entries()) {
      const replaced = (row[otherAt] ?? 0) + (unit === otherUnit ? 0 : 1);
      next.push(Math.min(replaced, (row[otherAt + 1] ?? 0) + 1, (next[otherAt] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("fewestEdits", () => {
  it("finds as many as there are, or none where there are more", () => {
    const text = fc.array(fc.nat(2), { maxLength: 7 });
    fc.assert(
      fc.property(text, text, fc.nat(2), (own, other, most) => {
        const distance = distanceByTable(own, other);
        const edits = fewestEdits(Uint16Array.from(own), Uint16Array.from(other), most);
        expect(edits?.length ?? null).toBe(distance <= most ? distance : null);
      }),
      { numRuns: 2000 },
    );
  });

  it("says where", () => {
    expect(fewestEdits(Uint16Array.of(1, 2, 3), Uint16Array.of(1, 3, 4), 2)).toEqual([
      { at: 1, otherAt: 1 },
      { at: 2, otherAt: 2 },
    ]);
    expect(fewestEdits(Uint16Array.of(1, 2, 3), Uint16Array.of(1, 3), 2)).toEqual([
      { at: 1, otherAt: null },
    ]);
  });
});
