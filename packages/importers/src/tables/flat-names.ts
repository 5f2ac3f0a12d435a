import type { FixedTableDefinition, RowDefinition } from "@gongkai/core";
import { once } from "../once.ts";
import { plainKey } from "../recognize/label-key.ts";
import { remembered } from "../remembered.ts";
import { isPrintedOver } from "./header-words.ts";
import { matchRow, matchRowClosely } from "./match-labels.ts";

const NONE: ReadonlySet<string> = new Set();

const groupKeys = once(({ rows }: FixedTableDefinition) => {
  const groups = rows.flatMap((row) => row.groups ?? []);
  return [...new Set(groups.map((group) => plainKey(group["zh-CN"])))];
});

/** Whether a label names any row of the form, taken or not: most lines name none. */
const namesAny = once((definition: FixedTableDefinition) =>
  remembered(
    (text) =>
      matchRow(definition, text, NONE) !== null ||
      matchRowClosely(definition, text, NONE, "") !== null,
  ),
);

/** The row of the form that a label names and that was not yet taken, its numeral or a letter aside. */
function rowNamed(
  definition: FixedTableDefinition,
  text: string,
  taken: ReadonlySet<string>,
): RowDefinition | null {
  if (!namesAny(definition)(text)) return null;
  const match = matchRow(definition, text, taken) ?? matchRowClosely(definition, text, taken, "");
  return match?.item ?? null;
}

/** Tells the label of a group, printed beside its rows and maybe cut into pieces: 政务 / 公开 / 相关. */
function isOver(definition: FixedTableDefinition, text: string): boolean {
  if (isPrintedOver(definition, text)) return true;
  const part = plainKey(text);
  return part.length > 1 && groupKeys(definition).some((group) => group.includes(part));
}

/** What the lines of a flattened table name, less strictly than to the letter. */
export const flatNames = { rowNamed, isOver };
