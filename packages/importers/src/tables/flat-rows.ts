import type { ColumnDefinition, FixedTableDefinition, RowDefinition } from "@gongkai/core";
import type { ParagraphNode, TableCellNode } from "@gongkai/core/document";
import { plainKey } from "../recognize/label-key.ts";
import { figuresTogether, isFigureLine, isLabelLine } from "./flat-lines.ts";
import { isPrintedOverLine } from "./header-words.ts";
import {
  type ColumnMatcher,
  columnLineMatcher,
  isRowHeader,
  matchRowLine,
} from "./match-labels.ts";

/** More figures than any row has, the next row's among them where its label was lost. */
const MOST_FIGURES = 60;

/** A label that a local row may have; a longer line is narrative. */
const LONGEST_LOCAL_LABEL = 30;

/** Reads the rows of a fixed table from lines that hold one cell each. */
export class FlatRows {
  readonly rows: TableCellNode[][] = [];
  readonly taken = new Set<string>();
  readonly #matchColumn: ColumnMatcher;
  readonly #groups: readonly string[];
  /** The columns that the last header named. */
  #headed: ColumnDefinition[] = [];
  #isHeaderOpen = false;
  #next = 0;
  #first: number | null = null;

  constructor(
    readonly lines: readonly ParagraphNode[],
    readonly definition: FixedTableDefinition,
    year: number,
  ) {
    this.#matchColumn = columnLineMatcher(definition, year);
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
      if (this.#isHeader(line)) this.#readHeader(line);
      else if (!this.#readRow(line)) return;
    }
  }

  #isHeader(line: ParagraphNode): boolean {
    // A count may be as large as the year that heads its column.
    if (/^\d+$/.test(line.text)) return false;
    if (isRowHeader(this.definition, line.text)) return true;
    if (isPrintedOverLine(this.definition, line.text)) return true;
    return this.#matchColumn(line.text) !== null || this.#isGroupPart(line);
  }

  /** A group's label stands beside its rows, cut into pieces: 政务 / 公开 / 相关. */
  #isGroupPart(line: ParagraphNode): boolean {
    const part = plainKey(line.text);
    const isPart = part.length > 1 && this.#groups.some((group) => group.includes(part));
    return isPart && matchRowLine(this.definition, line.text, this.taken) === null;
  }

  #readHeader(line: ParagraphNode): void {
    const column = this.#matchColumn(line.text)?.item ?? null;
    if (column !== null) {
      this.#headed = this.#isHeaderOpen ? [...this.#headed, column] : [column];
      this.#isHeaderOpen = true;
    }
    this.#next++;
  }

  /** The columns that a row can have a figure in; a local row of sub-tables has those over it. */
  #columnsOf(row: RowDefinition | null): readonly ColumnDefinition[] {
    const { columns, layout } = this.definition;
    if (row?.columns !== undefined) return columns.filter(({ id }) => row.columns?.includes(id));
    return row === null && layout === "subTables" ? this.#headed : columns;
  }

  #figuresAfter(at: number, most: number): ParagraphNode[] {
    const figures = this.lines.slice(at, at + most);
    const end = figures.findIndex((line) => !isFigureLine(line) || this.#isHeader(line));
    return end < 0 ? figures : figures.slice(0, end);
  }

  /** A row of the form that comes again begins another table. */
  #isLocalLabel(line: ParagraphNode): boolean {
    if (!isLabelLine(line) || line.text.length > LONGEST_LOCAL_LABEL) return false;
    return matchRowLine(this.definition, line.text, new Set()) === null;
  }

  #readRow(line: ParagraphNode): boolean {
    const row = matchRowLine(this.definition, line.text, this.taken);
    const columns = this.#columnsOf(row);
    const figures = this.#figuresAfter(this.#next + 1, MOST_FIGURES);
    if (row === null && !(figures.length > 0 && this.#isLocalLabel(line))) return false;
    if (row !== null) {
      this.taken.add(row.id);
      this.#first ??= this.#next;
    }
    this.#isHeaderOpen = false;
    this.rows.push([line, ...this.#cells(figures, columns)]);
    this.#next += 1 + figures.length;
    return true;
  }

  /** Fewer figures than columns, or more where a label was lost: none is given a column. */
  #cells(figures: readonly ParagraphNode[], columns: readonly ColumnDefinition[]): TableCellNode[] {
    const isWhole = figures.length === columns.length;
    return this.definition.columns.map((column) => {
      const at = columns.indexOf(column);
      if (at === 0 && !isWhole && figures.length > 0) return figuresTogether(figures);
      return (isWhole ? figures[at] : undefined) ?? { text: "" };
    });
  }
}
