import { editionOf } from "../editions/index.ts";
import type { Body } from "../models/body.ts";
import { REPORT_FORMAT, type Report } from "../models/report.ts";
import { parseReport } from "../parse/parse-report.ts";
import { buildSections } from "./build-sections.ts";

/** The parts of a report whose form is known only when the program runs. */
export interface ReportParts {
  readonly body: Pick<Body, "name" | "kind"> & Partial<Body>;
  /** The calendar year that the report is about. */
  readonly year: number;
  /** ISO date; absent or null: not said. */
  readonly publishedOn?: string | null | undefined;
  readonly perimeter?: Report["perimeter"] | undefined;
  /** Absent: 某局2021年政府信息公开工作年度报告, with the body's name and the year. */
  readonly title?: string | undefined;
  readonly contacts?: Report["contacts"] | undefined;
  /** The paragraphs of each section, by its id. */
  readonly paragraphs?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly tables: Report["tables"];
}

/**
 * Puts a report together from its tables and paragraphs: the form's sections in their order, each
 * with what belongs to it. Nothing is computed.
 *
 * @throws {GongkaiError} `edition-unknown`; `not-a-report` for a figure, date or name that is none.
 *
 * @example
 * const report = assembleReport("cn-2021", {
 *   body: { name: "某县", kind: "government" },
 *   year: 2024,
 *   tables: { requests: { cells: { new: { total: 3 } } } },
 * });
 * report.sections[2].blocks //=> [{ type: "table", ref: "requests" }]
 */
export function assembleReport(id: string, parts: ReportParts): Report {
  const edition = editionOf(id);
  const { body, year, tables, paragraphs = {} } = parts;
  const placed = edition.tables.filter((table) => tables[table.id] !== undefined);
  const parsed = parseReport({
    format: REPORT_FORMAT,
    edition: id,
    title: parts.title ?? `${body.name}${year}年政府信息公开工作年度报告`,
    body: { code: null, aliases: [], predecessors: [], ...body },
    perimeter: parts.perimeter ?? null,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    publishedOn: parts.publishedOn ?? null,
    sections: buildSections(edition.sections, paragraphs, placed),
    tables,
    contacts: parts.contacts ?? null,
  });
  // A report's shape is checked whoever wrote it: plain JavaScript may have given anything.
  if (!parsed.ok) throw parsed.error;
  return parsed.report;
}
