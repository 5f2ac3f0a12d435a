import type { ColumnDefinition, FixedTableDefinition, RowDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { labelWords } from "../recognize/label-key.ts";
import type { FixedPart, FixedParts } from "./fixed-parts.ts";
import { isFigureText } from "./flat-lines.ts";
import { LabelPaths } from "./label-paths.ts";
import { type ColumnMatcher, columnMatcher, matchRow } from "./match-labels.ts";
import { speaksOfOther } from "./speaks-of-other.ts";
import { type Grid, type GridPlace, writtenCells } from "./table-grid.ts";

/** What a cell over the figures names: a row, a group of rows, a column, or a column of a row. */
type HeaderCell =
  | { readonly kind: "row"; readonly row: RowDefinition; readonly cell: TableCellNode }
  | { readonly kind: "group"; readonly words: string }
  | { readonly kind: "column"; readonly column: ColumnDefinition; readonly printed: string }
  | { readonly kind: "leaf"; readonly leaf: Leaf };

/** The place of a figure: which row's, in which column. */
interface Leaf {
  readonly row: RowDefinition;
  readonly label: TableCellNode;
  readonly column: ColumnDefinition;
  readonly printed: string;
}

interface RowColumn {
  readonly row: RowDefinition;
  readonly column: ColumnDefinition;
}

/** A row's label and a column's in one cell: 行政诉讼复议后起诉结果维持. */
const rowColumns = once(
  ({ rows, columns }: FixedTableDefinition) =>
    new LabelPaths(
      rows.flatMap((row) =>
        columns.map((column) => {
          const groups = [...(row.groups ?? []), row.label].map((label) => label["zh-CN"]);
          return { item: { row, column } as RowColumn, groups, label: column.label["zh-CN"] };
        }),
      ),
    ),
);

const groupWords = once(
  ({ rows }: FixedTableDefinition) =>
    new Set(rows.flatMap(({ groups = [] }) => groups.map((group) => labelWords(group["zh-CN"])))),
);

/** Reads headers whose rows stand side by side, by what they say and not by where they say it. */
class BlockHeaders {
  readonly #match: ColumnMatcher;

  constructor(
    readonly definition: FixedTableDefinition,
    readonly year: number,
  ) {
    this.#match = columnMatcher(definition, year);
  }

  #cellOf(cell: TableCellNode): HeaderCell[] {
    const { text } = cell;
    const row = matchRow(this.definition, text, new Set())?.item;
    if (row !== undefined && !speaksOfOther(text, row.label["zh-CN"], this.year)) {
      return [{ kind: "row", row, cell }];
    }
    const words = labelWords(text);
    if (groupWords(this.definition).has(words)) return [{ kind: "group", words }];
    const [leaf, other] = rowColumns(this.definition).find(text);
    if (leaf !== undefined && other === undefined) {
      return [{ kind: "leaf", leaf: { ...leaf, label: cell, printed: text } }];
    }
    const column = this.#match(text)?.item;
    return column === undefined ? [] : [{ kind: "column", column, printed: text }];
  }

  /** The places of figures under some rows of labels, in their order. */
  leaves(rows: Grid): Leaf[] {
    const levels = rows.map((row) => writtenCells(row).flatMap((cell) => this.#cellOf(cell)));
    return this.#expand(levels, 0, () => true);
  }

  /** Takes from a level what belongs to what stood over it. */
  #expand(levels: HeaderCell[][], depth: number, isOwn: (cell: HeaderCell) => boolean): Leaf[] {
    const level = levels[depth] ?? [];
    const own = level.filter(isOwn);
    levels[depth] = level.filter((cell) => !own.includes(cell));
    return own.flatMap((cell): Leaf[] => {
      if (cell.kind === "leaf") return [cell.leaf];
      if (cell.kind === "row") return this.#columnsOf(levels, depth + 1, cell);
      if (cell.kind === "column") return [];
      return this.#expand(
        levels,
        depth + 1,
        (below) =>
          below.kind === "row" &&
          (below.row.groups ?? []).some((group) => labelWords(group["zh-CN"]) === cell.words),
      );
    });
  }

  /** The next columns of the nearest level under a row's label that has some, each once. */
  #columnsOf(
    levels: HeaderCell[][],
    under: number,
    { row, cell }: Extract<HeaderCell, { kind: "row" }>,
  ): Leaf[] {
    const hasColumns = (level: readonly HeaderCell[]) =>
      level.some(({ kind }) => kind === "column");
    const depth = levels.findIndex((level, at) => at >= under && hasColumns(level));
    const level = levels[depth] ?? [];
    const named = level.filter((each) => each.kind === "column");
    const own = named.slice(0, this.definition.columns.length);
    levels[depth] = level.filter((each) => each.kind !== "column" || !own.includes(each));
    const leaves = own.map(({ column, printed }) => ({ row, label: cell, column, printed }));
    return new Set(own.map(({ column }) => column)).size === own.length ? leaves : [];
  }
}

const isFigurePlace = (place: GridPlace | undefined): boolean =>
  place?.isOrigin === true && (place.cell.text === "" || isFigureText(place.cell.text));

/** The columns of a line that hold its figures: behind its label, without blanks beyond the header. */
function figureIndexes(row: Grid[number], count: number): number[] {
  const start = row.findLastIndex((place) => place?.isOrigin === true && !isFigurePlace(place)) + 1;
  const indexes = row.flatMap((place, at) => (at >= start && isFigurePlace(place) ? [at] : []));
  const beyond = indexes.slice(count);
  return beyond.every((at) => row[at]?.cell.text === "") ? indexes.slice(0, count) : indexes;
}

function partsOf(row: Grid[number], leaves: readonly Leaf[]): FixedPart[] | null {
  const indexes = figureIndexes(row, leaves.length);
  if (indexes.length !== leaves.length) return null;
  return leaves.map(({ row: definition, label, column, printed }, at) => ({
    columns: [
      { index: indexes[at] ?? 0, printed, definition: column, certainty: "words", span: 1 },
    ],
    rows: [{ row, label, definition, certainty: "words" }],
  }));
}

/**
 * Takes apart a table whose rows stand side by side, or below one another each with labels of its own,
 * by the order of labels and figures; null where their numbers differ.
 */
export function nestedBlocks(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const headers = new BlockHeaders(definition, year);
  const parts: FixedPart[] = [];
  let start = 0;
  for (const [at, row] of grid.entries()) {
    const texts = writtenCells(row);
    if (!texts.some(({ text }) => isFigureText(text))) continue;
    const own = texts.filter(({ text }) => !isFigureText(text));
    const leaves = headers.leaves(start < at ? grid.slice(start, at) : []);
    const beside =
      leaves.length > 0 ? leaves : headers.leaves([own.map((cell) => ({ cell, isOrigin: true }))]);
    const taken = partsOf(row, beside);
    if (taken === null) return null;
    parts.push(...taken);
    start = at + 1;
  }
  const keys = parts.map(
    ({ rows, columns }) => `${rows[0]?.definition?.id} ${columns[0]?.definition?.id}`,
  );
  if (parts.length === 0 || new Set(keys).size < keys.length) return null;
  const found = new Set(parts.map(({ rows }) => rows[0]?.definition));
  return found.size * 2 < definition.rows.length ? null : { above: [], parts };
}
