import { PARTICULARS_REF, type TableCellNode, type TableNode } from "@gongkai/core/document";
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
  /** Whether the cells hold nothing but their texts: no date is marked, no figure, nothing is linked to. */
  readonly isPlain: boolean;
}

/** The attributes by which other cells, links and readers aloud find a cell, and by which it finds its headers. */
function relations(
  cell: TableCellNode,
  {
    isHeader,
    rowSpan = 1,
    colSpan = 1,
  }: { isHeader: boolean; rowSpan: number | undefined; colSpan: number | undefined },
  { page, headers, isPlain }: TableParts,
): string {
  const target = isPlain ? null : page.targetId(cell);
  if (headers === null) return target === null ? "" : attribute("id", target);
  const { header } = cell;
  if (isHeader) {
    const id = target ?? page.headerId();
    headers.addHeader(id, header === "row", rowSpan, colSpan);
    return ` id="${id}"`;
  }
  const own = headers.headersOf(rowSpan, colSpan);
  const named = own === "" || header !== undefined ? "" : ` headers="${own.slice(1)}"`;
  return target === null ? named : attribute("id", target) + named;
}

// Cells have many shapes, of which each look at a property costs: it is read once.
function writeCell(cell: TableCellNode, parts: TableParts): string {
  const { text, header, rowSpan, colSpan, align, concept, unit, lang } = cell;
  // A header without a name would be announced as an empty header.
  const isHeader = header !== undefined && text !== "";
  let html = (isHeader ? "<th" : "<td") + relations(cell, { isHeader, rowSpan, colSpan }, parts);
  if (isHeader) html += header === "row" ? ' scope="row"' : ' scope="col"';
  if (align === "end") html += ' class="figure"';
  if (rowSpan !== undefined) html += ` rowspan="${rowSpan}"`;
  if (colSpan !== undefined) html += ` colspan="${colSpan}"`;
  if (concept !== undefined) {
    html += parts.page.fact(concept);
    if (unit !== undefined) html += attribute("data-unit", unit);
  }
  if (lang !== undefined) html += attribute("lang", lang);
  const words = parts.isPlain ? escapeHtml(text) : parts.page.words(cell);
  return `${html}>${words}${isHeader ? "</th>" : "</td>"}`;
}

function writeRow(row: readonly TableCellNode[], isHeader: boolean, parts: TableParts): string {
  parts.headers?.startRow(isHeader);
  let cells = "";
  for (const cell of row) cells += writeCell(cell, parts);
  return `<tr>${cells}</tr>\n`;
}

/** The rows of a table, and of each whether it holds nothing but headers. */
interface TableRows {
  readonly rows: TableNode["rows"];
  readonly isHeader: readonly boolean[];
}

function writeGroup(
  tag: "thead" | "tbody",
  { rows, isHeader }: TableRows,
  { start, end, parts }: { start: number; end: number; parts: TableParts },
): string {
  let html = `<${tag}>\n`;
  for (let at = start; at < end; at++)
    html += writeRow(rows[at] ?? [], isHeader[at] ?? false, parts);
  return `${html}</${tag}>\n`;
}

/** Headers that come again further down head only what follows: each part is a body of its own. */
function writeRows(table: TableRows, parts: TableParts): string {
  const { rows, isHeader } = table;
  const end = rows.length;
  const firstOfBody = isHeader.indexOf(false);
  const headers = firstOfBody === -1 ? end : firstOfBody;
  if (isHeader.indexOf(true, headers) === -1) {
    const head = headers > 0 ? writeGroup("thead", table, { start: 0, end: headers, parts }) : "";
    return head + writeGroup("tbody", table, { start: headers, end, parts });
  }
  let html = "";
  let start = 0;
  for (let at = 1; at <= end; at++) {
    if (at < end && (isHeader[at] !== true || isHeader[at - 1] === true)) continue;
    html += writeGroup("tbody", table, { start, end: at, parts });
    start = at;
  }
  return html;
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
  const isHeader = rows.map(isHeaderRow);
  const headers = TableHeaders.of(rows, isHeader);
  const isPlain = page.isPlain && ref !== PARTICULARS_REF;
  html += `${writeRows({ rows, isHeader }, { page, headers, isPlain })}</table>\n`;
  const columns = (rows[0] ?? []).reduce((sum, { colSpan = 1 }) => sum + colSpan, 0);
  if (columns <= MOST_COLUMNS_THAT_FIT || caption === undefined) return html;
  const label = attribute("aria-label", caption);
  const kind = columns > MOST_COLUMNS_SET_WIDE ? "wide dense" : "wide";
  return `<section class="${kind}"${label} tabindex="0">\n${html}</section>\n`;
}
