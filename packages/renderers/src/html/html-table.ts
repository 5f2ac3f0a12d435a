import { FACT_ATTRIBUTE, PARTICULARS_REF, type TableCellNode, type TableNode } from "@gongkai/core";
import { anchorOf, tablePointer } from "./anchors.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import type { HtmlPage } from "./html-page.ts";

/** Tables with more columns than this may be too wide for a telephone and scroll by themselves. */
const MOST_COLUMNS_THAT_FIT = 3;

function writeCell(cell: TableCellNode, page: HtmlPage): string {
  const { header, rowSpan, colSpan, align, concept, lang } = cell;
  // A header without a name would be announced as an empty header.
  const isHeader = header !== undefined && cell.text !== "";
  let html = isHeader ? `<th${page.targetId(cell)}` : `<td${page.targetId(cell)}`;
  if (isHeader) html += header === "row" ? ' scope="row"' : ' scope="col"';
  if (align === "end") html += ' class="figure"';
  if (rowSpan !== undefined) html += ` rowspan="${rowSpan}"`;
  if (colSpan !== undefined) html += ` colspan="${colSpan}"`;
  if (concept !== undefined) html += attribute(FACT_ATTRIBUTE, concept);
  if (lang !== undefined) html += attribute("lang", lang);
  return `${html}>${page.words(cell)}${isHeader ? "</th>" : "</td>"}`;
}

function writeRow(row: readonly TableCellNode[], page: HtmlPage): string {
  let cells = "";
  for (const cell of row) cells += writeCell(cell, page);
  return `<tr>${cells}</tr>\n`;
}

const isHeaderRow = (row: readonly TableCellNode[]): boolean =>
  row.every(({ header }) => header === "column");

function writeRows({ rows }: TableNode, page: HtmlPage): string {
  const firstOfBody = rows.findIndex((row) => !isHeaderRow(row));
  const headers = firstOfBody === -1 ? rows.length : firstOfBody;
  let html = headers > 0 ? "<thead>\n" : "";
  for (const row of rows.slice(0, headers)) html += writeRow(row, page);
  if (headers > 0) html += "</thead>\n";
  html += "<tbody>\n";
  for (const row of rows.slice(headers)) html += writeRow(row, page);
  return `${html}</tbody>\n`;
}

/** Writes a table; a wide one inside a region that scrolls and can be reached by keyboard. */
export function writeHtmlTable(table: TableNode, page: HtmlPage): string {
  const { ref, caption, rows } = table;
  const pointer = ref === PARTICULARS_REF ? ref : tablePointer(ref);
  const id = page.id(pointer);
  const captionId = pointer === null || id === "" ? undefined : `${anchorOf(pointer)}/caption`;
  let html = `<table${id}>\n`;
  if (caption !== undefined) {
    html += `<caption${attribute("id", captionId)}>${escapeHtml(caption)}</caption>\n`;
  }
  html += `${writeRows(table, page)}</table>\n`;
  const columns = (rows[0] ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  if (columns <= MOST_COLUMNS_THAT_FIT || caption === undefined) return html;
  const label = attribute("aria-label", caption);
  return `<div class="wide" role="region"${label} tabindex="0">\n${html}</div>\n`;
}
