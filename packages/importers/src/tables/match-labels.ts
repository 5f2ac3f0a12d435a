import type {
  ColumnDefinition,
  Edition,
  FixedTableDefinition,
  OpenColumnDefinition,
  OpenTableDefinition,
  RowDefinition,
} from "@gongkai/core";
import { once } from "../once.ts";
import { isNarrative, labelWords, plainKey } from "../recognize/label-key.ts";
import { LabelIndex, type Labelled, type LabelMatch } from "./label-index.ts";
import { LabelPaths } from "./label-paths.ts";
import { speaksOfOther } from "./speaks-of-other.ts";

const rowIndex = once(({ rows }: FixedTableDefinition) => new LabelIndex(rows));
const openIndex = once(({ columns }: OpenTableDefinition) => new LabelIndex(columns));

const groupWords = ({ groups }: RowDefinition): string =>
  labelWords(groups?.at(-1)?.["zh-CN"] ?? "");
const groupsOf = once(({ rows }: FixedTableDefinition) => new Set(rows.map(groupWords)));

const namesOf = ({ label, aliases = [] }: Labelled): string[] => [label["zh-CN"], ...aliases];

const rowPaths = once(
  ({ rows }: FixedTableDefinition) =>
    new LabelPaths(
      rows.flatMap((item) => {
        const groups = (item.groups ?? []).map((group) => group["zh-CN"]);
        return namesOf(item).map((label) => ({ item, groups, label }));
      }),
    ),
);

const columnPaths = once(
  ({ columns }: FixedTableDefinition) =>
    new LabelPaths(
      columns.flatMap((item) => {
        const groups = item.group === undefined ? [] : [item.group["zh-CN"]];
        return namesOf(item).map((label) => ({ item, groups, label }));
      }),
    ),
);

/** `（三）不予公开/1.属于国家秘密`: a group of the form before the row, in one cell. */
function pathOf(
  definition: FixedTableDefinition,
  printed: string,
): readonly [label: string, group: string] | null {
  const parts = printed.split(/[/／]/);
  const [label, group] = [parts.pop() ?? "", parts.pop() ?? ""];
  return label.trim() !== "" && groupsOf(definition).has(labelWords(group)) ? [label, group] : null;
}

type RowMatches = readonly LabelMatch<RowDefinition>[];

/** Of rows with the same label the first not yet taken, of the group that stands beside it. */
function choose(
  definition: FixedTableDefinition,
  matches: RowMatches,
  taken: ReadonlySet<string>,
  group: string,
): LabelMatch<RowDefinition> | null {
  const beside = labelWords(group);
  const isOfForm = beside !== "" && groupsOf(definition).has(beside);
  const isMeant = ({ item }: LabelMatch<RowDefinition>) =>
    !taken.has(item.id) && (!isOfForm || groupWords(item) === beside);
  return matches.find(isMeant) ?? null;
}

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
): LabelMatch<RowDefinition> | null {
  if (printed === "") return null;
  const index = rowIndex(definition);
  const whole = choose(definition, index.find(printed), taken, group);
  if (whole !== null) return whole;
  const path = rowPaths(definition).find(printed);
  const item = path.find(({ id }) => !taken.has(id));
  return item === undefined ? null : { item, certainty: "words" };
}

/** Whether a label names a single row of the form. */
export const isOnlyRow = (definition: FixedTableDefinition, printed: string): boolean =>
  rowIndex(definition).find(printed).length === 1;

/** The row of the form that a label names without doubt, taken or not; null where it names several. */
export function onlyRow(
  definition: FixedTableDefinition,
  printed: string,
): LabelMatch<RowDefinition> | null {
  const [match, other] = rowIndex(definition).find(printed);
  return match === undefined || other !== undefined ? null : match;
}

/** The same for a label that is the form's to the letter: among lines of narrative nothing less will do. */
export function matchRowLine(
  definition: FixedTableDefinition,
  printed: string,
  taken: ReadonlySet<string>,
): RowDefinition | null {
  if (printed === "") return null;
  return (
    rowIndex(definition)
      .findExact(printed)
      .find(({ id }) => !taken.has(id)) ?? null
  );
}

