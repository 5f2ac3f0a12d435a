import { editionOf, REPORT_FORMAT, type Report } from "@gongkai/core";
import { minimalReport } from "./minimal-report.ts";
import { modernReport } from "./modern-report.ts";
import type { RandomSource } from "./random-source.ts";
import { type Density, validTable } from "./valid-tables.ts";

export interface ValidReportOptions {
  readonly edition?: string;
  readonly density: Density;
}

const bodies = [
  { name: "某县", kind: "government" },
  { name: "某市财政局", kind: "department" },
  { name: "某镇", kind: "township" },
] as const;

/**
 * Generates a report on a form, with figures in every fixed table of it, about which no core rule
 * has more to say than that last year's report is not given.
 */
export function validReport(
  random: RandomSource,
  { edition: id = "cn-2021", density }: ValidReportOptions,
): Report {
  const edition = editionOf(id);
  const [first, last] = edition.years;
  const year = random.int(first, last ?? first + 4);
  const body = random.pick(bodies);
  const fixed = edition.tables.filter((table) => table.kind === "fixed");
  const tables = fixed.map((table) => [table.id, validTable(table, random, density)]);
  const base = edition.id === "cn-2008" ? minimalReport() : modernReport({ edition: edition.id });
  return {
    ...base,
    format: REPORT_FORMAT,
    title: `${body.name}${year}年政府信息公开工作年度报告`,
    body: { ...body, code: null, aliases: [], predecessors: [] },
    perimeter: random.pick(["own", "aggregate", null]),
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    publishedOn: `${year + 1}-01-${String(random.int(4, 31)).padStart(2, "0")}`,
    tables: Object.fromEntries(tables),
  };
}
