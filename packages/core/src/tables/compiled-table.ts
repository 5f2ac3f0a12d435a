import type { FixedTableDefinition, Identity } from "../editions/edition.ts";
import { jsonPointer } from "../findings/json-pointer.ts";

/** One sum of cells that must equal another: cells by their number in the table, row by row. */
export interface CompiledLine {
  /** The row or column in which the identity must hold. */
  readonly id: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface CompiledIdentity {
  readonly identity: Identity;
  readonly lines: readonly CompiledLine[];
}

/** A form's table worked out once into plain indexes: cell `row * width + column`. */
export interface CompiledTable {
  readonly definition: FixedTableDefinition;
  readonly width: number;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** The cells that the form has, by row: column numbers. */
  readonly columnsOfRow: readonly (readonly number[])[];
  /** The same by id. */
  readonly idsOfRow: readonly (readonly string[])[];
  readonly identities: readonly CompiledIdentity[];
  /** The JSON Pointer of each cell, by its number. */
  readonly paths: readonly string[];
}

function compileIdentity(identity: Identity, { rows, columns }: FixedTableDefinition) {
  const width = columns.length;
  const at = (lines: readonly { readonly id: string }[], id: string) =>
    lines.findIndex((line) => line.id === id);
  const tiesRows = identity.ties === "rows";
  const lines = (tiesRows ? columns : rows).map(({ id }, line): CompiledLine => {
    const cell = (tied: string) =>
      tiesRows ? at(rows, tied) * width + line : line * width + at(columns, tied);
    return { id, left: identity.left.map(cell), right: identity.right.map(cell) };
  });
  return { identity, lines };
}

function compile(definition: FixedTableDefinition): CompiledTable {
  const columnIds = definition.columns.map(({ id }) => id);
  return {
    definition,
    width: columnIds.length,
    rowIds: definition.rows.map(({ id }) => id),
    columnIds,
    idsOfRow: definition.rows.map(({ columns }) =>
      columnIds.filter((id) => columns === undefined || columns.includes(id)),
    ),
    columnsOfRow: definition.rows.map(({ columns }) =>
      columnIds.flatMap((id, at) => (columns === undefined || columns.includes(id) ? [at] : [])),
    ),
    paths: definition.rows.flatMap((row) =>
      columnIds.map((column) => jsonPointer("tables", definition.id, "cells", row.id, column)),
    ),
    identities: (definition.identities ?? []).map((each) => compileIdentity(each, definition)),
  };
}

const compiled = new WeakMap<FixedTableDefinition, CompiledTable>();

/** The form's table as indexes; the same object for the same definition. */
export function compiledTable(definition: FixedTableDefinition): CompiledTable {
  const before = compiled.get(definition);
  if (before !== undefined) return before;
  const table = compile(definition);
  compiled.set(definition, table);
  return table;
}
