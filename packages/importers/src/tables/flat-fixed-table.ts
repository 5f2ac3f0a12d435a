import type { FixedTableDefinition, ParagraphNode, TableCellNode, TableNode } from "@gongkai/core";
import { plainKey } from "../recognize/label-key.ts";
import { type FlatTable, isFigureLine, isLabelLine } from "./flat-lines.ts";
import { isRowHeader, matchColumn, matchRow } from "./match-labels.ts";

/** A label that a local row may have; a longer line is narrative. */
const LONGEST_LOCAL_LABEL = 30;

class FlatRows {
  readonly rows: TableCellNode[][] = [];
  readonly taken = new Set<string>();
  #next = 0;

  constructor(
    readonly lines: readonly ParagraphNode[],
    readonly definition: FixedTableDefinition,
    readonly year: number,
  ) {}

  get length(): number {
    return this.#next;
  }

  /** Takes lines for as long as they are header, group label, or a row of the table. */
  read(): void {
    for (let line = this.lines[this.#next]; line !== undefined; line = this.lines[this.#next]) {
      if (this.#isHeader(line)) this.#next++;
      else if (!this.#readRow(line)) return;
    }
  }

  #isHeader(line: ParagraphNode): boolean {
    // A count may be as large as the year that heads its column.
    if (/^\d+$/.test(line.text)) return false;
    if (isRowHeader(this.definition, line.text)) return true;
    return matchColumn(this.definition, line.text, this.year) !== null || this.#isGroupPart(line);
  }

  /** A group's label stands beside its rows, cut into pieces: 政务 / 公开 / 相关. */
  #isGroupPart(line: ParagraphNode): boolean {
    const part = plainKey(line.text);
    const groups = this.definition.rows.flatMap(({ group }) =>
      group === undefined ? [] : [plainKey(group["zh-CN"])],
    );
    const isPart = part.length > 1 && groups.some((group) => group.includes(part));
    return isPart && matchRow(this.definition, line.text, this.taken) === null;
  }

  #figuresAfter(at: number): ParagraphNode[] {
    const figures = this.lines.slice(at, at + this.definition.columns.length);
    const end = figures.findIndex((line) => !isFigureLine(line) || this.#isHeader(line));
    return end < 0 ? figures : figures.slice(0, end);
  }

  #readRow(line: ParagraphNode): boolean {
    const row = matchRow(this.definition, line.text, this.taken);
    const figures = this.#figuresAfter(this.#next + 1);
    const isLocal =
      isLabelLine(line) && line.text.length <= LONGEST_LOCAL_LABEL && figures.length > 0;
    if (row === null && !isLocal) return false;
    if (row !== null) this.taken.add(row.id);
    const blanks = Array.from({ length: this.definition.columns.length - figures.length }, () => ({
      text: "",
    }));
    this.rows.push([line, ...figures, ...blanks]);
    this.#next += 1 + figures.length;
    return true;
  }
}

/**
 * Finds a table of the form in lines of one cell each; null where fewer than half of its rows follow.
 *
 * A row whose figure is not printed is followed by the next label: its cells are blank.
 */
export function flatFixedTable(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): FlatTable<TableNode> | null {
  const [first] = lines;
  if (first === undefined) return null;
  const starts =
    isRowHeader(definition, first.text) || matchRow(definition, first.text, new Set()) !== null;
  if (!starts) return null;
  const flat = new FlatRows(lines, definition, year);
  flat.read();
  if (flat.taken.size * 2 < definition.rows.length) return null;
  const columns = definition.columns.map(({ label }) => ({
    text: label["zh-CN"].replaceAll("{year}", String(year)),
  }));
  const header = [{ text: definition.rowHeader["zh-CN"] }, ...columns];
  return { table: { type: "table", rows: [header, ...flat.rows] }, lines: flat.length };
}
