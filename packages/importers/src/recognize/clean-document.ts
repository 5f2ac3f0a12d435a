import type { Document, DocumentNode, TableCellNode } from "@gongkai/core/document";
import { sameOr } from "../same-or.ts";
import { cleanText } from "./clean-text.ts";

function cleaned<Node extends { readonly text: string }>(node: Node): Node {
  const text = cleanText(node.text);
  return text === node.text ? node : { ...node, text };
}

const cleanRow = (row: readonly TableCellNode[]): readonly TableCellNode[] => sameOr(row, cleaned);

function cleanNode(node: DocumentNode): DocumentNode {
  if (node.type !== "table") return cleaned(node);
  const rows = sameOr(node.rows, cleanRow);
  return rows === node.rows ? node : { ...node, rows };
}

/**
 * Cleans every text of a document, see `cleanText`, and drops paragraphs of which nothing is left.
 *
 * What is clean stays the same object, and so does every source.
 *
 * @example
 * cleanDocument({ lang: "zh-CN", blocks: [{ type: "paragraph", text: "\u200b" }, { type: "paragraph", text: "⼀、概述" }] }).blocks //=> [{ type: "paragraph", text: "一、概述" }]
 */
export function cleanDocument(document: Document): Document {
  const blocks = sameOr(document.blocks, cleanNode);
  if (blocks === document.blocks) return document;
  return {
    ...document,
    blocks: blocks.filter((node) => node.type === "table" || node.text !== ""),
  };
}
