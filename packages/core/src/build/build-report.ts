import { editionOf } from "../editions/index.ts";
import type { CellsOf, EditionId, FixedTableId, SectionIdOf } from "../editions/report-of.ts";
import { jsonPointer } from "../findings/json-pointer.ts";
import type { Body } from "../models/body.ts";
import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import { assembleReport } from "./assemble-report.ts";
import { buildTable, type GivenFigures, unknownName } from "./build-table.ts";

/** The figures of an edition's tables by row and column, as far as there are any. */
export type FiguresOf<Id extends EditionId> = {
  readonly [TableId in FixedTableId<Id>]?: {
    readonly [RowId in keyof CellsOf<Id, TableId, Cell>]?: Partial<
      CellsOf<Id, TableId, Cell>[RowId]
    >;
  };
};

/** What a report is built from. */
export interface ReportDraft<Id extends EditionId> {
  readonly body: Pick<Body, "name" | "kind"> & Partial<Body>;
  /** The calendar year that the report is about. */
  readonly year: number;
  /** ISO date; absent or null: not said. */
  readonly publishedOn?: string | null;
  readonly perimeter?: Report["perimeter"];
  /** Absent: 某局2021年政府信息公开工作年度报告, with the body's name and the year. */
  readonly title?: string;
  readonly contacts?: Report["contacts"];
  /** The paragraphs of each section. */
  readonly paragraphs?: { readonly [SectionId in SectionIdOf<Id>]?: readonly string[] };
  readonly figures?: FiguresOf<Id>;
  /** True: the totals that the form's sums imply and that are not among the figures are computed. */
  readonly totals?: boolean;
  /** What a cell without a figure holds: a printed blank (default), or 0 where nothing happened. */
  readonly absent?: 0 | null;
}

/**
 * Builds a report on a form from plain figures.
 *
 * No figure is invented: a cell without one holds what `absent` says (a printed blank unless told
 * otherwise), and totals are computed only with `totals: true` and where none is given. A table
 * is there where its section is required or where it has figures.
 *
 * @throws {GongkaiError} `figure-misplaced` for a table, row or column that the form lacks;
 * `not-a-report` for a figure, date or name that is none.
 *
 * @example
 * const report = buildReport("cn-2021", {
 *   body: { name: "某县", kind: "government" },
 *   year: 2024,
 *   publishedOn: "2025-01-20",
 *   figures: { requests: { new: { naturalPerson: 12, commercial: 3 } } },
 *   totals: true,
 *   absent: 0,
 * });
 * report.tables.requests.cells.new.total //=> 15
 * report.title //=> "某县2024年政府信息公开工作年度报告"
 */
export function buildReport<Id extends EditionId>(id: Id, draft: ReportDraft<Id>): Report {
  const edition = editionOf(id);
  const figures: Readonly<Record<string, GivenFigures | undefined>> = draft.figures ?? {};
  const fixed = edition.tables.filter((table) => table.kind === "fixed");
  const known = fixed.map((table) => table.id);
  for (const tableId of Object.keys(figures)) {
    if (!known.includes(tableId)) throw unknownName(jsonPointer("tables", tableId), known);
  }
  const required = new Set(edition.sections.flatMap((each) => (each.required ? each.id : [])));
  const tables = fixed.filter(
    (table) => required.has(table.section) || figures[table.id] !== undefined,
  );
  const built = tables.map(
    (table) => [table.id, buildTable(table, figures[table.id] ?? {}, draft)] as const,
  );
  return assembleReport(id, { ...draft, tables: Object.fromEntries(built) });
}
