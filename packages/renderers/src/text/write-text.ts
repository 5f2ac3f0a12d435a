import type { Document, DocumentNode } from "@gongkai/core/document";
import { printedCaption } from "../compose/printed-caption.ts";
import { escapeParagraph } from "./escape-text.ts";
import { writeTable } from "./write-table.ts";

function writeBlock(block: DocumentNode): string {
  if (block.type !== "table") return escapeParagraph(block.text);
  const table = writeTable(block);
  const caption = printedCaption(block);
  return caption === null ? table : `${caption}\n\n${table}`;
}

/**
 * Writes a document as plain text: a block a line, blank lines between, tables aligned for a terminal.
 *
 * White space that would break a line becomes a space. Of captions only that of the particulars is
 * written.
 *
 * @example
 * writeText({ lang: "zh-CN", blocks: [{ type: "heading", level: 1, text: "一、概述" }, { type: "paragraph", text: "|甲|" }] }) //=> "一、概述\n\n\\|甲|\n"
 */
export function writeText(document: Document): string {
  const blocks = document.blocks.map(writeBlock).filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
