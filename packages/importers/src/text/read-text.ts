import type { TextSource } from "@gongkai/core";
import type { Document, DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { PieceCount } from "../too-large.ts";
import { type Escapes, plainEscapes } from "./escapes.ts";
import { sourceLines } from "./source-lines.ts";
import { TableFinder } from "./table-finder.ts";
import { withoutMarks } from "./without-marks.ts";
import { withoutPageLines } from "./without-page-lines.ts";

/** A paragraph without white space at its ends and without escapes; its place leaves one before it out. */
function paragraph(source: TextSource, escapes: Escapes): ParagraphNode {
  const visible = source.text.trim();
  const text = escapes.paragraph(visible);
  const shown = visible.endsWith(text) ? text : visible;
  const column = source.column + source.text.lastIndexOf(shown);
  return {
    type: "paragraph",
    text,
    source: { ...source, column, length: shown.length, text: shown },
  };
}

/**
 * Reads decoded text into a document: a paragraph a line, a table where lines are drawn as one or
 * keep their cells apart by bars, tabs or blanks.
 *
 * Headings and tables whose cells stand one a line are told apart later, by what the form prints.
 *
 * @param escapes How the text says that a sign is no markup; as plain texts of ours do by default.
 *
 * @throws {GongkaiError} `line-too-long`, `file-too-large`.
 *
 * @example
 * readText("一、概述\n\n  全年公开4条。", "a.txt").blocks.map((block) => block.type) //=> ["paragraph", "paragraph"]
 */
export function readText(text: string, file: string, escapes = plainEscapes): Document {
  const pieces = new PieceCount(file);
  const lines = withoutPageLines(sourceLines(text.replace(/^\uFEFF/, ""), file));
  const tables = new TableFinder(lines, escapes);
  const plain = withoutMarks(lines.map(({ source }) => source));
  const blocks: DocumentNode[] = [];
  for (let index = 0; index < lines.length; ) {
    const found = tables.find(index);
    const line = lines[index];
    if (found !== null) {
      blocks.push(found.table);
      for (const row of found.table.rows) pieces.add(row.length);
    } else if (line !== undefined) blocks.push(paragraph(plain(line.source), escapes));
    index += found?.lines ?? 1;
  }
  return { lang: "zh-CN", blocks };
}
