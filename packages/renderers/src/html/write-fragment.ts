import {
  type Document,
  type DocumentNode,
  META_MARK,
  type TableCellNode,
  type TableNode,
} from "@gongkai/core/document";
import { printedCaption } from "../compose/printed-caption.ts";
import { attribute, escapeHtml } from "./escape-html.ts";

/** What each element looks like: editors of content systems keep nothing but that. */
const LOOKS = {
  title: "text-align:center;font-size:22px;font-weight:bold;line-height:1.5;margin:16px 0",
  meta: "text-align:center;color:#595959;margin:0 0 16px",
  heading: "font-size:18px;font-weight:bold;line-height:1.6;margin:24px 0 8px",
  part: "font-size:16px;font-weight:bold;line-height:1.6;margin:16px 0 8px",
  paragraph: "text-indent:2em;font-size:16px;line-height:1.8;margin:0 0 8px",
  caption: "font-size:16px;font-weight:bold;margin:24px 0 8px",
  table: "width:100%;border-collapse:collapse;font-size:14px;line-height:1.5;margin:8px 0 16px",
  label: "border:1px solid #8c8c8c;padding:4px 6px;text-align:left;font-weight:normal",
  column: "border:1px solid #8c8c8c;padding:4px 6px;text-align:center;font-weight:bold",
  figure: "border:1px solid #8c8c8c;padding:4px 6px;text-align:center",
  text: "border:1px solid #8c8c8c;padding:4px 6px;text-align:left",
} as const;

function writeCell({ text, header, align, rowSpan, colSpan }: TableCellNode): string {
  const tag = header === undefined || text === "" ? "td" : "th";
  const other = align === "end" ? LOOKS.figure : LOOKS.text;
  const look = header === "column" ? LOOKS.column : header === "row" ? LOOKS.label : other;
  const scope = tag === "td" ? undefined : header === "row" ? "row" : "col";
  return `<${tag}${attribute("scope", scope)}${attribute("rowspan", rowSpan)}${attribute("colspan", colSpan)} style="${look}">${escapeHtml(text)}</${tag}>`;
}

function writeTable(table: TableNode): string {
  const caption = printedCaption(table);
  const name = caption === null ? "" : `<p style="${LOOKS.caption}">${escapeHtml(caption)}</p>\n`;
  const lines = table.rows.map((row) => `<tr>${row.map(writeCell).join("")}</tr>\n`).join("");
  return `${name}<table style="${LOOKS.table}">\n<tbody>\n${lines}</tbody>\n</table>\n`;
}

function writeBlock(block: DocumentNode): string {
  if (block.type === "table") return writeTable(block);
  const text = escapeHtml(block.text);
  if (text === "") return "";
  if (block.type === "paragraph") {
    const look = block.mark === META_MARK ? LOOKS.meta : LOOKS.paragraph;
    return `<p style="${look}">${text}</p>\n`;
  }
  const looks = [LOOKS.title, LOOKS.heading] as const;
  const tag = `h${Math.min(block.level + 1, 6)}`;
  return `<${tag} style="${looks[block.level] ?? LOOKS.part}">${text}</${tag}>\n`;
}

/**
 * Writes a document as a piece of a page, to be pasted into the editor of a content system: no head,
 * no script, no class and no id; what it looks like stands at each element.
 */
export const writeFragment = ({ blocks }: Document): string => blocks.map(writeBlock).join("");
