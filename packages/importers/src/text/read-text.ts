import { GongkaiError, type TextSource } from "@gongkai/core";
import type { Document, DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { blockTable } from "./block-table.ts";
import { isTableLine, readTableLines } from "./read-table-lines.ts";
import { separatedTable } from "./separated-lines.ts";

/** Longer than any page's text in one line; what is longer is no published report. */
const MAXIMUM_LINE = 100_000;

function lineTooLong(file: string, line: number): GongkaiError {
  const limit = MAXIMUM_LINE.toLocaleString("en");
  return new GongkaiError("line-too-long", {
    message: {
      "zh-CN": `第 ${line} 行过长，不像公开发布的报告`,
      en: `Line ${line} is too long for a published report`,
    },
    place: `${file}:${line}`,
    expected: {
      "zh-CN": `每行不超过 ${limit} 个字符`,
      en: `At most ${limit} characters a line`,
    },
    advice: {
      "zh-CN": "请核对文件，并按段落分行",
      en: "Check the file, and break it into paragraphs",
    },
  });
}

const LINE_END = /\r\n|\n|\r/g;

/** Lines without leading and trailing white space, blank ones left out. */
function sourcesOfLines(text: string, file: string): TextSource[] {
  const lines: TextSource[] = [];
  let start = 0;
  let line = 0;
  const take = (end: number) => {
    line++;
    if (end - start > MAXIMUM_LINE) throw lineTooLong(file, line);
    const raw = text.slice(start, end);
    if (raw.trim() === "") return;
    // A tab at the edge of a row is a blank cell.
    const edge = /\S *\t/.test(raw) ? /^[^\S\t]+|[^\S\t]+$/g : /^\s+|\s+$/g;
    const trimmed = raw.replace(edge, "");
    const column = raw.indexOf(trimmed) + 1;
    lines.push({ kind: "text", file, line, column, length: trimmed.length, text: trimmed });
  };
  for (const match of text.matchAll(LINE_END)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

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

/** Where the drawn table that begins at a line ends; a blank line ends it. */
function tableEnd(lines: readonly TextSource[], start: number): number {
  let end = start;
  for (let line = lines[end]; isTableLine(line); line = lines[++end]) {
    if (end > start && line.line !== (lines[end - 1]?.line ?? 0) + 1) break;
  }
  return end;
}

/**
 * Reads decoded text into a document: a paragraph a line, a table where lines are drawn as one or
 * keep their cells apart by bars, tabs or blanks.
 *
 * Headings and tables whose cells stand one a line are told apart later, by what the form prints.
 *
 * @throws {GongkaiError} `line-too-long`.
 *
 * @example
 * readText("一、概述\n\n  全年公开4条。", "a.txt").blocks.map((block) => block.type) //=> ["paragraph", "paragraph"]
 */
export function readText(text: string, file: string): Document {
  const lines = sourcesOfLines(text.replace(/^\uFEFF/, ""), file);
  const blocks: DocumentNode[] = [];
  for (let index = 0; index < lines.length; ) {
    const end = tableEnd(lines, index);
    if (end > index + 1) {
      blocks.push(readTableLines(lines.slice(index, end)));
      index = end;
      continue;
    }
    const separated = blockTable(lines, index) ?? separatedTable(lines, index);
    if (separated !== null) {
      blocks.push(separated.table);
      index += separated.lines;
      continue;
    }
    const line = lines[index++];
    if (line !== undefined) blocks.push(paragraph(line));
  }
  return { lang: "zh-CN", blocks };
}
