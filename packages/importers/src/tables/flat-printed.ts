import type { FixedTableDefinition } from "@gongkai/core";
import { once } from "../once.ts";
import { labelKey, plainKey } from "../recognize/label-key.ts";

/** What a form prints, by the letters of it. */
export interface FlatPrinted {
  /** Every label of the form. */
  readonly whole: ReadonlySet<string>;
  /** Every beginning of one. */
  readonly openings: ReadonlySet<string>;
}

/** By table and year: the years of a corpus are few. */
const known = once((_: FixedTableDefinition) => new Map<number, FlatPrinted>());

function labelsOf(definition: FixedTableDefinition, year: number): string[] {
  const { rows, columns, rowHeader, note } = definition;
  const named = [...rows, ...columns].flatMap(({ label, aliases = [] }) => [
    label["zh-CN"],
    ...aliases,
  ]);
  const groups = [
    ...rows.flatMap((row) => row.groups ?? []),
    ...columns.flatMap(({ group }) => group ?? []),
    rowHeader,
    ...(note === undefined ? [] : [note]),
  ];
  const labels = [...named, ...groups.map((label) => label["zh-CN"])];
  return labels.map((label) => label.replaceAll("{year}", String(year)));
}

function printedOf(definition: FixedTableDefinition, year: number): FlatPrinted {
  const labels = labelsOf(definition, year);
  const whole = new Set(labels.flatMap((label) => [plainKey(label), labelKey(label)]));
  const openings = new Set<string>();
  for (const key of whole) {
    for (let length = 0; length <= key.length; length++) openings.add(key.slice(0, length));
  }
  return { whole, openings };
}

/** What a form prints in a year, to put its labels together from pieces. */
export function flatPrinted(definition: FixedTableDefinition, year: number): FlatPrinted {
  const years = known(definition);
  const printed = years.get(year) ?? printedOf(definition, year);
  if (years.size < 100) years.set(year, printed);
  return printed;
}
