import {
  type Cell,
  formatRational,
  isFixedTable,
  jsonPointer,
  type OpenColumnDefinition,
  type OpenRow,
  type OpenTable,
  type OpenTableDefinition,
  type Report,
  readCell,
  shareOf,
} from "@gongkai/core";
import { sumCells } from "./sum-cells.ts";
import type { LeftOut, SummedCell, SummedTable } from "./summed-table.ts";

interface ChildRow {
  readonly child: number;
  readonly row: OpenRow;
}

type Base = OpenTable["base"];

/** The whole that the shares are of: the sum of the children's, where each of them declares one. */
function baseOf(tables: readonly OpenTable[]): Base {
  const bases = tables.flatMap(({ base }) => (base === undefined ? [] : [base]));
  const [first] = bases;
  if (first === undefined || bases.length < tables.length) return undefined;
  if (bases.some(({ concept }) => concept !== first.concept)) return undefined;
  return { concept: first.concept, value: bases.reduce((sum, { value }) => sum + value, 0) };
}

/** Of how many decimals, and with what sign, the children print their shares. */
function shareStyle(rows: readonly ChildRow[], column: string) {
  const printed = rows
    .map(({ row }) => readCell(row.cells[column]))
    .filter(({ value }) => value !== null);
  const decimals = printed.map(({ value }) => String(value).split(".")[1]?.length ?? 0);
  return {
    decimals: printed.length === 0 ? 2 : Math.max(...decimals),
    unit: printed.find(({ unit }) => unit !== null)?.unit ?? null,
  };
}

function shareCell(count: Cell, base: Base, style: ReturnType<typeof shareStyle>): Cell {
  const { value, unit: countUnit } = readCell(count);
  if (value === null || base === undefined || countUnit !== null) return null;
  const share = shareOf(value, base.value);
  if (share === null) return null;
  const digits = formatRational(share, style.decimals);
  const { unit } = style;
  return unit === null ? digits : { printed: `${digits}${unit}`, value: digits, unit };
}

/** Rows by their label, in the order in which they come up. */
function byLabel(rows: readonly ChildRow[]): [label: string, rows: ChildRow[]][] {
  const labels = new Map<string, ChildRow[]>();
  for (const each of rows) {
    const known = labels.get(each.row.label);
    if (known === undefined) labels.set(each.row.label, [each]);
    else known.push(each);
  }
  return [...labels];
}

function summedCell(
  definition: OpenTableDefinition,
  column: OpenColumnDefinition & { readonly concept: string },
  {
    label,
    at,
    rows,
  }: { readonly label: string; readonly at: number; readonly rows: readonly ChildRow[] },
): SummedCell {
  const unit = column.unit ?? null;
  const readings = rows.map(({ child, row }) => ({
    child,
    reading: readCell(row.cells[column.id]),
  }));
  return {
    path: jsonPointer("tables", definition.id, "rows", at, "cells", column.id),
    row: label,
    column: column.id,
    concept: column.concept,
    dimensions: { [definition.dimension]: label },
    unit,
    sum: sumCells(readings, unit),
  };
}

const isCount = (
  column: OpenColumnDefinition,
): column is OpenColumnDefinition & { readonly concept: string } =>
  column.role === "count" && column.concept !== undefined;

const numbersOf = (rows: readonly ChildRow[]): number[] => [
  ...new Set(rows.map(({ child }) => child)),
];

/**
 * Adds up a table with open rows: rows of one label count together, shares are computed anew, and
 * what is told of a row in words is left out.
 */
export function sumOpenTable(
  definition: OpenTableDefinition,
  children: readonly Report[],
): SummedTable {
  const { id } = definition;
  const tables = children.flatMap(({ tables: { [id]: table } }, child) =>
    table === undefined || isFixedTable(table) ? [] : [{ child, table }],
  );
  const all = tables.flatMap(({ child, table }) => table.rows.map((row) => ({ child, row })));
  const described = all.filter(({ row: { description } }) => (description ?? "") !== "");
  const leftOut: LeftOut[] =
    described.length === 0 ? [] : [{ what: "descriptions", children: numbersOf(described) }];
  const counts = definition.columns.filter(isCount);
  if (counts.length === 0) return { id, table: null, cells: [], leftOut };
  const without = children.flatMap(({ tables: { [id]: table } }, child) =>
    table === undefined ? [child] : [],
  );
  if (without.length > 0) leftOut.push({ what: "tables", children: without });
  const share = definition.columns.find(({ role }) => role === "share");
  const base = baseOf(tables.map(({ table }) => table));
  const style = shareStyle(all, share?.id ?? "");
  const cells: SummedCell[] = [];
  const rows = byLabel(all).map(([label, own], at): OpenRow => {
    const sums = counts.map((column) => summedCell(definition, column, { label, at, rows: own }));
    cells.push(...sums);
    const line: Record<string, Cell> = Object.fromEntries(
      sums.map(({ column, sum }) => [column, sum.cell]),
    );
    const [first] = sums;
    if (share !== undefined && first !== undefined)
      line[share.id] = shareCell(first.sum.cell, base, style);
    const group = own.find(({ row }) => row.group != null)?.row.group;
    return { label, ...(group == null ? {} : { group }), cells: line };
  });
  const unshared = tables.filter(({ table }) => table.base === undefined).map(({ child }) => child);
  if (share !== undefined && base === undefined && all.length > 0)
    leftOut.push({ what: "shares", children: unshared });
  const table: OpenTable = { rows, ...(base === undefined ? {} : { base }) };
  return { id, table, cells, leftOut };
}