/** The same for a label in which a letter or two are wrong. */
export function matchRowClosely(
  definition: FixedTableDefinition,
  printed: string,
  taken: ReadonlySet<string>,
  group: string,
): LabelMatch<RowDefinition> | null {
  const [label, own] = pathOf(definition, printed) ?? [printed, group];
  return choose(definition, rowIndex(definition).findClose(label), taken, own);
}

/** The tables of a form by the labels of their rows, each as `labelKey` gives it. */
export const tablesByLabel = once(({ tables }: Edition) => {
  const byLabel = new Map<string, FixedTableDefinition[]>();
  for (const table of tables) {
    if (table.kind !== "fixed") continue;
    for (const key of rowIndex(table).keys())
      byLabel.set(key, [...(byLabel.get(key) ?? []), table]);
  }
  return byLabel;
});

/** Finds the form's value column that a printed header names, or null. */
export type ColumnMatcher = (printed: string) => LabelMatch<ColumnDefinition> | null;

const withYear = (definition: FixedTableDefinition, year: number) =>
  definition.columns.map((column) => {
    const { label, aliases = [] } = column;
    const printed = (text: string) => text.replaceAll("{year}", String(year));
    const labels = { "zh-CN": printed(label["zh-CN"]), en: printed(label.en) };
    return { label: labels, aliases: aliases.map(printed), column };
  });

/** Matchers by table and year: the years of a corpus are few. */
const columnMatchers = once((_: FixedTableDefinition) => new Map<number, ColumnMatcher>());

function newColumnMatcher(definition: FixedTableDefinition, year: number): ColumnMatcher {
  const index = new LabelIndex(withYear(definition, year), plainKey);
  const known = new Map<string, LabelMatch<ColumnDefinition> | null>();
  const findColumn: ColumnMatcher = (printed) => {
    const [match] = index.find(printed);
    // 法人或其他组织/商业企业: the group of a column over it, in one cell.
    const [inPath] = match === undefined ? columnPaths(definition).find(printed) : [];
    if (inPath !== undefined) return { item: inPath, certainty: "words" };
    const [close] = match === undefined ? index.findClose(printed) : [match];
    if (close === undefined) return null;
    const { item, certainty } = close;
    if (certainty !== "exact" && speaksOfOther(printed, item.label["zh-CN"], year)) return null;
    return { item: item.column, certainty };
  };
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const found = findColumn(printed);
    if (known.size < 1_000 && printed.length <= 60) known.set(printed, found);
    return found;
  };
}

/** Makes a function that finds the form's value column that a printed header names, or null. */
export function columnMatcher(definition: FixedTableDefinition, year: number): ColumnMatcher {
  const matchers = columnMatchers(definition);
  const known = matchers.get(year) ?? newColumnMatcher(definition, year);
  if (matchers.size < 100) matchers.set(year, known);
  return known;
}

/** The same for headers that are the form's to the letter: （七）总计 is no 总计. */
export function columnLineMatcher(definition: FixedTableDefinition, year: number): ColumnMatcher {
  const match = columnMatcher(definition, year);
  return (printed) => {
    const found = match(printed);
    return found?.certainty === "exact" ? found : null;
  };
}

const headerKeys = once(
  ({ rowHeader }: FixedTableDefinition) => new Set(Object.values(rowHeader).map(plainKey)),
);

/** Tells the header over the row labels. */
export const isRowHeader = (definition: FixedTableDefinition, printed: string): boolean =>
  !isNarrative(printed) && headerKeys(definition).has(plainKey(printed));

/** Finds the column of a table with open rows that a printed header names, or null. */
export function matchOpenColumn(
  definition: OpenTableDefinition,
  printed: string,
): LabelMatch<OpenColumnDefinition> | null {
  const index = openIndex(definition);
  const named = index.find(printed);
  return (named.length > 0 ? named : index.findClose(printed))[0] ?? null;
}
