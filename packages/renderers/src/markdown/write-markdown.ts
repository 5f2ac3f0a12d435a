import type { Document, DocumentNode } from "@gongkai/core/document";
import { printedCaption } from "../compose/printed-caption.ts";
import { escapeBlock, escapeHeading } from "./escape-markdown.ts";
import { writeMarkdownTable } from "./write-markdown-table.ts";

const DEEPEST = 6;

/** Nothing for a heading without words. */
function heading(text: string, level: number): string {
  const words = escapeHeading(text);
  return words === "" ? "" : `${"#".repeat(Math.min(level + 1, DEEPEST))} ${words}`;
}

function writeBlock(block: DocumentNode): string[] {
  if (block.type === "heading") return [heading(block.text, block.level)];
  if (block.type === "paragraph") return [escapeBlock(block.text)];
  const caption = printedCaption(block);
  const table = block.rows.length === 0 ? "" : writeMarkdownTable(block);
  return caption === null ? [table] : [heading(caption, 1), table];
}

/**
 * Writes a document as GitHub-flavoured Markdown: headings, paragraphs, and tables whose bars stand under
 * each other. What Markdown would read as markup is shown as text.
 *
 * White space that would break a line becomes a space. Of captions only that of the particulars is
 * written, as a heading.
 *
 * @example
 * writeMarkdown({ lang: "zh-CN", blocks: [{ type: "heading", level: 1, text: "一、概述" }, { type: "paragraph", text: "*甲*" }] }) //=> "## 一、概述\n\n\\*甲\\*\n"
 */
export function writeMarkdown(document: Document): string {
  const blocks = document.blocks.flatMap(writeBlock).filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
