import type { OpenTableDefinition } from "../../editions/edition.ts";
import { type CellReading, readCell } from "../../models/cell.ts";
import type { OpenTable } from "../../models/table.ts";
import type { PrintedFigure } from "../../numbers/printed-figure.ts";
import { toRational } from "../../numbers/rational.ts";
import { compareRationals } from "../../numbers/rational-arithmetic.ts";
import { readFigure } from "../../numbers/read-figure.ts";
import type { CountedShare } from "./implied-bases.ts";

/** A row that prints a count and its share. */
export interface ShareRow {
  readonly index: number;
  readonly count: number | string;
  readonly figure: PrintedFigure;
  readonly printedShare: string;
}

/** What the rows of a table print: those that can be judged, and the indices of those that cannot. */
export interface ShareRows {
  /** The id of the column of shares. */
  readonly shareId: string;
  readonly judged: readonly ShareRow[];
  readonly unreadable: readonly number[];
}

/** The share as a printed figure. What the cell's value says goes before what is printed: it may be repaired. */
function shareFigure({ value, printed }: CellReading): PrintedFigure | null {
  if (value === null) return null;
  const figure = readFigure(printed);
  const isSame =
    figure !== null && compareRationals(toRational(figure.value), toRational(value)) === 0;
  return isSame ? figure : readFigure(`${value}%`);
}

/** Reads the counts and shares of a table, null where its form has no column of shares. */
export function shareRows(definition: OpenTableDefinition, table: OpenTable): ShareRows | null {
  const idOf = (wanted: "count" | "share") =>
    definition.columns.find(({ role }) => role === wanted)?.id;
  const countId = idOf("count");
  const shareId = idOf("share");
  if (countId === undefined || shareId === undefined) return null;
  const judged: ShareRow[] = [];
  const unreadable: number[] = [];
  for (const [index, { cells }] of table.rows.entries()) {
    const count = readCell(cells[countId]);
    const share = readCell(cells[shareId]);
    if (share.state !== "number" && share.state !== "unreadable") continue;
    const figure = shareFigure(share);
    if (figure === null || count.value === null || count.approx !== null) unreadable.push(index);
    else judged.push({ index, count: count.value, figure, printedShare: share.printed });
  }
  return { shareId, judged, unreadable };
}

/** The rows whose figures are exact, in the form from which a base can be inferred. */
export function countedShares(rows: readonly ShareRow[]): CountedShare[] {
  return rows.flatMap(({ count, figure }) => {
    const amount = toRational(count);
    const share = toRational(figure.value);
    const isExact = amount.denominator === 1n && figure.approx === null;
    return isExact && amount.numerator >= 0n && share.numerator >= 0n
      ? [{ count: amount.numerator, share, decimals: figure.decimals }]
      : [];
  });
}
