import type { TextSource } from "@gongkai/core";
import type { Document, DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { PieceCount } from "../too-large.ts";
import { sourceLines } from "./source-lines.ts";
import { TableFinder } from "./table-finder.ts";
import { withoutMarks } from "./without-marks.ts";
import { withoutPageLines } from "./without-page-lines.ts";

/** A paragraph that begins like a table line is written with a backslash before it. */
const paragraph = (source: TextSource): ParagraphNode => {
  const isEscaped = source.text.startsWith("\\|") || source.text.startsWith("\\\\");
  const visible = source.text.trim();
  if (visible !== source.text) {
    const column = source.column + source.text.indexOf(visible);
    return paragraph({ ...source, column, length: visible.length, text: visible });
  }
  if (!isEscaped) return { type: "paragraph", text: source.text, source };
  const text = source.text.slice(1);
  const column = source.column + 1;
  const unescaped = { ...source, column, length: text.length, text };
  return { type: "paragraph", text, source: unescaped };
};

/**
 * Reads decoded text into a document: a paragraph a line, a table where lines are drawn as one or
 * keep their cells apart by bars, tabs or blanks.
 *
 * Headings and tables whose cells stand one a line are told apart later, by what the form prints.
 *
 * @throws {GongkaiError} `line-too-long`, `file-too-large`.
 *
 * @example
 * readText("一、概述\n\n  全年公开4条。", "a.txt").blocks.map((block) => block.type) //=> ["paragraph", "paragraph"]
 */
export function readText(text: string, file: string): Document {
  const pieces = new PieceCount(file);
  const lines = withoutPageLines(sourceLines(text.replace(/^\uFEFF/, ""), file));
  const tables = new TableFinder(lines);
  const plain = withoutMarks(lines.map(({ source }) => source));
  const blocks: DocumentNode[] = [];
  for (let index = 0; index < lines.length; ) {
    const found = tables.find(index);
    const line = lines[index];
    if (found !== null) {
      blocks.push(found.table);
      for (const row of found.table.rows) pieces.add(row.length);
    } else if (line !== undefined) blocks.push(paragraph(plain(line.source)));
    index += found?.lines ?? 1;
  }
  return { lang: "zh-CN", blocks };
}
