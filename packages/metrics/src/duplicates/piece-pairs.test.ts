import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPairs, type PiecePair, pairsIn, SHORTEST_TITLE } from "./piece-pairs.ts";

const mark = fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸");
const title = fc.array(mark, { minLength: SHORTEST_TITLE, maxLength: 30 });
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(2), mark), { maxLength: 2 });

/** The title with some marks replaced, added or left out. */
function edited(marks: readonly string[], changes: readonly [number, number, string][]): string[] {
  const other = [...marks];
  for (const [at, kind, mark] of changes) {
    const left = [1, 0, 1][kind] ?? 0;
    other.splice(at % other.length, left, ...(kind === 2 ? [] : [mark]));
  }
  return other;
}

const read = (marks: readonly string[], pairs: readonly PiecePair[]): string[] =>
  pairs.map(({ pair, size, first, second }) =>
    [pair, ...[first, second].map((start) => marks.slice(start, start + size).join(""))].join(),
  );

describe("pairsIn", () => {
  it.each([1, 2])("finds two pieces of any title that is %i edits away", (most) => {
    fc.assert(
      fc.property(title, edits, (marks, changes) => {
        const other = edited(marks, changes.slice(0, most));
        fc.pre(other.length >= SHORTEST_TITLE);
        const kept = new Set(read(other, ownPairs(other.length, most)));
        const found = read(marks, pairsIn(marks.length, most));
        expect(found.some((each) => kept.has(each))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("looks at few places, and at none beyond the title", () => {
    for (let length = SHORTEST_TITLE; length < 100; length++) {
      const places = pairsIn(length, 2);
      expect(places.length).toBeLessThanOrEqual(30);
      for (const { size, first, second } of places) {
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
        expect(Math.max(first, second) + size).toBeLessThanOrEqual(length);
      }
    }
  });
});
