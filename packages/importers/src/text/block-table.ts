import type { TextSource } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import type { SeparatedTable } from "./separated-table.ts";

/** A part of a line, and where in it it begins. */
interface Part {
  readonly text: string;
  readonly start: number;
}

function partsOf({ text, start }: Part, separator: string): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const part of text.split(separator)) {
    parts.push({ text: part, start: at });
    at += part.length + separator.length;
  }
  return parts;
}

function cellOf(line: TextSource, { text, start }: Part): TableCellNode {
  const trimmed = text.trim();
  const column = line.column + start + (text.length - text.trimStart().length);
  return { text: trimmed, source: { ...line, column, length: trimmed.length, text: trimmed } };
}

/** 行政复议(结果维持|总计), or 行政复议: 结果维持 | 总计. */
const HEADED = /^([^|(（:：]+)(?:[(（](.+)[)）]|[:：](.+))$/;

/** The columns are those of the block before. */
const SAME = "同";

interface Block {
  readonly name: TableCellNode;
  readonly columns: readonly TableCellNode[];
}

function headerOf(line: TextSource): Block[] | null {
  const blocks: Block[] = [];
  for (const part of partsOf({ text: line.text, start: 0 }, "||")) {
    const [, named, inBrackets, afterColon] = HEADED.exec(part.text.trim()) ?? [];
    const name = named?.trimEnd();
    const labels = inBrackets ?? afterColon;
    if (name === undefined || labels === undefined) return null;
    const start = part.start + part.text.lastIndexOf(labels);
    const before = blocks.at(-1)?.columns;
    const own = partsOf({ text: labels, start }, "|").map((label) => cellOf(line, label));
    const columns = labels.trim() === SAME && before !== undefined ? before : own;
    const label = { text: name, start: part.start + part.text.indexOf(name) };
    blocks.push({ name: cellOf(line, label), columns });
  }
  return blocks.length > 1 ? blocks : null;
}

/** The figures of a line, if it has as many in each block as the header names. */
function figuresOf(line: TextSource | undefined, blocks: readonly Block[]): TableCellNode[] | null {
  if (line === undefined) return null;
  const parts = partsOf({ text: line.text, start: 0 }, "||");
  const cells = parts.map((part) => partsOf(part, "|").map((each) => cellOf(line, each)));
  const fits = cells.length === blocks.length;
  const isWhole = cells.every((own, at) => own.length === blocks[at]?.columns.length);
  return fits && isWhole ? cells.flat() : null;
}

/**
 * Reads a table whose rows stand side by side, two bars between them: a line of names with their columns,
 * and under it the figures. Null where the lines are none.
 */
export function blockTable(lines: readonly TextSource[], start: number): SeparatedTable | null {
  const header = lines[start];
  const blocks = header?.text.includes("||") === true ? headerOf(header) : null;
  if (blocks === null) return null;
  const figures: TableCellNode[][] = [];
  for (let at = start + 1; ; at++) {
    const row = figuresOf(lines[at], blocks);
    if (row === null) break;
    figures.push(row);
  }
  if (figures.length === 0) return null;
  const names = blocks.map(({ name, columns }) => ({ ...name, colSpan: columns.length }));
  const columns = blocks.flatMap((block) => block.columns);
  const table: TableNode = { type: "table", rows: [names, columns, ...figures] };
  return { table, lines: 1 + figures.length };
}
