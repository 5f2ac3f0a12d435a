import {
  type Edition,
  editionOf,
  editions,
  isFixedTable,
  REPORT_FORMAT,
  type Report,
  type Section,
  type Table,
} from "@gongkai/core";
import { minimalReport } from "./minimal-report.ts";
import { modernReport } from "./modern-report.ts";
import type { RandomSource } from "./random-source.ts";
import { type Density, type TableDraw, validTable } from "./valid-tables.ts";

export interface ValidReportOptions {
  readonly edition?: string;
  readonly density: Density;
}

const bodies = [
  { name: "某县", kind: "government" },
  { name: "某市财政局", kind: "department" },
  { name: "某镇", kind: "township" },
] as const;

/** Whose report it is and for which year. */
type Frame = Pick<Report, "body" | "perimeter"> & {
  readonly edition: Edition;
  readonly year: number;
};

/** Where a table is not mentioned yet, its section mentions it last. */
function mentioningAll(sections: readonly Section[], { tables }: Edition, ids: readonly string[]) {
  const isMentioned = (id: string) =>
    sections.some(({ blocks }) => blocks.some((block) => "ref" in block && block.ref === id));
  return sections.map((section) => {
    const unmentioned = tables.filter(
      ({ id, section: own }) => own === section.id && ids.includes(id) && !isMentioned(id),
    );
    const refs = unmentioned.map(({ id }) => ({ type: "table" as const, ref: id }));
    return { ...section, blocks: [...section.blocks, ...refs] };
  });
}

function tablesOf({ tables }: Edition, draw: TableDraw, following: Report | null) {
  const drawn: Record<string, Table> = {};
  for (const table of tables) {
    if (table.kind !== "fixed") continue;
    const later = following?.tables[table.id];
    const isFixed = later !== undefined && isFixedTable(later);
    drawn[table.id] = validTable(table, isFixed ? { ...draw, following: later } : draw);
  }
  return drawn;
}

function fill(frame: Frame, draw: TableDraw, following: Report | null): Report {
  const { edition, year, body, perimeter } = frame;
  const base = edition.id === "cn-2008" ? minimalReport() : modernReport({ edition: edition.id });
  const tables = { ...base.tables, ...tablesOf(edition, draw, following) };
  return {
    ...base,
    format: REPORT_FORMAT,
    title: `${body.name}${year}年政府信息公开工作年度报告`,
    body,
    perimeter,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    publishedOn: `${year + 1}-01-${String(draw.random.int(4, 31)).padStart(2, "0")}`,
    sections: mentioningAll(base.sections, edition, Object.keys(tables)),
    tables,
  };
}

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
  const body = { ...random.pick(bodies), code: null, aliases: [], predecessors: [] };
  const perimeter = random.pick(["own", "aggregate", null] as const);
  return fill({ edition, year, body, perimeter }, { random, density }, null);
}

/** The form in force in a year; the oldest for the years before it. */
function editionFor(year: number): Edition {
  const current = editions.find(({ years: [, last] }) => last === null || year <= last);
  if (current === undefined) throw new Error(`No form for ${year}`);
  return current;
}

/**
 * Generates the report of the same body for the year before, from whose figures the given one
 * follows; on the form in force then.
 */
export function reportOfYearBefore(random: RandomSource, report: Report, density: Density): Report {
  const year = Number(report.period.end.slice(0, 4)) - 1;
  const { body, perimeter } = report;
  const frame = { edition: editionFor(year), year, body, perimeter };
  return fill(frame, { random, density }, report);
}
