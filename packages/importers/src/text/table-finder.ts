import type { TextSource } from "@gongkai/core";
import type { TableNode } from "@gongkai/core/document";
import { blockTable } from "./block-table.ts";
import { delimitedTable } from "./delimited-table.ts";
import { drawnTable } from "./drawn-table.ts";
import { type Escapes, plainEscapes } from "./escapes.ts";
import { isRule } from "./is-rule.ts";
import { LayoutReader } from "./layout-table.ts";
import { rawTable } from "./raw-table.ts";
import { separatedTable } from "./separated-lines.ts";
import type { SeparatedTable } from "./separated-table.ts";
import type { TextLine } from "./text-line.ts";

/** Over a table stand at most so many rules. */
const MOST_RULES = 3;

/** Finds tables among lines, the surest way of writing one first. */
export class TableFinder {
  readonly #layout: LayoutReader;
  readonly #sources: readonly TextSource[];

  constructor(
    readonly lines: readonly TextLine[],
    readonly escapes: Escapes = plainEscapes,
  ) {
    this.#sources = lines.map(({ source }) => source);
    this.#layout = new LayoutReader(lines);
  }

  #unescaped(table: TableNode): TableNode {
    const rows = table.rows.map((row) =>
      row.map((cell) => ({ ...cell, text: this.escapes.cell(cell.text) })),
    );
    return { ...table, rows };
  }

  #at(start: number): SeparatedTable | null {
    const drawn = drawnTable(this.lines, start, this.escapes);
    if (drawn !== null) return drawn;
    const found = this.#undrawn(start);
    if (found === null || this.escapes === plainEscapes) return found;
    return { ...found, table: this.#unescaped(found.table) };
  }

  #undrawn(start: number): SeparatedTable | null {
    return (
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
