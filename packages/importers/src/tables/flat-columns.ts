import type { ColumnDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { isFigureLine } from "./flat-lines.ts";
import { type FlatOrdered, flatOrder } from "./flat-order.ts";
import { flatParts } from "./flat-parts.ts";
import type { FlatHeaderCell, FlatRow, FlatSection } from "./flat-section.ts";

/** A column of a flattened table. */
export interface FlatColumn {
  readonly header: TableCellNode;
  /** Null for a column that the form lacks. */
  readonly column: ColumnDefinition | null;
}

/** The columns of rows, in printed order. */
export interface FlatColumns {
  readonly columns: readonly FlatColumn[];
  /** How many figures a row has; null where that and the header contradict each other. */
  readonly width: number | null;
  /** Words of the header that head no column. */
  readonly words: readonly ParagraphNode[];
}

/** Enough of the rows must agree before the others are taken to have lost figures. */
const MAJORITY = 2;

interface OrderedCell extends FlatOrdered {
  readonly cell: FlatHeaderCell;
}

/** How many rows have each number of figures. */
function countsOf(rows: readonly FlatRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const [own] = flatParts(cells, Number.POSITIVE_INFINITY);
    const length = own.cells.filter(isFigureLine).length === 0 ? 0 : own.cells.length;
    if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return counts;
}

function placed(section: FlatSection): readonly OrderedCell[] {
  return section.header.flatMap((cell): OrderedCell[] => {
    if (cell.role === "group") return [{ cell, place: "group" }];
    if (cell.role === "local") return [{ cell, place: "local" }];
    if (cell.column === null) return [];
    return [{ cell, place: cell.column.group === undefined ? "other" : "member" }];
  });
}

const isTwice = (cells: readonly OrderedCell[]): boolean => {
  const named = cells.flatMap(({ cell }) => (cell.column === null ? [] : [cell.column]));
  return new Set(named).size < named.length;
};

/** The number of figures that the header and most rows agree on. */
function widthOf(all: number, named: number, counts: ReadonlyMap<number, number>): number | null {
  const rowsWith = (width: number) => counts.get(width) ?? 0;
  const beyond = [...counts].filter(([width]) => width > all);
  if (beyond.some(([, count]) => count > rowsWith(all) && count > rowsWith(named))) return null;
  if (all === named || rowsWith(named) === 0) return all;
  if (rowsWith(all) === 0) return named;
  return rowsWith(all) >= MAJORITY * rowsWith(named) ? all : null;
}

/** The columns of the form in its own order, where no header was printed. */
export function columnsOfForm(columns: readonly ColumnDefinition[], year: number): FlatColumns {
  const printed = columns.map((column) => ({
    header: { text: column.label["zh-CN"].replaceAll("{year}", String(year)) },
    column,
  }));
  return { columns: printed, width: columns.length, words: [] };
}

/**
 * Tells the columns of rows by the header over them: in the order of the header, those of no form
 * among them if the rows have a figure for each.
 *
 * @returns Null where the header names no column.
 */
export function flatColumns(section: FlatSection, rows: readonly FlatRow[]): FlatColumns | null {
  const cells = placed(section);
  const hasMembers = cells.some(({ place }) => place === "member");
  const heading = cells.filter(({ place }) => place !== "group" || !hasMembers);
  const named = cells.filter(({ cell }) => cell.column !== null);
  if (named.length === 0) return null;
  const order = isTwice(cells) ? null : flatOrder(cells);
  const width = order === null ? null : widthOf(order.length, named.length, countsOf(rows));
  const isNamedOnly = width === named.length;
  const own = (order ?? heading).filter(({ cell }) => !isNamedOnly || cell.column !== null);
  const words = isNamedOnly ? heading.filter(({ cell }) => cell.column === null) : [];
  return {
    columns: own.map(({ cell }) => ({ header: cell.node, column: cell.column })),
    width,
    words: [...words.map(({ cell }) => cell.node), ...(section.strays ?? [])],
  };
}
