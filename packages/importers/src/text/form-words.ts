import { editions, type LocalText, type TableDefinition } from "@gongkai/core";
import { isNarrative, labelWords, plainKey } from "../recognize/label-key.ts";

const own = (labels: readonly (LocalText | undefined)[]): string[] =>
  labels.flatMap((label) => (label === undefined ? [] : Object.values(label)));

/** What stands over figures: the labels of columns and their groups, and of rows that stand side by side. */
function printedOver(table: TableDefinition): string[] {
  const columns = table.columns.flatMap(({ label, aliases = [] }) => [...own([label]), ...aliases]);
  if (table.kind === "open") return columns;
  const over = own([table.rowHeader, ...table.columns.map(({ group }) => group)]);
  if (table.layout !== "oneLine") return [...over, ...columns];
  const rows = table.rows.flatMap(({ label, groups = [] }) => own([label, ...groups]));
  return [...over, ...columns, ...rows];
}

function printedIn(table: TableDefinition): string[] {
  const columns = table.columns.flatMap(({ label, aliases = [] }) => [...own([label]), ...aliases]);
  if (table.kind === "open") return columns;
  const rows = table.rows.flatMap(({ label, aliases = [], groups = [] }) => [
    ...own([label, ...groups]),
    ...aliases,
  ]);
  const over = own([table.rowHeader, table.note, ...table.columns.map(({ group }) => group)]);
  return [...rows, ...columns, ...over];
}

/** Words of the forms, and how they begin. */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

function wordsOf(labels: readonly string[], key: (label: string) => string): Words {
  const whole = new Set(labels.map(key).filter(Boolean));
  const beginnings = new Set<string>();
  for (const word of whole) {
    for (let length = 1; length <= word.length; length++) beginnings.add(word.slice(0, length));
  }
  return { whole, beginnings };
}

interface FormWords {
  readonly exact: Words;
  readonly words: Words;
  readonly over: Words;
}

let known: FormWords | null = null;

/** Worked out when a text first asks for it. */
function formWords(): FormWords {
  if (known !== null) return known;
  const labels = editions.flatMap(({ tables }) => tables.flatMap(printedIn));
  const over = editions.flatMap(({ tables }) => tables.flatMap(printedOver));
  known = {
    exact: wordsOf(labels, plainKey),
    words: wordsOf(labels, labelWords),
    over: wordsOf(over, labelWords),
  };
  return known;
}

/** `三、本年度办理结果/（一）予以公开`: the groups of a row before it, in one cell. */
function pathOf(text: string): { readonly group: string; readonly label: string } | null {
  const slash = Math.max(text.lastIndexOf("/"), text.lastIndexOf("／"));
  if (slash <= 0) return null;
  return { group: text.slice(0, slash), label: text.slice(slash + 1) };
}

function isPrinted(text: string, part: keyof Words): boolean {
  if (isNarrative(text)) return false;
  const { exact, words } = formWords();
  const path = pathOf(text);
  if (path !== null) return isPrinted(path.group, "whole") && isPrinted(path.label, part);
  return exact[part].has(plainKey(text)) || words[part].has(labelWords(text));
}

/**
 * Tells a label that some form prints: of a row, a column, a group of either, or the note over them.
 *
 * @example
 * [isFormLabel("（一）予以公开"), isFormLabel("予以公")] //=> [true, false]
 */
export const isFormLabel = (text: string): boolean => isPrinted(text, "whole");

/**
 * Tells the beginning of a label that some form prints.
 *
 * @example
 * beginsFormLabel("（一）予以公") //=> true
 */
export const beginsFormLabel = (text: string): boolean => isPrinted(text, "beginnings");

/**
 * Tells a label, or the beginning of one, that some form prints over figures.
 *
 * @example
 * ["自然人", "行政复议", "1.重复申请"].map(isFormHeader) //=> [true, true, false]
 */
export function isFormHeader(text: string): boolean {
  return !isNarrative(text) && formWords().over.beginnings.has(labelWords(text));
}
