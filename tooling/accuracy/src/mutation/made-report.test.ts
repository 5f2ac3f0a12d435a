import { coreRules, stringifyReport, validate } from "@gongkai/core";
import { readFigures } from "@gongkai/core/figures";
import { describe, expect, it } from "vitest";
import { makeReport } from "./made-report.ts";
import { compilePattern } from "./pattern.ts";
import { patternGroups } from "./patterns/index.ts";
import { cellsOf } from "./sum.ts";

const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
const patterns = patternGroups.flatMap((group) => group.patterns);

describe("makeReport", () => {
  it("makes reports of which no rule over tables says anything above info, last year's report given", () => {
    for (const seed of seeds) {
      const { report, against } = makeReport(seed);
      const { findings, verdict } = validate(report, { rules: coreRules, against });
      expect(verdict).not.toBe("invalid");
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(validate(report, { rules: coreRules }).summary.warnings).toBe(0);
    }
  });

  it("makes the same report of the same seed, and another of the next", () => {
    const texts = seeds.map((seed) => stringifyReport(makeReport(seed).report));
    expect(seeds.map((seed) => stringifyReport(makeReport(seed).report))).toEqual(texts);
    expect(new Set(texts).size).toBe(seeds.length);
  });

  it("knows where each figure of each statement stands, and it is read there as what it is", () => {
    for (const seed of seeds) {
      const { report, statements } = makeReport(seed);
      expect(statements.length).toBeGreaterThan(0);
      for (const { statement, section, block, start } of statements) {
        const paragraph = report.sections[section]?.blocks[block];
        const text = paragraph?.type === "paragraph" ? paragraph.text : "";
        expect(text.slice(start, start + statement.text.length)).toBe(statement.text);
        for (const figure of statement.figures) {
          const at = start + figure.start;
          const read = readFigures(text).find(
            (each) => each.start <= at && each.start + each.length >= at + figure.printed.length,
          );
          expect(Number(read?.value), `${figure.printed} in ${statement.text}`).toBe(
            Number(figure.printed.replaceAll(/[,%]/g, "")),
          );
        }
      }
    }
  });
});

describe("the patterns", () => {
  it("are at least sixty, no two alike", () => {
    expect(patterns.length).toBeGreaterThanOrEqual(60);
    expect(new Set(patterns.map(({ pattern }) => pattern.text)).size).toBe(patterns.length);
  });

  it("speak of cells that one of the forms has", () => {
    const forms = ["cn-2008", "cn-2019", "cn-2021"].map((edition) => ({
      edition,
      lastEdition: edition,
    }));
    for (const { pattern, pieces, when, says } of patterns) {
      const gaps = pieces.flatMap((piece) => (typeof piece === "string" ? [] : piece.ways));
      const sums = [...gaps, ...when, ...says].flatMap((each) => each.sums);
      const isInForm = (form: (typeof forms)[number]) =>
        sums.every((sum) => cellsOf(sum, form) !== null);
      expect(forms.some(isInForm), pattern.text).toBe(true);
    }
  });

  it("are refused where an expression is none", () => {
    expect(() => compilePattern({ kind: "result", text: "办结{total -}件。" })).toThrow(
      "No quantity",
    );
  });
});
