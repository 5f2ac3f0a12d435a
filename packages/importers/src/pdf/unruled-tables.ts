import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { withWholeFigures } from "./broken-figures.ts";
import {
  type FigureColumn,
  type FigureRow,
  figureColumns,
  figureRows,
  isOver,
} from "./figure-rows.ts";
import { labelGroups } from "./label-groups.ts";
import type { PageLine } from "./page-line.ts";
import { type Piece, piecesOf } from "./placed-pieces.ts";
import { labelledRows } from "./row-labels.ts";
import { cellOf, LEVEL, type Stack, spansOf, stacksOf } from "./stacked-pieces.ts";
import { unruledHeader, withNamedColumns } from "./unruled-header.ts";

/** Rows of figures under one header. */
interface Part {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  readonly header: readonly Stack[];
  /** What stands beside the rows, but for the figures. */
  readonly labels: readonly Stack[];
}

export interface UnruledTables {
  readonly tables: readonly TableNode[];
  /** What stands below the last one. */
  readonly below: readonly Stack[];
}

/** Rows are parted where something stands over the figures of the next one. */
function partedRows(rows: readonly FigureRow[], others: readonly Piece[]): FigureRow[][] {
  const parts: FigureRow[][] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const isNamed =
      before !== undefined &&
      others.some(
        (piece) =>
          piece.y > before.y + LEVEL * before.size &&
          piece.y < row.y - LEVEL * row.size &&
          row.figures.some((figure) => isOver(piece, figure)),
      );
    if (before === undefined || isNamed) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts;
}

const columnsOf = (rows: readonly FigureRow[]): FigureColumn[] =>
  figureColumns(rows.flatMap(({ figures }) => figures));

const isBeside = (piece: Piece, { y, size }: FigureRow): boolean =>
  Math.abs(piece.y - y) <= LEVEL * size;

/** Puts the lines of each cell together, and each with the part that it stands in. */
function partsOf(pieces: readonly Piece[]): { parts: Part[]; below: Stack[] } | null {
  const others = pieces.filter(({ isFigure }) => !isFigure);
  const rows = withWholeFigures(figureRows(pieces));
  if (rows === null || rows.length === 0) return null;
  const grouped = partedRows(rows, others).map((own) => ({ rows: own, columns: columnsOf(own) }));
  const onRow = new Set<Piece>();
  for (const { rows: own, columns } of grouped) {
    const end = columns[0]?.left ?? 0;
    for (const row of own) {
      const beside = others.filter((piece) => isBeside(piece, row) && piece.right <= end);
      const last = beside.sort((one, other) => other.right - one.right)[0];
      if (last !== undefined) onRow.add(last);
    }
  }
  let rest = stacksOf(others, (piece) => onRow.has(piece));
  const parts = grouped.map(({ rows: own, columns }): Part => {
    const [first] = own;
    const last = own.at(-1);
    const isOwn = ({ first: top, middle, size }: Stack) =>
      last !== undefined && (middle <= last.y + 0.5 * size || top <= last.y + LEVEL * size);
    const stacks = rest.filter(isOwn);
    rest = rest.filter((stack) => !isOwn(stack));
    const isHeader = ({ middle, size }: Stack) =>
      first !== undefined && middle < first.y - 0.3 * size;
    return {
      rows: own,
      columns,
      header: stacks.filter(isHeader),
      labels: stacks.filter((stack) => !isHeader(stack)),
    };
  });
  return { parts, below: rest };
}

const wordsOf = (stacks: readonly Stack[]): string =>
  stacks
    .map(({ pieces }) => pieces.map(({ text }) => text).join(""))
    .sort()
    .join("\n");

/** Whether what was cut by the end of a page fits under the header that it had before. */
function goesOn(before: Part, after: Part): boolean {
  if (before.rows.at(-1)?.page !== (after.rows[0]?.page ?? 0) - 1) return false;
  if (before.header.length === 0) return false;
  const all = figureColumns([...before.columns, ...after.columns]);
  return all.length === before.columns.length && all.length === after.columns.length;
}

/** On each page the first header of a table is printed again, whatever stood over the rows before. */
function joinedParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const words = wordsOf(part.header);
    const isPrintedAgain = joined.some(({ header }) => wordsOf(header) === words);
    if (before === undefined || !isPrintedAgain || !goesOn(before, part)) joined.push(part);
    else
      joined[joined.length - 1] = {
        rows: [...before.rows, ...part.rows],
        columns: figureColumns([...before.columns, ...part.columns]),
        header: before.header,
        labels: [...before.labels, ...part.labels],
      };
  }
  return joined;
}

