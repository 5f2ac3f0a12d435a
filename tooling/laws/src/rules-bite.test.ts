import {
  type Cell,
  coreRules,
  editionOf,
  editions,
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
import {
  arbitraryReport,
  minimalReport,
  modernReport,
  randomSource,
  reportOfYearBefore,
  validReport,
  withCell,
} from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const SEED = 2018;

const APPENDIX = "appendix-anqing";

const ruleOf = (id: string): Rule => {
  const rule = coreRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  return rule;
};

/** A report, and last year's where there is one. */
interface Case {
  readonly report: Report;
  readonly against: Report | null;
}

const whole = minimalReport();

const yearOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

/** The builder's report carries two requests in, of one natural person each. */
function carryingOver(report: Report): Report {
  const cells = [
    ["naturalPerson", 2],
    ["total", 2],
  ] as const;
  return cells.reduce(
    (changed, [column, value]) => withCell(changed, "requests", "carriedOut", column, value),
    report,
  );
}

const modern: Case = {
  report: modernReport({
    period: yearOf(2022),
    title: "某县2022年年度报告",
    publishedOn: "2023-01-20",
  }),
  against: withCell(carryingOver(modernReport()), "proactive", "normativeDocuments", "inForce", 17),
};

const trial: Case = {
  report: modernReport({ edition: "cn-2019", period: yearOf(2020), title: "某县2020年年度报告" }),
  against: carryingOver(modernReport({ edition: "cn-2019" })),
};

/** Nothing is wrong with these; each rule applies to one of them at least. */
const soundCases: readonly Case[] = [{ report: whole, against: null }, modern, trial];

const assess = ({ report, against }: Case, rule: Rule) =>
  validate(report, { rules: [rule], against });

const alone = (report: Report): Case => ({ report, against: null });

/** A modern report with other cells in table 2, 3 or 4. */
const wrong = (
  { report, against }: Case,
  table: string,
  row: string,
  cells: Readonly<Record<string, Cell>>,
): Case => ({
  report: Object.entries(cells).reduce(
    (changed, [column, cell]) => withCell(changed, table, row, column, cell),
    report,
  ),
  against,
});

const withoutText = (report: Report): Report => ({
  ...report,
  sections: report.sections.map((section) =>
    section.id === "other" ? { ...section, blocks: [] } : section,
  ),
});

const headed = (report: Report, heading: string): Report => ({
  ...report,
  sections: report.sections.map((section) =>
    section.id === "proactive" ? { ...section, heading } : section,
  ),
});

/** For each rule a report that differs from a sound one in what the rule demands. */
const mutants: Readonly<Record<string, Case>> = {
  "blank-cell": alone(withCell(whole, APPENDIX, "litigation", "value", null)),
  "carry-over-continues": wrong(modern, "requests", "carriedIn", { naturalPerson: 4 }),
  "category-share": alone(withCell(whole, "categories", 1, "count", 31)),
  "edition-outdated": alone(modernReport({ edition: "cn-2019", period: yearOf(2023) })),
  "implausible-ratio": wrong(modern, "requests", "carriedOut", { total: 40 }),
  "indicator-parts-sum": alone(withCell(whole, APPENDIX, "replies", "value", 11)),
  "items-continue": wrong(trial, "proactive", "licensing", { itemsPreviousYear: 8 }),
  "label-altered": alone(headed(modern.report, "二、主动公开政府政府情况")),
  "negative-count": wrong(modern, "requests", "new", { naturalPerson: -40 }),
  "period-is-report-year": alone(
    minimalReport({ period: { start: "2018-01-01", end: "2018-12-30" } }),
  ),
  "published-on-time": alone(minimalReport({ publishedOn: "2019-04-01" })),
  "remedies-sum": wrong(modern, "remedies", "direct", { upheld: 3 }),
  "requests-applicants-sum": wrong(modern, "requests", "granted", { commercial: 13 }),
  "requests-balance": wrong(modern, "requests", "carriedOut", { naturalPerson: 2 }),
  "requests-outcomes-sum": wrong(modern, "requests", "granted", { commercial: 13 }),
  "section-empty": alone(withoutText(modern.report)),
  "section-missing": alone(
    minimalReport({ sections: whole.sections.filter(({ id }) => id !== "fees") }),
  ),
  "stock-continues": wrong(modern, "proactive", "normativeDocuments", { inForce: 21 }),
  "unit-in-cell": wrong(modern, "proactive", "administrativeFees", {
    amount: { printed: "125000元", value: 125_000, unit: "元" },
  }),
  "unknown-key": alone(Object.assign(minimalReport(), { publishOn: "2019-01-30" })),
  "value-in-wrong-column": wrong(modern, "requests", "new", { commercial: 0, research: 5 }),
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
  it("is assessed on a builder's report and finds nothing in any of them", () => {
    const results = soundCases.map((sound) => assess(sound, rule));
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.flatMap(({ checked }) => checked)).toContain(id);
  });

  it("bites where what it demands does not hold", () => {
    const mutant = mutants[id];
    if (mutant === undefined) throw new Error(`No mutant for ${id}`);
    const { findings } = assess(mutant, rule);
    expect(findings.map(({ rule: found, outcome }) => [found, outcome])).toEqual([[id, "fail"]]);
  });
});

describe("all core rules together", () => {
  it("are those that have a mutant, and no others", () => {
    expect(Object.keys(mutants).sort()).toEqual(coreRules.map(({ id }) => id).sort());
  });

  it.each(editions.flatMap(({ id }) => [[id, "sparse"] as const, [id, "dense"] as const]))(
    "call no valid report on %s wrong whose figures are %s, nor last year's, nor what follows from it",
    (edition, density) => {
      for (let seed = 0; seed < 200; seed++) {
        const random = randomSource(SEED + seed);
        const report = validReport(random, { edition, density });
        const against = reportOfYearBefore(random, report, density);
        const findings = [
          validate(report),
          validate(report, { against }),
          validate(against),
        ].flatMap((result) => result.findings);
        const failed = findings.filter(({ severity }) => severity !== "info");
        expect(failed, `seed ${SEED + seed}`).toEqual([]);
      }
    },
  );

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
