import {
  type Edition,
  type FixedTable,
  type FixedTableDefinition,
  isFixedTable,
  jsonPointer,
  type Report,
} from "@gongkai/core";

/** A figure of a table: the ids of its row and column. */
type Place = readonly [row: string, column: string];

/** A figure that is the sum of others. */
interface Total {
  readonly total: Place;
  readonly parts: readonly Place[];
}

type Identity = NonNullable<FixedTableDefinition["identities"]>[number];

/** The whole of an identity that says of one line that it is the sum of others. */
function wholeOf({
  left,
  right,
}: Identity): readonly [whole: string, parts: readonly string[]] | null {
  const [one] = left;
  const [other] = right;
  if (left.length === 1 && one !== undefined && right.length > 1) return [one, right];
  if (right.length === 1 && other !== undefined && left.length > 1) return [other, left];
  return null;
}

/** The totals that the form declares: of lines, and of rows that are all of another. */
function totalsOf({ identities = [], rows, columns }: FixedTableDefinition): Total[] {
  const declared = identities.flatMap((identity): Total[] => {
    const found = wholeOf(identity);
    if (found === null) return [];
    const [whole, parts] = found;
    return identity.ties === "columns"
      ? rows.map(({ id }) => ({ total: [id, whole], parts: parts.map((part) => [id, part]) }))
      : columns.map(({ id }) => ({ total: [whole, id], parts: parts.map((part) => [part, id]) }));
  });
  const nested = rows.flatMap(({ id, parts }): Total[] => {
    const children = rows.filter(({ parent }) => parent === id);
    if (parts !== "exhaustive" || children.length < 2) return [];
    return columns.map((column) => ({
      total: [id, column.id],
      parts: children.map((child) => [child.id, column.id]),
    }));
  });
  return [...declared, ...nested];
}

/** A whole number, 0 for a blank; null for what no sum can hold. */
function countAt({ cells }: FixedTable, [row, column]: Place): number | null {
  const cell = cells[row]?.[column] ?? null;
  if (cell === null) return 0;
  return typeof cell === "number" && Number.isSafeInteger(cell) ? cell : null;
}

function isSum(table: FixedTable, { total, parts }: Total): boolean {
  const printed = table.cells[total[0]]?.[total[1]];
  const counts = parts.map((part) => countAt(table, part));
  if (typeof printed !== "number" || counts.some((count) => count === null)) return false;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) === printed;
}

/**
 * The formulas of the totals of a table, by the JSON Pointer of the cell that prints one: only those
 * that give what is printed. What does not add up is shown as it was printed.
 *
 * @param nameOf The name of the cell of the sheet that prints what is at a pointer: `B7`.
 */
export function totalFormulas(
  { tables }: Report,
  edition: Edition | null,
  nameOf: (pointer: string) => string | undefined,
): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const definition of edition?.tables ?? []) {
    const table = tables[definition.id];
    if (definition.kind !== "fixed" || table === undefined || !isFixedTable(table)) continue;
    const pointerOf = ([row, column]: Place) =>
      jsonPointer("tables", definition.id, "cells", row, column);
    for (const each of totalsOf(definition)) {
      const pointer = pointerOf(each.total);
      const names = each.parts.flatMap((part) => nameOf(pointerOf(part)) ?? []);
      if (formulas.has(pointer) || names.length < 2 || !isSum(table, each)) continue;
      formulas.set(pointer, `SUM(${names.join(",")})`);
    }
  }
  return formulas;
}
