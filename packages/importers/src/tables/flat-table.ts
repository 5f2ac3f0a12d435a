import type { FixedTableDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode, TableNode } from "@gongkai/core/document";
import type { FlatBlock } from "./flat-blocks.ts";
import type { FlatColumn, FlatColumns } from "./flat-columns.ts";
import { figuresTogether } from "./flat-lines.ts";
import { flatParts } from "./flat-parts.ts";

type Row = readonly TableCellNode[];

const BLANK: TableCellNode = { text: "" };

/** Words above a header, and no more of them than a reader of tables looks over. */
const MOST_ABOVE = 2;

const isSame = (one: FlatColumn, other: FlatColumn): boolean =>
  one.column === null
    ? other.column === null && one.header.text === other.header.text
    : one.column === other.column;

/** Where the figures of rows under one header stand under another; null where that lacks one of them. */
function placesUnder(own: FlatColumns, table: FlatColumns): readonly number[] | null {
  const places = table.columns.map((column) =>
    own.columns.findIndex((other) => isSame(column, other)),
  );
  const isWhole = places.length === own.columns.length && !places.includes(-1);
  return isWhole ? places : null;
}

/** Figures that cannot be given columns stand together in the first one; the others are not there. */
function together(cells: Row, { columns }: FlatColumns): Row {
  const first = Math.max(
    0,
    columns.findIndex(({ column }) => column !== null),
  );
  return [...columns.slice(0, first).map(() => BLANK), figuresTogether(cells)];
}

function figuresOf(cells: readonly ParagraphNode[], own: FlatColumns, table: FlatColumns): Row {
  if (cells.length === 0) return table.columns.map(() => BLANK);
  const places = own === table ? table.columns.map((_, at) => at) : placesUnder(own, table);
  if (places === null || cells.length !== own.width) return together(cells, table);
  return places.map((place) => cells[place] ?? BLANK);
}

function rowsOf({ rows, columns }: FlatBlock, table: FlatColumns): Row[] {
  const width = columns.width ?? Number.POSITIVE_INFINITY;
  return rows.flatMap(({ label, cells }) =>
    flatParts(cells, width).map((part) => [
      part.label ?? label,
      ...figuresOf(part.cells, columns, table),
    ]),
  );
}

function headerOf({ section }: FlatBlock, columns: FlatColumns, definition: FixedTableDefinition) {
  const printed = section.header.find(({ role }) => role === "rowHeader")?.node;
  const label: TableCellNode = printed ?? { text: definition.rowHeader["zh-CN"] };
  return [label, ...columns.columns.map(({ header }) => header)];
}

/** Lays out blocks of rows: under the first header, or for a table of sub-tables each under its own. */
export function flatTable(
  blocks: readonly FlatBlock[],
  definition: FixedTableDefinition,
): TableNode | null {
  const [first] = blocks;
  if (first === undefined) return null;
  const above = first.columns.words.slice(0, MOST_ABOVE).map((word): Row => [word]);
  const isSubTables = definition.layout === "subTables";
  const rows = blocks.flatMap((block, at): Row[] => {
    const columns = isSubTables ? block.columns : first.columns;
    const header = isSubTables || at === 0 ? [headerOf(block, columns, definition)] : [];
    return [...header, ...rowsOf(block, columns)];
  });
  return { type: "table", rows: [...above, ...rows] };
}
