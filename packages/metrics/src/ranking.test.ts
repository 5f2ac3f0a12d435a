import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranking } from "./ranking.ts";

const partsOf = (counts: Readonly<Record<string, number | string | null>>) =>
  Object.entries(counts).map(([label, count]) => ({ label, count }));

describe("ranking", () => {
  it("gives equal counts equal ranks and skips the next one", () => {
    const { ranked } = ranking(partsOf({ d: 1, c: 7, b: 7, a: 9 }), null);
    expect(ranked.map(({ label, rank }) => `${rank}${label}`)).toEqual(["1a", "2b", "2c", "4d"]);
  });

  it("takes two writings of one number for a tie", () => {
    const { ranked } = ranking(partsOf({ a: "5.0", b: 5, c: "4.99" }), null);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it("keeps a tie on the last rank whole", () => {
    const { ranked } = ranking(partsOf({ a: 9, b: 7, c: 7, d: 1 }), null, { top: 2 });
    expect(ranked.map(({ label }) => label)).toEqual(["a", "b", "c"]);
    expect(ranking(partsOf({ a: 9 }), null, { top: 0 }).ranked).toEqual([]);
  });

  it("gives shares of the declared base and declares it", () => {
    const base = { concept: "items", value: 417 };
    const result = ranking(partsOf({ 业务文件: 43 }), base, { decimals: 1 });
    expect(result.base).toEqual(base);
    expect(result.ranked[0]?.share).toBe("10.3");
  });

  it("gives no shares where no base is declared", () => {
    const result = ranking(partsOf({ a: 1 }), null);
    expect(result.base).toBeNull();
    expect(result.ranked[0]).toMatchObject({ share: null, reason: { en: "No base was declared" } });
  });

  it("ranks a zero and lists a blank apart", () => {
    const { ranked, unranked } = ranking(partsOf({ a: 0, b: null }), null);
    expect(ranked.map(({ label }) => label)).toEqual(["a"]);
    expect(unranked).toEqual([
      { label: "b", reason: expect.objectContaining({ en: "Not computed: the count is blank" }) },
    ]);
  });

  it("gives the same ranking in whatever order the parts come", () => {
    const part = fc.record({ label: fc.string({ maxLength: 3 }), count: fc.nat(5) });
    const shuffled = fc
      .array(part, { maxLength: 20 })
      .chain((parts) =>
        fc.tuple(
          fc.constant(parts),
          fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
        ),
      );
    const base = { concept: "items", value: 100 };
    fc.assert(
      fc.property(shuffled, ([parts, other]) => {
        expect(ranking(other, base)).toEqual(ranking(parts, base));
      }),
    );
  });

  it("ranks each part one below the number of larger ones", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (counts) => {
        const parts = counts.map((count, index) => ({ label: `${index}`, count }));
        for (const { rank, count } of ranking(parts, null).ranked) {
          expect(rank).toBe(counts.filter((other) => other > Number(count)).length + 1);
        }
      }),
    );
  });
});
