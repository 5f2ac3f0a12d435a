import type { Document, DocumentNode } from "@gongkai/core";
import { escapeParagraph } from "./escape-text.ts";
import { writeTable } from "./write-table.ts";

const writeBlock = (block: DocumentNode): string =>
  block.type === "table" ? writeTable(block) : escapeParagraph(block.text);

/**
 * Writes a document as plain text: a block a line, blank lines between, tables aligned for a terminal.
 *
 * White space that would break a line becomes a space. Captions are not written: the headers of a
 * table tell which it is.
 *
 * @example
 * writeText({ lang: "zh-CN", blocks: [{ type: "heading", level: 1, text: "一、概述" }, { type: "paragraph", text: "|甲|" }] }) //=> "一、概述\n\n\\|甲|\n"
 */
export function writeText(document: Document): string {
  const blocks = document.blocks.map(writeBlock).filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
