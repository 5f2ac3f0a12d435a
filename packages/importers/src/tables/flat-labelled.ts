import type { Edition } from "@gongkai/core";
import { once } from "../once.ts";
import { labelKey, labelWords, plainKey } from "../recognize/label-key.ts";

/** Longer texts are narrative. */
const LONGEST = 300;

const LONGEST_LABEL = 80;

/** A label of so few letters is a word of the narrative too: 行政许可. */
const LONGEST_WORD = 4;

/** So many numbers of a text are looked at: numerals of a list may stand before the figure. */
const MOST_NUMBERS = 4;

const INVISIBLE = /\p{Cf}/gu;
const NUMBER = /[0-9０-９]+/g;
const YEAR = /^[0-9０-９]{4}\s*年/;
const SEPARATED = /[\s:：|｜│┃¦,，=＝\\/／·…—–-]$/;

/** How the form's rows are called, letters and digits alone. */
const rowKeys = once((edition: Edition) => {
  const keys = new Set<string>();
  for (const table of edition.tables) {
    const rows = table.kind === "fixed" ? table.rows : [];
    for (const { label, aliases = [] } of rows) {
      for (const printed of [label["zh-CN"], ...aliases]) {
        for (const key of [plainKey(printed), labelKey(printed), labelWords(printed)])
          keys.add(key);
      }
    }
  }
  keys.delete("");
  return keys;
});

/** The label of the form that a text begins with, a figure after it, by its key; else null. */
function labelBefore(text: string, keys: ReadonlySet<string>): string | null {
  for (const { index } of [...text.matchAll(NUMBER)].slice(0, MOST_NUMBERS)) {
    const head = text.slice(0, index);
    if (YEAR.test(text.slice(index))) continue;
    const key = [plainKey(head), labelKey(head), labelWords(head)].find((each) => keys.has(each));
    if (key === undefined) continue;
    const isShort = key.length > LONGEST_WORD || SEPARATED.test(head);
    return isShort ? key : null;
  }
  return null;
}

/** Tells a line that is a label of the form's tables and nothing else, and no word of the narrative. */
export function isFlatLabel(printed: string, edition: Edition): boolean {
  if (printed.length > LONGEST_LABEL) return false;
  const key = labelKey(printed);
  return key.length > LONGEST_WORD && rowKeys(edition).has(key);
}

/**
 * Tells a line that says a figure of the form's tables beside its label: `主动公开文件数：74`,
 * `当面申请数 | 0 |`.
 */
export function flatLabelled(printed: string, edition: Edition): boolean {
  if (printed.length > LONGEST || !/[0-9０-９]/.test(printed)) return false;
  const keys = rowKeys(edition);
  return printed
    .replace(INVISIBLE, "")
    .split(/[；;。]/)
    .some((clause, at) => {
      const label = labelBefore(clause.replace(/^[\s|｜│┃*•·]+/, ""), keys);
      return label !== null && (at === 0 || label.length > LONGEST_WORD);
    });
}
