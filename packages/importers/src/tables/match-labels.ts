import type {
  ColumnDefinition,
  FixedTableDefinition,
  LocalText,
  OpenColumnDefinition,
  OpenTableDefinition,
  RowDefinition,
} from "@gongkai/core";
import { labelKey, plainKey } from "../recognize/label-key.ts";

interface Labelled {
  readonly label: LocalText;
  readonly aliases?: readonly string[];
}

const printedLabels = ({ label, aliases = [] }: Labelled) => [label["zh-CN"], label.en, ...aliases];

/** The keys of the labels of a definition, worked out once. */
const labelKeys = new WeakMap<Labelled, ReadonlySet<string>>();

function keysOf(labelled: Labelled): ReadonlySet<string> {
  const known = labelKeys.get(labelled);
  if (known !== undefined) return known;
  const found = new Set(printedLabels(labelled).map(labelKey));
  labelKeys.set(labelled, found);
  return found;
}

const groupKey = ({ groups }: RowDefinition): string => plainKey(groups?.at(-1)?.["zh-CN"] ?? "");

/**
 * Finds the form's row that a printed label names; of rows with the same label the first not yet taken.
 *
 * @param group What stands beside the label: under another group of the form a row is another.
 */
export function matchRow(
  definition: FixedTableDefinition,
  printed: string,
  taken: ReadonlySet<string>,
  group = "",
): RowDefinition | null {
  const key = labelKey(printed);
  if (key === "") return null;
  const rows = definition.rows.filter((row) => !taken.has(row.id) && keysOf(row).has(key));
  const beside = plainKey(group);
  const isOfForm = beside !== "" && definition.rows.some((row) => groupKey(row) === beside);
  return rows.find((row) => !isOfForm || groupKey(row) === beside) ?? null;
}

/** Makes a function that finds the form's value column that a printed header names, or null. */
export function columnMatcher(
  definition: FixedTableDefinition,
  year: number,
): (printed: string) => ColumnDefinition | null {
  const columns = new Map<string, ColumnDefinition>();
  for (const column of definition.columns) {
    for (const label of printedLabels(column)) {
      columns.set(plainKey(label.replaceAll("{year}", String(year))), column);
    }
  }
  return (printed) => columns.get(plainKey(printed)) ?? null;
}

/** The keys of the header over the row labels, by table. */
const headerKeys = new WeakMap<FixedTableDefinition, ReadonlySet<string>>();

/** Tells the header over the row labels. */
export function isRowHeader(definition: FixedTableDefinition, printed: string): boolean {
  const known = headerKeys.get(definition);
  const keys = known ?? new Set(printedLabels({ label: definition.rowHeader }).map(plainKey));
  if (known === undefined) headerKeys.set(definition, keys);
  return keys.has(plainKey(printed));
}

/** Finds the column of a table with open rows that a printed header names, or null. */
export function matchOpenColumn(
  definition: OpenTableDefinition,
  printed: string,
): OpenColumnDefinition | null {
  const key = labelKey(printed);
  return definition.columns.find((column) => keysOf(column).has(key)) ?? null;
}
