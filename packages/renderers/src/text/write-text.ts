import { type Document, type DocumentNode, PARTICULARS_REF } from "@gongkai/core/document";
import { escapeParagraph } from "./escape-text.ts";
import { writeTable } from "./write-table.ts";

function writeBlock(block: DocumentNode): string {
  if (block.type !== "table") return escapeParagraph(block.text);
  const table = writeTable(block);
  const isParticulars = block.ref === PARTICULARS_REF && block.caption !== undefined;
  return isParticulars ? `${block.caption}\n\n${table}` : table;
}

/**
 * Writes a document as plain text: a block a line, blank lines between, tables aligned for a terminal.
 *
 * White space that would break a line becomes a space. Of captions only that of the particulars is
 * written: no paragraph of the report may be mistaken for one, and its headers tell a table.
 *
 * @example
 * writeText({ lang: "zh-CN", blocks: [{ type: "heading", level: 1, text: "一、概述" }, { type: "paragraph", text: "|甲|" }] }) //=> "一、概述\n\n\\|甲|\n"
 */
export function writeText(document: Document): string {
  const blocks = document.blocks.map(writeBlock).filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
