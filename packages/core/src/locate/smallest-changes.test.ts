import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FixedTableDefinition } from "../editions/edition.ts";
import { compiledTable } from "../tables/compiled-table.ts";
import { type Network, networksOf } from "./network.ts";
import { type ChangeSet, SmallestChanges } from "./smallest-changes.ts";
import { Sums } from "./sums.ts";

const named = (id: string) => ({ id, label: { "zh-CN": id, en: id } });

/** Three rows and three columns, of which the last is the sum of the others. */
const square: FixedTableDefinition = {
  kind: "fixed",
  id: "square",
  section: "requests",
  label: named("square").label,
  rowHeader: named("row").label,
  rows: ["a", "b", "total"].map((id) => ({ ...named(id), concept: "requests.new" })),
  columns: ["x", "y", "total"].map(named),
  identities: [
    { rule: "rows", ties: "rows", left: ["total"], right: ["a", "b"] },
    { rule: "columns", ties: "columns", left: ["total"], right: ["x", "y"] },
  ],
};

const [found] = networksOf(compiledTable(square));
if (found === undefined) throw new Error("The square has no sums");
const network: Network = found;

const LARGEST = 8;

/** All sets of `count` cells with all values up to `LARGEST` that make all lines hold, the slow way. */
function everySet(values: readonly number[], count: number): ChangeSet[] {
  const sums = new Sums(network, values);
  const found: ChangeSet[] = [];
  const choose = (from: number, chosen: ChangeSet): void => {
    if (chosen.length === count) {
      if (sums.failing === 0) found.push(chosen);
      return;
    }
    for (let cell = from; cell < values.length; cell++) {
      for (let value = 0; value <= LARGEST; value++) {
        if (value === values[cell]) continue;
        sums.set(cell, value);
        choose(cell + 1, [...chosen, { cell, value }]);
      }
      sums.set(cell, values[cell] ?? 0);
    }
  };
  choose(0, []);
  return found;
}

const inOrder = (sets: readonly ChangeSet[]) =>
  sets.map((set) => set.map(({ cell, value }) => `${cell}=${value}`).join()).sort();

const smallest = (values: readonly number[], tries = 20_000) =>
  new SmallestChanges(new Sums(network, values), { tries }).search({ most: 3, beyond: 0 });

describe("SmallestChanges", () => {
  it("finds exactly the smallest sets that trying out everything finds", () => {
    const wrong = fc.array(fc.nat({ max: 4 }), { minLength: 9, maxLength: 9 });
    const check = (values: number[]) => {
      const found = smallest(values);
      const size = found[0]?.length ?? 4;
      for (let count = 0; count < Math.min(size, 3); count++) {
        expect(everySet(values, count)).toEqual([]);
      }
      const small = found.filter((set) => set.every(({ value }) => value <= LARGEST));
      if (size < 3) expect(inOrder(small)).toEqual(inOrder(everySet(values, size)));
    };
    fc.assert(fc.property(wrong, check), { numRuns: 100, seed: 2019 });
  });

  it("finds the smallest sets of three cells, too", () => {
    const values = [1, 2, 3, 3, 1, 4, 4, 3, 7];
    values[0] = 5;
    values[4] = 0;
    values[8] = 6;
    const found = smallest(values);
    expect(found[0]).toHaveLength(3);
    const small = found.filter((set) => set.every(({ value }) => value <= LARGEST));
    expect(inOrder(small)).toEqual(inOrder(everySet(values, 3)));
  });

  it("leaves the figures as they were", () => {
    const values = [1, 2, 3, 3, 1, 4, 4, 3, 9];
    const sums = new Sums(network, values);
    new SmallestChanges(sums, { tries: 1000 }).search({ most: 3, beyond: 0 });
    expect(sums.values).toEqual(values);
    expect(sums.failing).toBe(2);
  });

  it("stops when its allowance is used up, and says so", () => {
    const search = new SmallestChanges(new Sums(network, [9, 2, 3, 3, 1, 4, 4, 3, 1]), {
      tries: 3,
    });
    expect(search.search({ most: 3, beyond: 0 })).toEqual([]);
    expect(search.isStopped).toBe(true);
  });
});
