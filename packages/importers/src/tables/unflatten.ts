import type { Edition, TableDefinition } from "@gongkai/core";
import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { beginsFixedTable } from "./flat-begins.ts";
import { flatCountedTable } from "./flat-counted-table.ts";
import { flatDescribedTable } from "./flat-described-table.ts";
import { FlatEntries, type FlatEntry } from "./flat-entries.ts";
import { flatFixedTable } from "./flat-fixed-table.ts";
import type { FlatAttempt } from "./flat-lines.ts";
import { matchFlatHeader } from "./match-flat-header.ts";
import { isRowHeader } from "./match-labels.ts";

/** Longer than any flattened table; keeps a long narrative from being looked through again and again. */
const LONGEST_TABLE = 600;

/** Enough lines to see what begins with them. */
const OPENING = 14;

function attemptAt(
  lines: readonly ParagraphNode[],
  definition: TableDefinition,
  year: number,
  before: ParagraphNode | undefined,
): FlatAttempt {
  if (definition.kind === "fixed") return flatFixedTable(lines, definition, year, before);
  const isDescribed = definition.columns.some(({ role }) => role === "description");
  return isDescribed ? flatDescribedTable(lines, definition) : flatCountedTable(lines, definition);
}

/** `2017年：` over a table. */
const CAPTION = /^(?:[（(一二三四五六七八九十\d）)、.]{0,4})(20\d\d)年度?(?:情况|数据)?[:：]?$/;
const OTHER_YEAR = /^(?:上年|上年度|上一年|上一年度|去年)(?:度?情况|数据)?[:：]?$/;

/** Whether a table of a kind can begin with these lines: an open one only with its header. */
function canBegin(
  lines: readonly ParagraphNode[],
  definition: TableDefinition,
  header: TableDefinition | undefined,
  year: number,
): boolean {
  if (definition.kind === "open") return header === definition;
  return beginsFixedTable(lines, definition, year);
}

function isHeaderOf(lines: readonly ParagraphNode[], definition: TableDefinition): boolean {
  const [first] = lines;
  if (definition.kind === "open") return matchFlatHeader(lines, definition) !== null;
  return first !== undefined && isRowHeader(definition, first.text);
}

/** Looks for tables in paragraphs that follow one another. */
class FlatTables {
  /** By line, the table whose header begins there. */
  readonly #headers: readonly (TableDefinition | undefined)[];
  /** By table, the line before which none of its kind begins. */
  readonly #nextPossible = new Map<TableDefinition, number>();

  readonly #lines: readonly ParagraphNode[];

  constructor(
    readonly entries: readonly FlatEntry[],
    readonly edition: Edition,
    readonly year: number,
  ) {
    const lines = entries.map(({ line }) => line);
    this.#lines = lines;
    const widest = Math.max(...edition.tables.map(({ columns }) => columns.length));
    this.#headers = lines.map((_, at) => {
      const opening = lines.slice(at, at + widest);
      return edition.tables.find((table) => isHeaderOf(opening, table));
    });
  }

  /** A table ends where another begins; one of a fixed form may print its header again on a new page. */
  #linesOf(definition: TableDefinition, start: number): readonly ParagraphNode[] {
    let end = start + 1;
    for (; end < Math.min(this.#lines.length, start + LONGEST_TABLE); end++) {
      const header = this.#headers[end];
      if (header !== undefined && (header !== definition || definition.kind === "open")) break;
    }
    return this.#lines.slice(start, end);
  }

  at(start: number): FlatAttempt | undefined {
    const opening = this.#lines.slice(start, start + OPENING);
    for (const definition of this.edition.tables) {
      if (start < (this.#nextPossible.get(definition) ?? 0)) continue;
      if (!canBegin(opening, definition, this.#headers[start], this.year)) continue;
      const lines = this.#linesOf(definition, start);
      const attempt = attemptAt(lines, definition, this.year, this.#lines[start - 1]);
      if (attempt.table !== null) return attempt;
      this.#nextPossible.set(definition, start + attempt.lines);
    }
    return undefined;
  }

  /** A caption that names another year speaks of what stands under it. */
  #isOfOtherYear(start: number): boolean {
    const caption = this.#lines[start - 1]?.text ?? "";
    const [, year] = CAPTION.exec(caption) ?? [];
    return (year !== undefined && Number(year) !== this.year) || OTHER_YEAR.test(caption);
  }

  unflatten(): DocumentNode[] {
    const nodes: DocumentNode[] = [];
    for (let index = 0; index < this.entries.length; ) {
      const found = this.at(index);
      const taken = this.entries.slice(index, index + (found?.lines ?? 1));
      if (found?.table && !this.#isOfOtherYear(index)) {
        nodes.push(found.table, ...(taken.at(-1)?.marks ?? []));
      } else for (const { node, marks } of taken) nodes.push(node, ...marks);
      index += taken.length;
    }
    return nodes;
  }
}

/**
 * Puts tables back together that an export flattened to one cell a line, wherever the lines begin
 * like a table of the form.
 */
export function unflatten(
  nodes: readonly DocumentNode[],
  edition: Edition,
  year: number,
): DocumentNode[] {
  const entries = new FlatEntries(edition, year);
  for (const node of nodes) entries.add(node);
  entries.end();
  const result: DocumentNode[] = [];
  for (const run of entries.runs) {
    const found = "type" in run ? [run] : new FlatTables(run, edition, year).unflatten();
    for (const node of found) result.push(node);
  }
  return result;
}
