import { editions, type FixedTableDefinition, type RowDefinition } from "@gongkai/core";
import { normalizeKey } from "@gongkai/metrics";
import { type Form, fixedTables } from "./form.ts";
import { OUTCOME, outcomeRows } from "./outcome-rows.ts";

/** What an outcome of a list is in the form. */
export type FoundOutcome =
  | { readonly outcome: string }
  /** Known, and not of this form; in this form several, and it is not said which; or not known at all. */
  | { readonly refused: "other-form" | "divided" | "unknown" };

/** What stands before the bracket that ends a label: 部分公开（区分处理的……）. */
function withoutEndBracket(label: string): string {
  const open = label.endsWith("）") ? label.lastIndexOf("（") : -1;
  return open < 0 ? label : label.slice(0, open);
}

/** 予以公开 for （一）予以公开, 属于国家秘密 for 1.属于国家秘密. */
const withoutNumber = (label: string): string =>
  withoutEndBracket(
    label.replace(/^其中[:：]/u, "").replace(/^(?:[（(][一二三四五六七八九十][）)]|\d\.)/u, ""),
  );

/** 同意公开答复数 counts what came to 同意公开. */
const spoken = (word: string): string =>
  normalizeKey(withoutNumber(word)).replace(/(?:答复)?数?$/u, "");

/** Rows of outcomes that are no sums of others: a request comes to one of them. */
function leavesOf(tables: readonly FixedTableDefinition[]): [id: string, row: RowDefinition][] {
  const rows = tables.flatMap((table) => [...outcomeRows(table)]);
  const isGroup = (id: string): boolean => rows.some(([other]) => other.startsWith(`${id}.`));
  return rows.filter(([id]) => !isGroup(id));
}

function namesIn(tables: readonly FixedTableDefinition[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, { label, aliases = [] }] of leavesOf(tables)) {
    for (const name of [id, label["zh-CN"], label.en, ...aliases]) names.set(spoken(name), id);
  }
  return names;
}

/** What any form calls an outcome: what one counts undivided is an outcome there. */
const anyNames = (): Map<string, string> =>
  new Map(
    editions.flatMap(({ tables }) =>
      tables.flatMap((table) => (table.kind === "fixed" ? [...namesIn([table])] : [])),
    ),
  );

/** An outcome and the groups that it is part of, from itself up. */
function* upwards(outcome: string): Generator<string> {
  const parts = outcome.split(".");
  for (let length = parts.length; length > 0; length--) yield parts.slice(0, length).join(".");
}

/** Reads what a list calls an outcome, by the rows of a form. */
export class Outcomes {
  readonly #names: ReadonlyMap<string, string>;
  readonly #rows: ReadonlyMap<string, RowDefinition>;
  readonly #known = anyNames();

  constructor(form: Form) {
    const tables = fixedTables(form);
    this.#names = namesIn(tables);
    this.#rows = new Map(leavesOf(tables));
  }

  /** Whether the form has a row for an outcome or for a group of it; one without any such rows asks for none. */
  counts(outcome: string): boolean {
    return this.#rows.size === 0 || [...upwards(outcome)].some((id) => this.#rows.has(id));
  }

  find(word: string): FoundOutcome {
    const key = spoken(word);
    const own = this.#names.get(key);
    if (own !== undefined) return { outcome: own };
    const known = this.#known.get(key);
    if (known === undefined) return { refused: "unknown" };
    // 其他处理 of 2019 is one row; what 2021 divides counts there.
    if (this.counts(known)) return { outcome: known };
    // 同意公开 of the national table is one of two rows for what 2021 counts as 予以公开.
    const narrower = `${known}.${known.split(".").at(-1)}`;
    if (this.#rows.get(narrower)?.concept === OUTCOME + known) return { outcome: narrower };
    const isDivided = [...this.#rows.keys()].some((id) => id.startsWith(`${known}.`));
    return { refused: isDivided ? "divided" : "other-form" };
  }
}
