import { conceptOf, hasColumn } from "../editions/concept-of.ts";
import type {
  Edition,
  FixedTableDefinition,
  OpenTableDefinition,
  RowDefinition,
} from "../editions/edition.ts";
import { editions } from "../editions/index.ts";
import type { LocalText } from "../models/local-text.ts";

/** A row of a form that prints what a concept counts. */
export interface ConceptUse {
  readonly edition: string;
  readonly table: string;
  /** Table, group, row and column in the form's own words. */
  readonly place: LocalText;
  /** The figure there does not mean what it means in other forms. */
  readonly break?: true;
}

const joined = (parts: readonly LocalText[]): LocalText => ({
  "zh-CN": parts.map((part) => part["zh-CN"]).join(" · "),
  en: parts.map((part) => part.en).join(" · "),
});

/** Of columns that count the same the first stands for all: the applicants of a request are no place. */
function wordsInRow(
  table: FixedTableDefinition,
  row: RowDefinition,
  code: string,
): LocalText[] | null {
  const column = table.columns.find(
    (candidate) => hasColumn(row, candidate.id) && conceptOf(row, candidate) === code,
  );
  if (column === undefined) return null;
  const words = [table.name ?? table.label, ...(row.groups?.slice(-1) ?? []), row.label];
  return column.measure === undefined ? words : [...words, column.label];
}

function usesInFixed(edition: Edition, table: FixedTableDefinition, code: string): ConceptUse[] {
  return table.rows.flatMap((row) => {
    const words = wordsInRow(table, row, code);
    if (words === null) return [];
    const use = { edition: edition.id, table: table.id, place: joined(words) };
    return [row.break === true ? { ...use, break: true as const } : use];
  });
}

function usesInOpen(edition: Edition, table: OpenTableDefinition, code: string): ConceptUse[] {
  const columns = table.columns.filter(({ concept }) => concept === code);
  const rows = (table.alsoCounts ?? []).filter(({ concept }) => concept === code);
  const labels = [
    ...columns.map(({ label }) => label),
    ...rows.map(({ label }): LocalText => ({ "zh-CN": label, en: label })),
  ];
  return labels.map((label) => ({
    edition: edition.id,
    table: table.id,
    place: joined([table.label, label]),
  }));
}

/**
 * Lists the rows of all forms that print what a concept counts, oldest form first.
 *
 * Empty for what only the narrative states, and for a code that there is not.
 *
 * @example
 * conceptUses("proactive.rules.issued")[0]?.place.en //=> "Table 2 · Article 20, item 1 · Government rules · Issued this year"
 */
export function conceptUses(code: string): ConceptUse[] {
  return editions.flatMap((edition) =>
    edition.tables.flatMap((table) =>
      table.kind === "fixed" ? usesInFixed(edition, table, code) : usesInOpen(edition, table, code),
    ),
  );
}
