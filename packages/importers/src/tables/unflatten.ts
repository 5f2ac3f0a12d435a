import type { Edition, TableDefinition } from "@gongkai/core";
import type { DocumentNode, ParagraphNode } from "@gongkai/core/document";
import { flatCountedTable } from "./flat-counted-table.ts";
import { flatDescribedTable } from "./flat-described-table.ts";
import { beginsFixedTable, flatFixedTable } from "./flat-fixed-table.ts";
import type { FlatAttempt } from "./flat-lines.ts";
import { matchFlatHeader } from "./match-flat-header.ts";
import { isRowHeader } from "./match-labels.ts";

/** Longer than any flattened table; keeps a long narrative from being looked through again and again. */
const LONGEST_TABLE = 600;

function attemptAt(
  lines: readonly ParagraphNode[],
  definition: TableDefinition,
  year: number,
): FlatAttempt {
  if (definition.kind === "fixed") return flatFixedTable(lines, definition, year);
  const isDescribed = definition.columns.some(({ role }) => role === "description");
  return isDescribed ? flatDescribedTable(lines, definition) : flatCountedTable(lines, definition);
}

/** Whether a table of a kind can begin with these lines: an open one only with its header. */
function canBegin(
  line: ParagraphNode | undefined,
  definition: TableDefinition,
  header: TableDefinition | undefined,
): boolean {
  if (definition.kind === "open") return header === definition;
  return line !== undefined && beginsFixedTable(line, definition);
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

  constructor(
    readonly lines: readonly ParagraphNode[],
    readonly edition: Edition,
    readonly year: number,
  ) {
    const widest = Math.max(...edition.tables.map(({ columns }) => columns.length));
    this.#headers = lines.map((_, at) => {
      const opening = lines.slice(at, at + widest);
      return edition.tables.find((table) => isHeaderOf(opening, table));
    });
  }

  /** A table ends where another begins; one of a fixed form may print its header again on a new page. */
  #linesOf(definition: TableDefinition, start: number): readonly ParagraphNode[] {
    let end = start + 1;
    for (; end < Math.min(this.lines.length, start + LONGEST_TABLE); end++) {
      const header = this.#headers[end];
      if (header !== undefined && (header !== definition || definition.kind === "open")) break;
    }
    return this.lines.slice(start, end);
  }

  at(start: number): FlatAttempt | undefined {
    for (const definition of this.edition.tables) {
      if (start < (this.#nextPossible.get(definition) ?? 0)) continue;
      if (!canBegin(this.lines[start], definition, this.#headers[start])) continue;
      const attempt = attemptAt(this.#linesOf(definition, start), definition, this.year);
      if (attempt.table !== null) return attempt;
      this.#nextPossible.set(definition, start + attempt.lines);
    }
    return undefined;
  }

  unflatten(): DocumentNode[] {
    const nodes: DocumentNode[] = [];
    for (let index = 0; index < this.lines.length; ) {
      const found = this.at(index);
      const node = found?.table ?? this.lines[index];
      if (node !== undefined) nodes.push(node);
      index += found?.lines ?? 1;
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
  const result: DocumentNode[] = [];
  let run: ParagraphNode[] = [];
  for (const node of [...nodes, undefined]) {
    if (node?.type === "paragraph") {
      run.push(node);
      continue;
    }
    for (const block of new FlatTables(run, edition, year).unflatten()) result.push(block);
    run = [];
    if (node !== undefined) result.push(node);
  }
  return result;
}
