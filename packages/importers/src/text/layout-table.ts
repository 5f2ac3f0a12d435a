import type { TableCellNode } from "@gongkai/core/document";
import { figureColumns, mergedStretches, type Stretch, under } from "./figure-columns.ts";
import { isFormHeader, isFormLabel } from "./form-words.ts";
import { isFigure } from "./is-figure.ts";
import { isRule } from "./is-rule.ts";
import { isSentence } from "./is-sentence.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import type { SeparatedTable } from "./separated-table.ts";
import { type Rows, tableRun } from "./table-run.ts";
import type { TextLine } from "./text-line.ts";

type Line = readonly Segment[];

/** A line and its place among those of the text. */
interface PlacedLine {
  readonly at: number;
  readonly line: Line;
}

/** A piece of a label alone in its line; what is longer is a paragraph. */
const LONGEST_PIECE = 60;

/** Groups of rows stand left of their labels; with more columns than that the lines are something else. */
const MOST_LABEL_COLUMNS = 4;

const blank: TableCellNode = { text: "" };

const isOfFigure = ({ cell }: Segment): boolean => isFigure(cell.text);
const hasFigures = (line: Line): boolean => line.some(isOfFigure);
const figuresOf = (line: Line): Segment[] => line.filter(isOfFigure);
const labelsOf = (line: Line): Segment[] => line.filter((segment) => !isOfFigure(segment));

/** Labels, and then nothing but figures. */
const isRow = (line: Line): boolean =>
  line.findLastIndex((segment) => !isOfFigure(segment)) < line.length - figuresOf(line).length;

/** A line of nothing but what forms print over figures. */
const isHeader = (line: Line): boolean =>
  line.length > 1 && line.every(({ cell }) => isFormHeader(cell.text));

/** The lines of one table: those of several pieces, and between them those of one. */
function linesOf(lines: readonly TextLine[], start: number): PlacedLine[] {
  let hasRows = false;
  const startsAnother = (at: number) => {
    const next = lines[at];
    return hasRows && next !== undefined && isHeader(segmentsOf(next));
  };
  const cut = (line: TextLine, at: number): PlacedLine | null => {
    const { text } = line.source;
    if (text.includes("\t") || isSentence(text)) return null;
    const segments = segmentsOf(line);
    const isPiece = segments.length === 1 && text.length <= LONGEST_PIECE && at > start;
    if (segments.length < 2 && (!isPiece || startsAnother(at + 1))) return null;
    if (startsAnother(at)) return null;
    hasRows ||= hasFigures(segments);
    return { at, line: segments };
  };
  return tableRun(lines, start, { cut }).groups.flat();
}

/** Whether pieces that stand alone in their lines end the label over them. */
function endsLabel(rows: readonly PlacedLine[], last: number, end: number): boolean {
  const pieces = rows.slice(last + 1, end + 1).flatMap(({ line }) => line);
  const from = pieces[0]?.from ?? 0;
  let text = pieces.map(({ cell }) => cell.text).join("");
  for (let at = last; at > last - 4; at--) {
    const above = rows[at]?.line.find((segment) => Math.abs(segment.from - from) <= 1);
    if (above === undefined) return false;
    text = above.cell.text + text;
    if (isFormLabel(text)) return true;
  }
  return false;
}

/** The rows up to the last of several pieces, and those that end its label. */
function trimmed(rows: readonly PlacedLine[]): readonly PlacedLine[] {
  const last = rows.findLastIndex(({ line }) => line.length > 1 || hasFigures(line));
  for (let end = Math.min(rows.length, last + 5) - 1; end > last; end--) {
    if (endsLabel(rows, last, end)) return rows.slice(0, end + 1);
  }
  return rows.slice(0, last + 1);
}

