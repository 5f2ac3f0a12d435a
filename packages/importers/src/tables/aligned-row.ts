import { figuresTogether, isFigureText } from "./flat-lines.ts";
import type { Grid, GridPlace } from "./table-grid.ts";

type Row = Grid[number];

/** Where the figures of a table stand under its header. */
export interface ValueSpan {
  /** The first column of figures. */
  readonly start: number;
  /** Behind the last column of the header. */
  readonly end: number;
  /** Some rows begin their figures further left, and are filled up with blanks. */
  readonly isFilledUp?: true;
}

const isFigure = (place: GridPlace | undefined): boolean =>
  place === undefined || place.cell.text === "" || isFigureText(place.cell.text);

/** The last place of a row that is neither a figure nor blank: its label. */
const labelOf = (row: Row): number => row.findLastIndex((place) => !isFigure(place));

/** How many places a row has behind its label; blanks among them are figures that are not printed. */
export const figureCount = (row: Row): number => row.length - labelOf(row) - 1;

const isBlank = (place: GridPlace | undefined): boolean => (place?.cell.text ?? "") === "";

/** Whether a row begins its figures left of the others, and ends with as many blanks more. */
export function isShifted(row: Row, { start, end }: ValueSpan): boolean {
  const label = labelOf(row);
  const last = label + 1 + end - start;
  return !row.slice(label + 1, start).every(isBlank) && row.slice(last).every(isBlank);
}

/** Which of the figures is missing, or which is too many, cannot be told: none gets a column. */
function together(row: Row, label: number, { start, end }: ValueSpan): Row {
  const figures = row
    .slice(label + 1)
    .flatMap((place) => (place === undefined ? [] : [place.cell]));
  if (figures.every(({ text }) => text === "")) return row.slice(0, label + 1);
  const cell = figuresTogether(figures);
  return Array.from({ length: end }, (_, at) =>
    at === start ? { cell, isOrigin: true } : undefined,
  );
}

/**
 * Gives a row that is wider or narrower than the header the header's columns: its figures are those
 * after its label, and as many as the header has.
 *
 * Labels cut from a merged cell over the rows, or headers that were not widened over several columns
 * of labels, make rows of different widths; taking them column by column would shift the figures.
 */
export function alignedRow(row: Row, span: ValueSpan): Row {
  const label = labelOf(row);
  if (span.isFilledUp && row.length === span.end && label < span.start - 1) {
    const own = row.slice(label + 1, label + 1 + span.end - span.start);
    const isEmpty = row.slice(label + 1 + own.length).every(isBlank);
    // Blank on both sides: how far the row is shifted cannot be told.
    if (isEmpty && isBlank(own[0])) return together(row, label, span);
    if (isEmpty) return [...Array.from({ length: span.start }, () => undefined), ...own];
  }
  // Where the label stands where it should, every figure stands under its header, as it is shown.
  if (row.length === span.end || label === span.start - 1) return row;
  const count = row.length - label - 1;
  if (count === 0) return row;
  if (count !== span.end - span.start) return together(row, label, span);
  return [...Array.from({ length: span.start }, () => undefined), ...row.slice(label + 1)];
}

/** The column of the label of a row that is wider or narrower than the header. */
export const labelColumnOf = (row: Row, labelColumn: number, { end }: ValueSpan): number =>
  row.length === end ? labelColumn : Math.max(0, labelOf(row));
