import {
  jsonPointer,
  type OpenColumnDefinition,
  type OpenRow,
  type OpenTable,
  type OpenTableDefinition,
} from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { figureCell } from "./figure-cell.ts";
import { languageOf } from "./page-language.ts";
import { placedAt } from "./place.ts";
import { rowSpan, runLengths } from "./runs.ts";
import type { TablePage } from "./table-page.ts";

/** How many rows each description speaks of; 0 where that of an earlier row covers the row. */
function descriptionSpans(rows: readonly OpenRow[]): number[] {
  const spans: number[] = [];
  let first = 0;
  for (const [index, row] of rows.entries()) {
    const covers = rows[first]?.covers ?? 1;
    const isCovered = index > 0 && index < first + covers && typeof row.description !== "string";
    if (isCovered) spans[first] = (spans[first] ?? 1) + 1;
    else first = index;
    spans.push(isCovered ? 0 : 1);
  }
  return spans;
}

interface RowPlace {
  readonly row: OpenRow;
  readonly pointer: string;
  readonly groupSpan: number;
  readonly descriptionSpan: number;
  readonly lang: string;
}

function printed(text: string, key: string, { pointer, lang }: RowPlace): TableCellNode {
  return { text, ...languageOf(text, lang), ...placedAt(`${pointer}/${key}`, text) };
}

function openCell(column: OpenColumnDefinition, place: RowPlace): TableCellNode | null {
  const { row, groupSpan, descriptionSpan, lang } = place;
  switch (column.role) {
    case "label":
      return { ...printed(row.label, "label", place), header: "row" };
    case "group":
      if (groupSpan === 0) return null;
      return { ...printed(row.group ?? "", "group", place), header: "row", ...rowSpan(groupSpan) };
    case "description":
      if (descriptionSpan === 0) return null;
      return {
        ...printed(row.description ?? "", "description", place),
        ...rowSpan(descriptionSpan),
      };
    default: {
      const pointer = `${place.pointer}/cells${jsonPointer(column.id)}`;
      const { concept = "", unit } = column;
      return figureCell(row.cells[column.id], { pointer, concept, unit, lang });
    }
  }
}

function headerCell({ label, role }: OpenColumnDefinition, page: TablePage): TableCellNode {
  const text = label[page.lang];
  const isFigure = role === "count" || role === "share";
  return {
    text,
    header: "column",
    ...(isFigure ? { align: "end" } : {}),
    ...languageOf(text, page.lang),
  };
}

/** Composes a table with open rows: equal groups merged, a description over all rows that it covers. */
export function composeOpenTable(
  definition: OpenTableDefinition,
  table: OpenTable,
  page: TablePage,
): TableNode {
  const { columns } = definition;
  const groupSpans = runLengths(table.rows.map(({ group }) => group || null));
  const descriptions = descriptionSpans(table.rows);
  const rowsPointer = jsonPointer("tables", definition.id, "rows");
  const body = table.rows.map((row, index) => {
    const place: RowPlace = {
      row,
      pointer: `${rowsPointer}/${index}`,
      groupSpan: groupSpans[index] ?? 1,
      descriptionSpan: descriptions[index] ?? 1,
      lang: page.lang,
    };
    return columns.map((column) => openCell(column, place)).filter((cell) => cell !== null);
  });
  return {
    type: "table",
    ref: definition.id,
    caption: definition.label[page.lang],
    rows: [columns.map((column) => headerCell(column, page)), ...body],
  };
}