/** Columns of labels by where they begin, or by where they stand; null where a line has two in one. */
function labelColumns(lines: readonly (readonly Segment[])[]): Stretch[] | null {
  const starts = [...new Set(lines.flat().map(({ from }) => from))].sort(
    (one, other) => one - other,
  );
  const far = starts.filter((from, at) => at === 0 || from - (starts[at - 1] ?? 0) > 1);
  const byStart = far.map((from, at) => ({ from, to: far[at + 1] ?? Number.POSITIVE_INFINITY }));
  if (far.length <= MOST_LABEL_COLUMNS) return byStart;
  const byPlace = mergedStretches(lines.flat());
  const isApart = lines.every(
    (line) => new Set(line.map((each) => under(byPlace, each)[0])).size === line.length,
  );
  return isApart && byPlace.length <= MOST_LABEL_COLUMNS ? byPlace : null;
}

const least = (start: number, { from }: Segment): number => Math.min(start, from);

/** The lines as rows of cells, each cell in the column where it stands; null where that is not certain. */
function placed(lines: readonly Line[]): Rows | null {
  const first = lines.findIndex(hasFigures);
  const body = lines.slice(first);
  if (first < 0 || !body.every((line) => isRow(line) || !hasFigures(line))) return null;
  const labelEnd = body.flatMap(labelsOf).reduce((end, { from }) => Math.max(end, from + 1), 0);
  const figureStart = body.flatMap(figuresOf).reduce(least, Number.POSITIVE_INFINITY);
  const isOver = ({ from, to }: Segment) => to > figureStart && from >= labelEnd;
  const headers = lines.slice(0, first);
  const columns = figureColumns(
    body.map(figuresOf).filter((line) => line.length > 0),
    headers.map((line) => line.filter(isOver)),
  );
  const labels = labelColumns(body.map(labelsOf));
  if (columns === null || labels === null) return null;
  const columnOf = (segment: Segment, isValue: boolean) =>
    isValue
      ? labels.length + (under(columns, segment)[0] ?? 0)
      : Math.max(
          0,
          labels.findLastIndex(({ from }) => from <= segment.from + 1),
        );
  const rows: Rows = [];
  for (const [at, line] of lines.entries()) {
    const row = Array.from({ length: labels.length + columns.length }, () => blank);
    for (const segment of line) {
      const column = columnOf(segment, at < first ? isOver(segment) : isOfFigure(segment));
      if (row[column] !== blank) return null;
      row[column] = segment.cell;
    }
    rows.push(row);
  }
  return rows;
}

/** Behind a row and the rule under it. */
const endOf = (lines: readonly TextLine[], at: number): number =>
  isRule(lines[at + 1]?.source.text ?? "") ? at + 2 : at + 1;

/** Reads tables whose cells two blanks or more keep apart. */
export class LayoutReader {
  /** Lines before this one were looked through, and their columns are not certain. */
  #uncertainUntil = 0;

  constructor(readonly lines: readonly TextLine[]) {}

  /**
   * Reads the table that begins at a line; null where none does.
   *
   * Cells stand in the columns where the page shows them, so that blank ones stay blank and a label
   * that goes on in the next line is one; where that is not certain, lines stay as they are.
   */
  read(start: number): SeparatedTable | null {
    const first = this.lines[start];
    if (first === undefined || segmentsOf(first).length < 2) return null;
    const grid = start < this.#uncertainUntil ? null : this.#grid(start);
    return grid ?? this.#asItIs(start);
  }

  #grid(start: number): SeparatedTable | null {
    const found = linesOf(this.lines, start);
    const rows = trimmed(found);
    const cells = rows.length > 1 ? placed(rows.map(({ line }) => line)) : null;
    const last = endOf(this.lines, rows.at(-1)?.at ?? start);
    if (cells === null) {
      this.#uncertainUntil = (found.at(-1)?.at ?? start) + 1;
      return null;
    }
    return { table: { type: "table", rows: joinWrapped(cells) }, lines: last - start };
  }

  /** The lines of several pieces from the first on, as they are. */
  #asItIs(start: number): SeparatedTable | null {
    const cut = ({ source, ...line }: TextLine) => {
      if (source.text.includes("\t") || isSentence(source.text)) return null;
      const segments = segmentsOf({ source, ...line });
      return segments.length < 2 ? null : segments.map(({ cell }) => cell);
    };
    const { groups, end } = tableRun(this.lines, start, { cut });
    const rows = groups.flat();
    return rows.length < 2 ? null : { table: { type: "table", rows }, lines: end - start };
  }
}
