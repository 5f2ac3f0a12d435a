import type { Edition, OpenTableDefinition, TableDefinition } from "../editions/edition.ts";
import { editionOf } from "../editions/index.ts";
import type { Body } from "../models/body.ts";
import { REPORT_FORMAT, type Report } from "../models/report.ts";
import type { Section, SectionBlock } from "../models/section.ts";
import type { OpenTable, Table } from "../models/table.ts";
import { buildSections, numeral } from "./build-sections.ts";
import { buildTable } from "./build-table.ts";

/** Whose form it is, and of which year. */
export interface BlankReportOptions {
  readonly body: Pick<Body, "name" | "kind"> & Partial<Body>;
  /** The calendar year that the report is about. */
  readonly year: number;
}

/** One row to fill in: how many there will be, the body decides. */
function blankRows({ columns }: OpenTableDefinition): OpenTable {
  const has = (role: string) => columns.some((column) => column.role === role);
  const figures = columns.filter(({ role }) => role === "count" || role === "share");
  const row = {
    label: "",
    ...(has("group") ? { group: "" } : {}),
    ...(has("description") ? { description: "" } : {}),
    cells: Object.fromEntries(figures.map(({ id }) => [id, null])),
  };
  return { rows: [row] };
}

const blankTable = (table: TableDefinition): Table =>
  table.kind === "fixed" ? buildTable(table, {}, {}) : blankRows(table);

/** Where a section has several tables, each has a heading of its own: what is over it tells them apart. */
function withTableHeadings(section: Section, { tables }: Edition): Section {
  const own = section.blocks.flatMap((block) => (block.type === "table" ? block.ref : []));
  if (own.length < 2) return section;
  const blocks = own.flatMap((ref, at): SectionBlock[] => {
    const words = tables.find(({ id }) => id === ref)?.label["zh-CN"] ?? ref;
    const text = `（${numeral(at)}）${words}`;
    return [
      { type: "heading", level: 2, text },
      { type: "table", ref },
    ];
  });
  return { ...section, blocks };
}

/** Every section is there, also those that a report may leave out: deleting is easier than adding. */
function everySection(edition: Edition): Section[] {
  const definitions = edition.sections.map((section) => ({ ...section, required: true }));
  const sections = buildSections(definitions, {}, edition.tables);
  return sections.map((section) => withTableHeadings(section, edition));
}

/**
 * Builds the form to fill in: every section with its heading and every table, each cell blank.
 *
 * A table with open rows has one row without a name. Nothing is said yet: there is no narrative.
 *
 * @throws {GongkaiError} `edition-unknown`.
 *
 * @example
 * const form = blankReport("cn-2021", { body: { name: "某局", kind: "department" }, year: 2024 });
 * form.tables.requests.cells.new.total //=> null
 * form.sections[0].heading //=> "一、总体情况"
 */
export function blankReport(id: string, { body, year }: BlankReportOptions): Report {
  const edition = editionOf(id);
  return {
    format: REPORT_FORMAT,
    edition: edition.id,
    title: `${body.name}${year}年政府信息公开工作年度报告`,
    body: { code: null, aliases: [], predecessors: [], ...body },
    perimeter: null,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    publishedOn: null,
    sections: everySection(edition),
    tables: Object.fromEntries(edition.tables.map((table) => [table.id, blankTable(table)])),
    contacts: null,
  };
}
