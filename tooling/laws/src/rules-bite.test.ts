import {
  coreRules,
  editionOf,
  type FixedTableDefinition,
  isFixedTable,
  jsonPointer,
  type OpenTable,
  type Report,
  type RowDefinition,
  type Rule,
  readCell,
  validate,
} from "@gongkai/core";
import { arbitraryReport, minimalReport, withCell } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const SEED = 2018;

const APPENDIX = "appendix-anqing";

const ruleOf = (id: string): Rule => {
  const rule = coreRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  return rule;
};

const whole = minimalReport();

/** For each rule a report that differs from the builder's in what the rule demands. */
const mutants: Readonly<Record<string, Report>> = {
  "blank-cell": withCell(whole, APPENDIX, "litigation", "value", null),
  "category-share": withCell(whole, "categories", 1, "count", 31),
  "indicator-parts-sum": withCell(whole, APPENDIX, "replies", "value", 11),
  "period-is-report-year": minimalReport({ period: { start: "2018-01-01", end: "2018-12-30" } }),
  "published-on-time": minimalReport({ publishedOn: "2019-04-01" }),
  "section-missing": minimalReport({ sections: whole.sections.filter(({ id }) => id !== "fees") }),
  "unknown-key": Object.assign(minimalReport(), { publishOn: "2019-01-30" }),
};

/** The rows whose parts are all there is, of which a row is the whole or a part. */
const sumsOf = ({ rows }: FixedTableDefinition, row: RowDefinition): string[] =>
  [row.parent, row.id].flatMap((wanted) => {
    const total = rows.find(({ id }) => id === wanted);
    return total?.parts === "exhaustive" ? [total.id] : [];
  });

const partCells = editionOf(whole.edition).tables.flatMap((table) => {
  if (table.kind !== "fixed") return [];
  const severity = table.evidence === "background" ? "warning" : "error";
  return table.rows.flatMap((row) => {
    const sums = sumsOf(table, row);
    const cells = table.columns.map(({ id: column }) => ({ table: table.id, row: row.id, column }));
    return sums.length === 0 ? [] : cells.map((cell) => ({ ...cell, sums, severity }));
  });
});

const numberAt = (report: Report, tableId: string, row: string, column: string): number => {
  const table = report.tables[tableId];
  const cell = table !== undefined && isFixedTable(table) ? table.cells[row]?.[column] : null;
  return Number(readCell(cell).value ?? 0);
};

const categoriesOf = ({ tables }: Report): OpenTable => {
  const table = tables.categories;
  return table === undefined || isFixedTable(table) ? { rows: [] } : table;
};

describe.each(coreRules.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  it("is assessed on the builder's report and finds nothing", () => {
    const result = validate(whole, { rules: [rule] });
    expect(result).toMatchObject({ verdict: "valid", findings: [], checked: [id] });
  });

  it("bites where what it demands does not hold", () => {
    const mutant = mutants[id];
    if (mutant === undefined) throw new Error(`No mutant for ${id}`);
    const { findings } = validate(mutant, { rules: [rule] });
    expect(findings.map(({ rule: found, outcome }) => [found, outcome])).toEqual([[id, "fail"]]);
  });
});

describe("all core rules together", () => {
  it("call no generated report wrong", () => {
    const check = (report: Report) => {
      const failed = validate(report).findings.filter(({ severity }) => severity !== "info");
      expect(failed).toEqual([]);
    };
    fc.assert(fc.property(arbitraryReport(), check), { numRuns: 200, seed: SEED });
  });

  it("notice any one figure of an exhaustive group that is changed", () => {
    const change = fc.tuple(
      arbitraryReport(),
      fc.constantFrom(...partCells),
      fc.integer({ min: 1, max: 9 }),
    );
    const check = ([report, { table, row, column, sums, severity }, step]: [
      Report,
      (typeof partCells)[number],
      number,
    ]) => {
      const changed = withCell(
        report,
        table,
        row,
        column,
        numberAt(report, table, row, column) + step,
      );
      const { findings } = validate(changed, { rules: [ruleOf("indicator-parts-sum")] });
      const failed = findings.filter(({ outcome }) => outcome === "fail");
      expect(failed.map(({ path }) => path)).toEqual(
        sums.map((sum) => jsonPointer("tables", table, "cells", sum, column)),
      );
      expect(new Set(failed.map((finding) => finding.severity))).toEqual(new Set([severity]));
    };
    fc.assert(fc.property(change, check), { numRuns: 200, seed: SEED });
  });

  it("notice any one share of a declared base that is changed by more than its rounding", () => {
    const declared = arbitraryReport().filter((report) => categoriesOf(report).base !== undefined);
    const change = fc.tuple(declared, fc.nat(), fc.integer({ min: 1, max: 400 }));
    const check = ([report, place, hundredths]: [Report, number, number]) => {
      const { rows } = categoriesOf(report);
      const row = place % rows.length;
      const share = Number(readCell(rows[row]?.cells.share).value) + hundredths / 100;
      const printed = share.toFixed(2);
      const cell = { printed: `${printed}%`, value: printed, unit: "%" };
      const changed = withCell(report, "categories", row, "share", cell);
      const { findings } = validate(changed, { rules: [ruleOf("category-share")] });
      expect(findings.map(({ path }) => path)).toEqual([
        jsonPointer("tables", "categories", "rows", row, "cells", "share"),
      ]);
    };
    fc.assert(fc.property(change, check), { numRuns: 200, seed: SEED });
  });
});
