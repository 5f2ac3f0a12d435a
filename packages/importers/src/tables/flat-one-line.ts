import type { ColumnDefinition, FixedTableDefinition, RowDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { type FlatChunk, type FlatLabel, flatChunks } from "./flat-chunks.ts";
import type { FlatAttempt } from "./flat-lines.ts";
import { type FlatOrdered, flatOrder } from "./flat-order.ts";

type Columns = readonly ColumnDefinition[];
type Rows = readonly RowDefinition[];

interface OrderedRow extends FlatOrdered {
  readonly item: RowDefinition | null;
}

const columnsIn = ({ labels }: FlatChunk): Columns =>
  labels.flatMap((label) => (label.kind === "column" ? [label.item] : []));

/** The rows that labels name, in the order of their figures; null where that cannot be told. */
function rowsIn({ labels }: FlatChunk, { rowHeader }: FixedTableDefinition): Rows | null {
  const placed = labels.flatMap((label): OrderedRow[] => {
    if (label.kind === "column" || label.node.text === rowHeader["zh-CN"]) return [];
    if (label.kind === "group") return [{ place: "group", item: null }];
    return [{ place: label.item.groups === undefined ? "other" : "member", item: label.item }];
  });
  return flatOrder(placed)?.flatMap(({ item }) => (item === null ? [] : [item])) ?? null;
}

/** Gives the figures of a table of one line their rows and columns, however its labels are laid out. */
class OneLine {
  readonly #figures = new Map<RowDefinition, Map<ColumnDefinition, ParagraphNode>>();
  #columns: Columns = [];
  #rows: Rows = [];
  #row: RowDefinition | null = null;

  constructor(readonly definition: FixedTableDefinition) {}

  /** The columns in printed order. */
  get columns(): Columns {
    const { columns } = this.definition;
    return this.#columns.length === columns.length ? this.#columns : columns;
  }

  get isWhole(): boolean {
    const { rows, columns } = this.definition;
    return rows.every((row) => this.#figures.get(row)?.size === columns.length);
  }

  figure(row: RowDefinition, column: ColumnDefinition): TableCellNode {
    return this.#figures.get(row)?.get(column) ?? { text: "" };
  }

  /** Whether the figures of labels could be told apart, none of them for a second time. */
  take(chunk: FlatChunk): boolean {
    const rows = rowsIn(chunk, this.definition);
    if (rows === null) return false;
    const columns = columnsIn(chunk);
    const [row = null] = rows;
    const all = this.definition.rows.length;
    if (rows.length === 1 && row !== null) return this.#takeRow(row, columns, chunk.figures);
    if (rows.length === 0) return this.#takeColumn(columns, chunk.figures);
    if (rows.length !== all) return false;
    this.#rows = rows;
    return columns.length === 1
      ? this.#takeColumn(columns, chunk.figures)
      : this.#takeLine(rows, columns, chunk.figures);
  }

  /** All labels, then all figures: the labels of the columns once, or once for each row. */
  #takeLine(rows: Rows, columns: Columns, figures: readonly ParagraphNode[]): boolean {
    const width = this.definition.columns.length;
    if (columns.length !== width && columns.length !== width * rows.length) return false;
    if (figures.length !== width * rows.length) return false;
    return rows.every((row, at) => {
      const start = columns.length === width ? 0 : at * width;
      const own = figures.slice(at * width, (at + 1) * width);
      return this.#takeRow(row, columns.slice(start, start + width), own);
    });
  }

  /** A row and its figures, the columns before it, after it, or over the first row. */
  #takeRow(row: RowDefinition, named: Columns, figures: readonly ParagraphNode[]): boolean {
    const columns = named.length === 0 ? this.#columns : named;
    if (columns.length === 0 || columns.length !== figures.length) return false;
    if (columns.length === this.definition.columns.length) this.#columns = columns;
    this.#row = row;
    return columns.every((column, at) => this.#put(row, column, figures[at]));
  }

  /** A column and its figure in the row named last, or its figures in all rows. */
  #takeColumn(columns: Columns, figures: readonly ParagraphNode[]): boolean {
    const [column] = columns;
    if (columns.length !== 1 || column === undefined) return false;
    const rows = this.#rows.length > 0 ? this.#rows : this.#row === null ? [] : [this.#row];
    if (rows.length === 0 || figures.length !== rows.length) return false;
    return rows.every((row, at) => this.#put(row, column, figures[at]));
  }

  #put(row: RowDefinition, column: ColumnDefinition, figure: ParagraphNode | undefined): boolean {
    const own = this.#figures.get(row) ?? new Map<ColumnDefinition, ParagraphNode>();
    if (figure === undefined || own.has(column)) return false;
    this.#figures.set(row, own.set(column, figure));
    return true;
  }
}

/**
 * Finds a table of one line in lines of one cell each: all its labels, then each of its figures; or
 * its rows, its columns, or its single figures one after another.
 *
 * @returns Null where a figure is missing or too many: it cannot be told which.
 */
export function flatOneLine(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): FlatAttempt | null {
  const { chunks, lines: length } = flatChunks(lines, definition, year);
  const table = new OneLine(definition);
  if (!chunks.every((chunk) => chunk.figures.length > 0 && table.take(chunk))) return null;
  if (!table.isWhole) return null;
  const printed = new Map<FlatLabel["item"], ParagraphNode>();
  for (const { item, node } of chunks.flatMap(({ labels }) => labels).reverse()) {
    printed.set(item, node);
  }
  const nodeOf = (item: RowDefinition | ColumnDefinition): TableCellNode =>
    printed.get(item) ?? { text: item.label["zh-CN"] };
  const header = [{ text: definition.rowHeader["zh-CN"] }, ...table.columns.map(nodeOf)];
  const rows = definition.rows.map((row) => [
    nodeOf(row),
    ...table.columns.map((column) => table.figure(row, column)),
  ]);
  return { table: { type: "table", rows: [header, ...rows] }, lines: length };
}
