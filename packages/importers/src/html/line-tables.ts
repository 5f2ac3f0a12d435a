import type { TextSource } from "@gongkai/core";
import type { DocumentNode, ParagraphNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { TableFinder } from "../text/table-finder.ts";
import type { TextLine } from "../text/text-line.ts";

/** A row of a table is no longer, and no sentence. */
const LONGEST_ROW = 300;
const SENTENCE = /[。；！？]/;

/** Cells kept apart by bars or tabs, or a figure behind a blank. */
const ROW = /[|｜│┃\t]|\s[-—\d０-９][\d０-９,，.%％]*\s*$/;

const isLine = (node: DocumentNode | undefined): node is ParagraphNode =>
  node?.type === "paragraph" && node.text.length <= LONGEST_ROW && !SENTENCE.test(node.text);

/** A paragraph as a line of its own; which, its line number tells. */
const lineOf = ({ text }: ParagraphNode, at: number): TextLine => ({
  source: { kind: "text", file: "", line: at + 1, column: 1, length: text.length, text },
  indent: 0,
  page: 1,
});

/** Where a cell stands that was cut from a paragraph; exactly, if the page writes it as it shows it. */
function placed(cell: TableCellNode, lines: readonly ParagraphNode[]): TableCellNode {
  const { source: cut, ...rest } = cell;
  if (cut?.kind !== "text") return cell;
  const whole = lines[cut.line - 1]?.source;
  if (whole?.kind !== "text") return rest;
  const isExact = whole.length === whole.text.length;
  const place: TextSource = isExact
    ? { ...whole, column: whole.column + cut.column - 1, length: cut.length, text: cut.text }
    : { ...whole, text: cut.text };
  return { ...rest, source: place };
}

function tablesIn(lines: readonly ParagraphNode[]): DocumentNode[] {
  const finder = new TableFinder(lines.map(lineOf));
  const nodes: DocumentNode[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = finder.find(at);
    const line = lines[at];
    if (found !== null) {
      const rows = found.table.rows.map((row) => row.map((cell) => placed(cell, lines)));
      nodes.push({ ...found.table, rows } satisfies TableNode);
    } else if (line !== undefined) nodes.push(line);
    at += found?.lines ?? 1;
  }
  return nodes;
}

/** Finds the tables that a page writes in lines, with bars, tabs or blanks between the cells. */
export function lineTables(blocks: readonly DocumentNode[]): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  for (let start = 0; start < blocks.length; ) {
    const lines: ParagraphNode[] = [];
    for (let node = blocks[start]; isLine(node); node = blocks[start + lines.length])
      lines.push(node);
    const rows = lines.filter(({ text }) => ROW.test(text)).length;
    for (const node of rows > 1 ? tablesIn(lines) : lines) nodes.push(node);
    start += lines.length;
    const other = blocks[start];
    if (other === undefined) break;
    nodes.push(other);
    start++;
  }
  return nodes;
}
