import { type Rule, stringifyReport } from "@gongkai/core";
import { randomSource } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { boundOf, isWithin } from "./bound.ts";
import { digitChanges } from "./digits.ts";
import { readerOf } from "./look.ts";
import { makeReport } from "./made-report.ts";
import { type MutationScore, measureMutations, type Tally } from "./measure-mutations.ts";
import { cellMutation, proseMutations } from "./mutations.ts";
import { percentUnits, printUnits } from "./percent.ts";
import { isBorneOut } from "./statement.ts";

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

const differences = (left: string, right: string): string[] =>
  [...left].flatMap((character, at) =>
    character === right[at] ? [] : [`${character}${right[at]}`],
  );

describe("the arithmetic of the narratives", () => {
  it.each([
    [101, 132, 2, "76.52"],
    [35, 805, 2, "4.35"],
    [1, 8, 1, "12.5"],
    [1, 8, 0, "13"],
    [1, 2, 2, "50.00"],
  ] as const)("takes %i of %i at %i decimals for %s", (part, whole, decimals, printed) => {
    const habit = { decimals, isTrimmed: false };
    expect(printUnits(percentUnits(part, whole, habit), habit)).toBe(printed);
    const trimmed = { decimals, isTrimmed: true };
    expect(Number(printUnits(percentUnits(part, whole, trimmed), trimmed))).toBe(Number(printed));
  });

  it("bounds a figure by less than one unit of its last digit that is not 0", () => {
    expect([432, 57, 12345, 400, 9].map(boundOf)).toEqual([430, 50, 12000, null, null]);
    expect([400, 430, 440, 435].map((bound) => isWithin(432, bound))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("digitChanges", () => {
  it("changes one digit, never a leading one to 0", () => {
    const changes = digitChanges("10.5%");
    expect(changes).toHaveLength(8 + 9 + 9);
    expect(new Set(changes).size).toBe(changes.length);
    expect(changes.some((change) => change.startsWith("0"))).toBe(false);
    expect(digitChanges("-8").every((change) => /^-[1-79]$/.test(change))).toBe(true);
  });
});

describe("a mutation", () => {
  it("changes one digit of one figure, after which the sentence is wrong", () => {
    for (const seed of seeds) {
      const made = makeReport(seed);
      for (const { report, sentence } of proseMutations(made, 3, randomSource(seed))) {
        expect(differences(stringifyReport(made.report), stringifyReport(report))).toEqual([
          expect.stringMatching(/^\d\d$/),
        ]);
        expect(stringifyReport(report)).toContain(sentence);
      }
    }
  });

  it("of a cell leaves the prose as it is, and a sentence that is not borne out", () => {
    const mutations = seeds.flatMap((seed) => {
      const made = makeReport(seed);
      const mutation = cellMutation(made, randomSource(seed));
      return mutation === null ? [] : [{ made, mutation }];
    });
    expect(mutations.length).toBeGreaterThan(seeds.length / 2);
    for (const { made, mutation } of mutations) {
      expect(mutation.report.sections).toEqual(made.report.sections);
      const changed = differences(stringifyReport(made.report), stringifyReport(mutation.report));
      expect(changed).toHaveLength(1);
      const read = readerOf({ report: mutation.report, against: made.against });
      const wrong = made.statements.filter(({ statement }) => !isBorneOut(statement, read));
      expect(wrong.map(({ statement }) => statement.text)).toContain(mutation.sentence);
    }
  });
});

const rule = (id: string, said: Rule["check"]): Rule => ({
  id,
  severity: "warning",
  editions: "all",
  check: said,
});

const message = { "zh-CN": "不对", en: "Wrong" };

const quiet = rule("quiet", () => []);
const constant = rule("constant", () => [{ path: "/title", message }]);
const watchful = rule("watchful", ({ report }) => [
  { path: "/title", message, actual: stringifyReport(report) },
]);

const measured = (rules: readonly Rule[]): MutationScore =>
  measureMutations({ count: 12, seed: 1, rules, narrative: new Set(["watchful"]) });

const total = ({ prose, cells }: MutationScore, key: keyof Tally): number =>
  [...prose.values(), ...cells.values()].reduce((sum, tally) => sum + tally[key], 0);

describe("measureMutations", () => {
  it("finds nothing by a rule that says nothing, and nothing where nothing is wrong", () => {
    const score = measured([quiet]);
    expect(total(score, "cases")).toBeGreaterThan(12);
    expect(score).toMatchObject({ reports: 12, alarmed: 0 });
    expect(total(score, "found")).toBe(0);
  });

  it("does not count what was said before, and counts it as said of a right report", () => {
    const score = measured([constant]);
    expect(score.alarmed).toBe(12);
    expect([...score.alarms.values()]).toMatchObject([{ count: 12, first: { seed: 1 } }]);
    expect(total(score, "found")).toBe(0);
  });

  it("finds all by a rule that sees every change, and tells by whose rules", () => {
    const score = measured([watchful]);
    expect(total(score, "found")).toBe(total(score, "cases"));
    expect(total(score, "byNarrative")).toBe(total(score, "cases"));
  });

  it("names each miss with its seed", () => {
    const missed: number[] = [];
    const rules = [quiet];
    const score = measureMutations({
      count: 5,
      seed: 7,
      rules,
      narrative: new Set(),
      onMiss: ({ seed }) => missed.push(seed),
    });
    expect(missed).toHaveLength(total(score, "cases"));
    expect(new Set(missed)).toEqual(new Set([7, 8, 9, 10, 11]));
  });
});
