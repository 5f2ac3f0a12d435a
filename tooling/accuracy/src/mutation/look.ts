import { editionOf, isFixedTable, type Report, readCell } from "@gongkai/core";
import { withCell } from "@gongkai/testkit";

/** A cell of a fixed table, of this year's report or of last year's. */
export interface CellPlace {
  readonly isLastYear: boolean;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** This year's report and last year's. */
export interface Reports {
  readonly report: Report;
  readonly against: Report | null;
}

/** What a cell says; null where it says no figure. */
export type ReadFigure = (place: CellPlace) => number | string | null;

/** Equal for equal cells. */
export const keyOf = ({ isLastYear, table, row, column }: CellPlace): string =>
  [isLastYear ? "last" : "this", table, row, column].join("/");

/** Reads the cells of two reports. */
export function readerOf({ report, against }: Reports): ReadFigure {
  return ({ isLastYear, table: id, row, column }) => {
    const table = (isLastYear ? against : report)?.tables[id];
    if (table === undefined || !isFixedTable(table)) return null;
    return readCell(table.cells[row]?.[column]).value;
  };
}

/** Copies this year's report with another figure in one cell. */
export const withFigure = (report: Report, place: CellPlace, figure: number | string): Report =>
  withCell(report, place.table, place.row, place.column, figure);

/** Columns and rows that sentences name together. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  organizations: ["commercial", "research", "publicBenefit", "legalService", "otherOrg"],
  suits: ["direct", "afterReconsideration"],
};

const WHOLE = ["total", "value"];

type Places = readonly Omit<CellPlace, "isLastYear">[];

function findPlaces(editionId: string, name: string, column: string | null): Places {
  const places = editionOf(editionId).tables.flatMap((table) => {
    // Of the two local tables of cn-2008, reports are made with the appendix alone.
    if (table.kind !== "fixed" || table.id === "statistics-2014") return [];
    const wanted = TOGETHER[name] ?? [name];
    const named = table.rows.filter(({ id }) => wanted.includes(id));
    const rows =
      named.length > 0 ? named : table.rows.filter(({ id }) => id.startsWith(`${name}.`));
    const columns = column === null ? WHOLE : (TOGETHER[column] ?? [column]);
    return rows.flatMap((row) =>
      table.columns
        .filter(({ id }) => columns.includes(id) && (row.columns?.includes(id) ?? true))
        .map(({ id }) => ({ table: table.id, row: row.id, column: id })),
    );
  });
  return places;
}

const known = new Map<string, Places>();

/**
 * The cells that make up a quantity: of the row of that name, or else of the rows under it; in the
 * column given, or else the one of totals.
 */
export function placesOf(editionId: string, name: string, column: string | null): Places {
  const key = `${editionId}/${name}@${column}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const places = findPlaces(editionId, name, column);
  known.set(key, places);
  return places;
}