/** The cells of a row of figures; null where one stands in no column, or two in one. */
function valueCells(
  values: readonly Piece[],
  columns: readonly FigureColumn[],
  file: string,
): TableCellNode[] | null {
  const cells: (readonly Piece[])[] = columns.map((column) =>
    values.filter((value) => isOver(value, column)),
  );
  const isOneToOne =
    cells.every(({ length }) => length <= 1) && cells.flat().length === values.length;
  return isOneToOne && new Set(cells.flat()).size === values.length
    ? cells.map((own) => cellOf(own, file))
    : null;
}

interface Labels {
  readonly count: number;
  readonly rows: readonly (readonly TableCellNode[])[];
}

function labelCells(
  rows: readonly FigureRow[],
  stacks: readonly Stack[],
  file: string,
): Labels | null {
  if (stacks.length === 0) return { count: 0, rows: rows.map(() => []) };
  const labelled = labelledRows(rows, stacks);
  if (labelled === null) return null;
  const own = new Set(labelled.map(({ label }) => label));
  const groups = labelGroups(
    labelled,
    stacks.filter((stack) => !own.has(stack)),
  );
  if (groups === null) return null;
  const count = groups.columns.length + 1;
  const cells = labelled.map(({ label }, at) => {
    const begin = groups.begins[at] ?? 0;
    const beside = groups.columns.slice(0, begin).flatMap((column) => {
      const group = column.find(({ from }) => from === at);
      return group === undefined
        ? []
        : [cellOf(group.pieces, file, spansOf(group.to - group.from, 1))];
    });
    return [...beside, cellOf(label.pieces, file, spansOf(1, count - begin))];
  });
  return { count, rows: cells };
}

function tableOf(part: Part, file: string): TableNode | null {
  const { rows, header } = part;
  const end = part.columns[0]?.left ?? 0;
  const isLabel = ({ right }: Stack) => right <= end + 1;
  const stacks = part.labels.filter(isLabel);
  const texts = part.labels.filter((stack) => !isLabel(stack)).flatMap(({ pieces }) => pieces);
  const labels = labelCells(rows, stacks, file);
  if (labels === null) return null;
  const labelEnd = Math.max(0, ...stacks.map(({ right }) => right));
  const middle = labels.count === 0 ? 0 : (labelEnd + end) / 2;
  const columns =
    header.length === 0 ? part.columns : withNamedColumns(part.columns, header, middle);
  const head = unruledHeader(header, { columns, labels: labels.count, end: middle, file });
  if (head === null) return null;
  const body: TableCellNode[][] = [];
  let placed = 0;
  for (const [at, row] of rows.entries()) {
    const beside = texts.filter((piece) => isBeside(piece, row));
    placed += beside.length;
    const cells = valueCells([...row.figures, ...beside], columns, file);
    if (cells === null) return null;
    body.push([...(labels.rows[at] ?? []), ...cells]);
  }
  return placed === texts.length ? { type: "table", rows: [...head, ...body] } : null;
}

/** Labels that are centred like those of rows differ so little, in points. */
const ALIKE = 2.5;

/** The part with rows that show a label and no figure: labels centred like those beside figures. */
function withBlankRows(part: Part): Part {
  const { rows, labels } = part;
  const isAt = (y: number, { middle, size }: Stack) => Math.abs(y - middle) <= LEVEL * size;
  const beside = labels.filter((label) => rows.some(({ y }) => isAt(y, label)));
  // A label of a group may stand there too, left of one of a row.
  const own = new Set(
    beside.filter(({ right, middle }) =>
      beside.every((other) => other.left <= right || !isAt(middle, other)),
    ),
  );
  const blank = labels.filter(
    (label) =>
      !own.has(label) && [...own].some(({ centre }) => Math.abs(centre - label.centre) <= ALIKE),
  );
  const more = blank.map(
    ({ middle, size, pieces }): FigureRow => ({
      y: middle,
      size,
      page: pieces[0]?.marks.page ?? 0,
      figures: [],
    }),
  );
  return { ...part, rows: [...rows, ...more].sort((one, other) => one.y - other.y) };
}

/** Digits that stand apart are not known to be of one figure. */
const APART = /\d \d/;

/**
 * Tells the tables among lines by where their figures stand: rows by their height, columns by how far they
 * reach, labels beside the middle of their rows, names over the middle of their columns. Null where one
 * thing does not stand in one place.
 */
export function unruledTables(lines: readonly PageLine[], file: string): UnruledTables | null {
  const pieces = piecesOf(lines);
  if (
    pieces.some(({ text, letters }) => APART.test(text) || letters.some(({ isTurned }) => isTurned))
  )
    return null;
  const found = partsOf(pieces);
  if (found === null) return null;
  const { parts, below } = found;
  const tables: TableNode[] = [];
  for (const part of joinedParts(parts)) {
    const table = tableOf(part, file) ?? tableOf(withBlankRows(part), file);
    if (table === null) return null;
    tables.push(table);
  }
  return { tables, below };
}
