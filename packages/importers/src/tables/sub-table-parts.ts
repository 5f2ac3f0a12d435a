import type { FixedTableDefinition } from "@gongkai/core";
import { labelWords } from "../recognize/label-key.ts";
import { alignedRow, labelColumnOf } from "./aligned-row.ts";
import { labelColumn, namedColumns, type ValueColumn } from "./fixed-layout.ts";
import type { FixedPart, FixedParts, MatchedRow } from "./fixed-parts.ts";
import { isFigureText } from "./flat-lines.ts";
import { wordsAbove } from "./header-words.ts";
import { type ColumnMatcher, columnMatcher, isRowHeader } from "./match-labels.ts";
import { RowMatcher } from "./matrix-parts.ts";
import { settleRows } from "./settle-rows.ts";
import { type Grid, widthOf, writtenCells } from "./table-grid.ts";

const textsOf = (row: Grid[number]): string[] => writtenCells(row).map(({ text }) => text);

/** Tells the rows of a table of sub-tables that are no figures. */
class SubTableRows {
  readonly #groups: ReadonlySet<string>;
  readonly #matchColumn: ColumnMatcher;

  constructor(
    readonly definition: FixedTableDefinition,
    year: number,
  ) {
    this.#matchColumn = columnMatcher(definition, year);
    this.#groups = new Set(
      definition.rows.flatMap(({ groups = [] }) =>
        groups.flatMap((group) => Object.values(group).map(labelWords)),
      ),
    );
  }

  /** The label of a sub-table stands alone. */
  isTitle(row: Grid[number]): boolean {
    const [only, ...more] = new Set(textsOf(row));
    return only !== undefined && more.length === 0 && this.#groups.has(labelWords(only));
  }

  isHeader(row: Grid[number]): boolean {
    const texts = textsOf(row);
    if (texts.some(isFigureText)) return false;
    return texts.some(
      (text) => isRowHeader(this.definition, text) || this.#matchColumn(text) !== null,
    );
  }

  /** The columns of a header; one that fills up its row has neither name nor figure. */
  columns(header: Grid[number], body: Grid): ValueColumn[] {
    const named = namedColumns([header], this.#matchColumn);
    const start = header.findIndex(
      (place) => place !== undefined && isRowHeader(this.definition, place.cell.text),
    );
    const taken = new Set(named.map(({ index }) => index));
    const local: ValueColumn[] = [];
    for (let index = start + 1; index < widthOf([header, ...body]); index++) {
      const printed = header[index]?.cell.text ?? "";
      const isRepeated = index > 0 && header[index]?.isOrigin === false;
      const hasFigure = body.some(
        (row) => row[index]?.isOrigin === true && row[index]?.cell.text !== "",
      );
      if (taken.has(index) || !(hasFigure || (printed !== "" && !isRepeated))) continue;
      // Left of the figures may be more labels.
      const isLeft = index < (named[0]?.index ?? 0);
      if (isLeft && !body.some((row) => isFigureText(row[index]?.cell.text ?? ""))) continue;
      local.push({ index, printed, definition: null, certainty: null, span: 1 });
    }
    return [...named, ...local];
  }
}

interface CutGrid {
  readonly header: Grid[number];
  readonly body: Grid;
}

/** Cuts a table at its headers; titles of sub-tables are passed over. */
function cut(grid: Grid, first: number, kinds: SubTableRows): CutGrid[] {
  const cuts: { header: Grid[number]; body: Grid[number][] }[] = [];
  for (const row of grid.slice(first)) {
    if (kinds.isTitle(row)) continue;
    if (kinds.isHeader(row)) cuts.push({ header: row, body: [] });
    else cuts.at(-1)?.body.push(row);
  }
  return cuts;
}

/** Takes apart a table of sub-tables, each with a header of its own; null where there is no header. */
export function subTableParts(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const kinds = new SubTableRows(definition, year);
  const first = grid.findIndex((row) => kinds.isHeader(row));
  if (first < 0) return null;
  const matcher = new RowMatcher(definition, year);
  const parts = cut(grid, first, kinds).map(({ header, body }): FixedPart => {
    const columns = kinds.columns(header, body);
    const label = labelColumn(body, definition, columns[0]?.index ?? 1);
    const values = { start: columns[0]?.index ?? 1, end: (columns.at(-1)?.index ?? 0) + 1 };
    const rows: MatchedRow[] = body.flatMap((row) => {
      // A part with fewer columns than the widest may be filled up to its width.
      const isShort = row.length < values.end;
      const own = isShort ? labelColumnOf(row, label, values) : label;
      const aligned = isShort ? alignedRow(row, values) : row;
      return matcher.match(row, own).map((matched) => ({ ...matched, row: aligned }));
    });
    return { columns, rows };
  });
  if (matcher.count * 2 < definition.rows.length) return null;
  return { above: wordsAbove(grid, first, definition), ...settleRows(parts, definition) };
}
