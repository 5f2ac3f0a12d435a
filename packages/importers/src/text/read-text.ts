import type { TextSource } from "@gongkai/core";
import type { Document, DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { blockTable } from "./block-table.ts";
import { delimitedTable } from "./delimited-table.ts";
import { drawnTable } from "./drawn-table.ts";
import { isRule } from "./is-rule.ts";
import { LayoutReader } from "./layout-table.ts";
import { rawTable } from "./raw-table.ts";
import { separatedTable } from "./separated-lines.ts";
import type { SeparatedTable } from "./separated-table.ts";
import { sourceLines } from "./source-lines.ts";
import type { TextLine } from "./text-line.ts";
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

/** Over a table stand at most so many rules. */
const MOST_RULES = 3;

/** Finds tables among lines, the surest way of writing one first. */
class TableFinder {
  readonly #layout: LayoutReader;
  readonly #sources: readonly TextSource[];

  constructor(readonly lines: readonly TextLine[]) {
    this.#sources = lines.map(({ source }) => source);
    this.#layout = new LayoutReader(lines);
  }

  #at(start: number): SeparatedTable | null {
    return (
      drawnTable(this.lines, start) ??
      blockTable(this.#sources, start) ??
      separatedTable(this.lines, start) ??
      this.#layout.read(start) ??
      rawTable(this.lines, start) ??
      delimitedTable(this.lines, start)
    );
  }

  /** The table that begins at a line, or under the rules that do. */
  find(start: number): SeparatedTable | null {
    let rules = 0;
    while (rules < MOST_RULES && isRule(this.lines[start + rules]?.source.text ?? "")) rules++;
    const found = this.#at(start + rules);
    return found === null ? null : { ...found, lines: found.lines + rules };
  }
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
  const lines = withoutPageLines(sourceLines(text.replace(/^\uFEFF/, ""), file));
  const tables = new TableFinder(lines);
  const plain = withoutMarks(lines.map(({ source }) => source));
  const blocks: DocumentNode[] = [];
  for (let index = 0; index < lines.length; ) {
    const found = tables.find(index);
    const line = lines[index];
    if (found !== null) blocks.push(found.table);
    else if (line !== undefined) blocks.push(paragraph(plain(line.source)));
    index += found?.lines ?? 1;
  }
  return { lang: "zh-CN", blocks };
}
