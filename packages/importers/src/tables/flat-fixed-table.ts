import type { FixedTableDefinition, ParagraphNode, TableCellNode } from "@gongkai/core";
import { plainKey } from "../recognize/label-key.ts";
import { type FlatAttempt, isFigureLine, isLabelLine, noTable } from "./flat-lines.ts";
import { columnMatcher, isRowHeader, matchRow } from "./match-labels.ts";

/** A label that a local row may have; a longer line is narrative. */
const LONGEST_LOCAL_LABEL = 30;

class FlatRows {
  readonly rows: TableCellNode[][] = [];
  readonly taken = new Set<string>();
  readonly #matchColumn: ReturnType<typeof columnMatcher>;
  readonly #groups: readonly string[];
  #next = 0;
  #first: number | null = null;

  constructor(
    readonly lines: readonly ParagraphNode[],
    readonly definition: FixedTableDefinition,
    year: number,
  ) {
    this.#matchColumn = columnMatcher(definition, year);
    const groups = definition.rows.flatMap((row) => row.groups ?? []);
    this.#groups = [...new Set(groups.map((group) => plainKey(group["zh-CN"])))];
  }

  get length(): number {
    return this.#next;
  }

  /** How many lines come before the first row of the form. */
  get opening(): number {
    return this.#first ?? this.#next;
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
    return this.#matchColumn(line.text) !== null || this.#isGroupPart(line);
  }

  /** A group's label stands beside its rows, cut into pieces: 政务 / 公开 / 相关. */
  #isGroupPart(line: ParagraphNode): boolean {
    const part = plainKey(line.text);
    const isPart = part.length > 1 && this.#groups.some((group) => group.includes(part));
    return isPart && matchRow(this.definition, line.text, this.taken) === null;
  }

  #figuresAfter(at: number): ParagraphNode[] {
    const figures = this.lines.slice(at, at + this.definition.columns.length);
    const end = figures.findIndex((line) => !isFigureLine(line) || this.#isHeader(line));
    return end < 0 ? figures : figures.slice(0, end);
  }

  /** A row of the form that comes again begins another table. */
  #isLocalLabel(line: ParagraphNode): boolean {
    if (!isLabelLine(line) || line.text.length > LONGEST_LOCAL_LABEL) return false;
    return matchRow(this.definition, line.text, new Set()) === null;
  }

  #readRow(line: ParagraphNode): boolean {
    const row = matchRow(this.definition, line.text, this.taken);
    const figures = this.#figuresAfter(this.#next + 1);
    if (row === null && !(figures.length > 0 && this.#isLocalLabel(line))) return false;
    if (row !== null) {
      this.taken.add(row.id);
      this.#first ??= this.#next;
    }
    const blanks = Array.from({ length: this.definition.columns.length - figures.length }, () => ({
      text: "",
    }));
    this.rows.push([line, ...figures, ...blanks]);
    this.#next += 1 + figures.length;
    return true;
  }
}

/** Tells a line that can be the first of a table: its header, or one of its rows. */
export function beginsFixedTable(
  { text }: ParagraphNode,
  definition: FixedTableDefinition,
): boolean {
  return isRowHeader(definition, text) || matchRow(definition, text, new Set()) !== null;
}

/**
 * Finds a table of the form in lines of one cell each; none where fewer than half of its rows follow.
 *
 * A row whose figure is not printed is followed by the next label: its cells are blank.
 */
export function flatFixedTable(
  lines: readonly ParagraphNode[],
  definition: FixedTableDefinition,
  year: number,
): FlatAttempt {
  const [first] = lines;
  if (first === undefined || !beginsFixedTable(first, definition)) return noTable;
  const flat = new FlatRows(lines, definition, year);
  flat.read();
  if (flat.taken.size * 2 < definition.rows.length) {
    return { table: null, lines: Math.max(1, flat.opening) };
  }
  const columns = definition.columns.map(({ label }) => ({
    text: label["zh-CN"].replaceAll("{year}", String(year)),
  }));
  const header = [{ text: definition.rowHeader["zh-CN"] }, ...columns];
  return { table: { type: "table", rows: [header, ...flat.rows] }, lines: flat.length };
}
