import {
  FACT_ATTRIBUTE,
  PARTICULARS_REF,
  type TableCellNode,
  type TableNode,
} from "@gongkai/core/document";
import { isHeaderRow } from "../compose/header-row.ts";
import { anchorOf, tablePointer } from "./anchors.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import type { HtmlPage } from "./html-page.ts";
import { TableHeaders } from "./table-headers.ts";

/** Tables with more columns than this may be too wide for a telephone and scroll by themselves. */
const MOST_COLUMNS_THAT_FIT = 3;

/** Tables with more columns than this are set closer, and wider than the text where there is room. */
const MOST_COLUMNS_SET_WIDE = 8;

/** What the writers of a table's rows share. */
interface TableParts {
  readonly page: HtmlPage;
  /** Null where the scope of the headers says all. */
  readonly headers: TableHeaders | null;
}

/** The attributes by which other cells, links and readers aloud find a cell, and by which it finds its headers. */
function relations(cell: TableCellNode, isHeader: boolean, { page, headers }: TableParts): string {
  const target = page.targetId(cell) ?? undefined;
  if (headers === null) return target === undefined ? "" : attribute("id", target);
  if (isHeader) {
    const id = target ?? page.headerId();
    headers.addHeader(cell, id);
    return attribute("id", id);
  }
  const own = headers.headersOf(cell);
  const named = own === "" || cell.header !== undefined ? "" : ` headers="${own}"`;
  return target === undefined ? named : attribute("id", target) + named;
}

function writeCell(cell: TableCellNode, parts: TableParts): string {
  const { header, rowSpan, colSpan, align, concept, unit, lang } = cell;
  // A header without a name would be announced as an empty header.
  const isHeader = header !== undefined && cell.text !== "";
  let html = (isHeader ? "<th" : "<td") + relations(cell, isHeader, parts);
  if (isHeader) html += header === "row" ? ' scope="row"' : ' scope="col"';
  if (align === "end") html += ' class="figure"';
  if (rowSpan !== undefined) html += ` rowspan="${rowSpan}"`;
  if (colSpan !== undefined) html += ` colspan="${colSpan}"`;
  if (concept !== undefined) {
    html += attribute(FACT_ATTRIBUTE, concept);
    if (unit !== undefined) html += attribute("data-unit", unit);
  }
  if (lang !== undefined) html += attribute("lang", lang);
  return `${html}>${parts.page.words(cell)}${isHeader ? "</th>" : "</td>"}`;
}

function writeRow(row: readonly TableCellNode[], parts: TableParts): string {
  parts.headers?.startRow(row);
  let cells = "";
  for (const cell of row) cells += writeCell(cell, parts);
  return `<tr>${cells}</tr>\n`;
}

function writeGroup(
  tag: "thead" | "tbody",
  rows: readonly (readonly TableCellNode[])[],
  parts: TableParts,
): string {
  let html = `<${tag}>\n`;
  for (const row of rows) html += writeRow(row, parts);
  return `${html}</${tag}>\n`;
}

/** Headers that come again further down head only what follows: each part is a body of its own. */
function writeRows({ rows }: TableNode, parts: TableParts): string {
  const isHeader = rows.map(isHeaderRow);
  const starts = isHeader.flatMap((is, at) => (is && isHeader[at - 1] !== true ? [at] : []));
  if (starts.length > 1) {
    return [0, ...starts.filter((start) => start > 0)]
      .map((start, at, all) => writeGroup("tbody", rows.slice(start, all[at + 1]), parts))
      .join("");
  }
  const firstOfBody = isHeader.indexOf(false);
  const headers = firstOfBody === -1 ? rows.length : firstOfBody;
  const head = headers > 0 ? writeGroup("thead", rows.slice(0, headers), parts) : "";
  return head + writeGroup("tbody", rows.slice(headers), parts);
}

function writeCaption({ caption, note }: TableNode, id: string | undefined): string {
  if (caption === undefined) return "";
  const remark = note === undefined ? "" : ` <span class="note">${escapeHtml(note)}</span>`;
  return `<caption${attribute("id", id)}>${escapeHtml(caption)}${remark}</caption>\n`;
}

/** Writes a table; a wide one inside a region that scrolls and can be reached by keyboard. */
export function writeHtmlTable(table: TableNode, page: HtmlPage): string {
  const { ref, caption, rows, unit, period } = table;
  const pointer = ref === PARTICULARS_REF ? ref : tablePointer(ref);
  const id = page.id(pointer);
  const captionId = pointer === null || id === "" ? undefined : `${anchorOf(pointer)}/caption`;
  const covered = period === undefined ? undefined : `${period.start}/${period.end}`;
  let html = `<table${id}${attribute("data-unit", unit)}${attribute("data-period", covered)}>\n`;
  html += writeCaption(table, captionId);
  html += `${writeRows(table, { page, headers: TableHeaders.of(table) })}</table>\n`;
  const columns = (rows[0] ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  if (columns <= MOST_COLUMNS_THAT_FIT || caption === undefined) return html;
  const label = attribute("aria-label", caption);
  const kind = columns > MOST_COLUMNS_SET_WIDE ? "wide dense" : "wide";
  return `<div class="${kind}" role="region"${label} tabindex="0">\n${html}</div>\n`;
}
