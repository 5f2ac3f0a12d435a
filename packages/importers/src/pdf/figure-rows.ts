import type { Piece } from "./placed-pieces.ts";
import { LEVEL } from "./stacked-pieces.ts";

/** A line of figures. */
export interface FigureRow {
  readonly y: number;
  readonly size: number;
  readonly page: number;
  readonly figures: readonly Piece[];
}

/** A column of figures, by how far they reach. */
export interface FigureColumn {
  readonly left: number;
  readonly right: number;
}

/** The lines that figures stand on, from the top. */
export function figureRows(pieces: readonly Piece[]): FigureRow[] {
  const rows: { y: number; size: number; page: number; figures: Piece[] }[] = [];
  const figures = pieces.filter(({ isFigure }) => isFigure).sort((one, other) => one.y - other.y);
  for (const figure of figures) {
    const row = rows.at(-1);
    if (row !== undefined && figure.y - row.y <= LEVEL * figure.size) row.figures.push(figure);
    else rows.push({ y: figure.y, size: figure.size, page: figure.marks.page, figures: [figure] });
  }
  return rows;
}

/** The columns of figures: they reach over each other in none but their own. */
export function figureColumns(figures: readonly FigureColumn[]): FigureColumn[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...figures].sort((one, other) => one.left - other.left)) {
    const column = columns.at(-1);
    if (column !== undefined && left < column.right) column.right = Math.max(column.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Where a piece reaches over a column, or does so nearly. */
export const isOver = (
  one: Pick<Piece, "left" | "right">,
  other: Pick<Piece, "left" | "right">,
  more = 0,
): boolean => one.left < other.right + more && other.left < one.right + more;
