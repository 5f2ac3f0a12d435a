import type { FixedTableDefinition } from "@gongkai/core";
import { columnsOfForm, type FlatColumns, flatColumns } from "./flat-columns.ts";
import type { FlatRow, FlatSection } from "./flat-section.ts";

/** Rows that share their columns. */
export interface FlatBlock {
  readonly section: FlatSection;
  readonly columns: FlatColumns;
  readonly rows: readonly FlatRow[];
}

/** Gives the rows of each section their columns: those of the header over them, or of the form. */
export class FlatBlocks {
  readonly blocks: { section: FlatSection; columns: FlatColumns; rows: FlatRow[] }[] = [];
  readonly #ofForm = new Map<string, FlatColumns>();

  constructor(
    readonly definition: FixedTableDefinition,
    readonly year: number,
  ) {}

  add(section: FlatSection): void {
    const last = this.blocks.at(-1);
    const headed = flatColumns(section, section.rows);
    const isMatrix = this.definition.layout !== "subTables";
    const above = headed ?? (isMatrix ? (last?.columns ?? null) : null);
    for (const row of section.rows) this.#put(section, row, this.#columnsOf(row, above));
  }

  /** A row of sub-tables that the header over it says nothing of has the columns of the form. */
  #columnsOf({ row }: FlatRow, above: FlatColumns | null): FlatColumns {
    const own = row?.columns;
    const isOver = above?.columns.some(({ column }) => own?.includes(column?.id ?? "") === true);
    if (above !== null && (own === undefined || isOver === true)) return above;
    const last = this.blocks.at(-1)?.columns;
    if (row === null && last !== undefined) return last;
    const key = own?.join() ?? "";
    const columns = this.definition.columns.filter(({ id }) => own?.includes(id) ?? true);
    const known = this.#ofForm.get(key) ?? columnsOfForm(columns, this.year);
    this.#ofForm.set(key, known);
    return known;
  }

  #put(section: FlatSection, row: FlatRow, columns: FlatColumns): void {
    const last = this.blocks.at(-1);
    if (last?.columns === columns) last.rows.push(row);
    else this.blocks.push({ section, columns, rows: [row] });
  }
}
