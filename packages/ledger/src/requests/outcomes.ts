import { editions, type FixedTableDefinition, type RowDefinition } from "@gongkai/core";
import { normalizeKey } from "@gongkai/metrics";
import { type Form, fixedTables } from "./form.ts";

const OUTCOME = "requests.outcome.";

/** What an outcome of a list is in the form. */
export type FoundOutcome =
  | { readonly outcome: string }
  /** Known, and not of this form; or not known at all. */
  | { readonly refused: "other-form" | "unknown"; readonly choices: readonly string[] };

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

const outcomeOf = ({ concept }: RowDefinition): string | null =>
  concept.startsWith(OUTCOME) && concept !== `${OUTCOME}total`
    ? concept.slice(OUTCOME.length)
    : null;

/** Rows of outcomes that are no sums of others: a request comes to one of them. */
function leavesOf(tables: readonly FixedTableDefinition[]): Map<string, RowDefinition> {
  const rows = tables.flatMap((table) => table.rows.filter((row) => outcomeOf(row) !== null));
  const ids = rows.map((row) => outcomeOf(row) ?? "");
  const isGroup = (id: string): boolean => ids.some((other) => other.startsWith(`${id}.`));
  return new Map(
    rows.flatMap((row) => {
      const id = outcomeOf(row) ?? "";
      return isGroup(id) ? [] : [[id, row] as const];
    }),
  );
}

function namesIn(tables: readonly FixedTableDefinition[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, { label, aliases = [] }] of leavesOf(tables)) {
    for (const name of [id, label["zh-CN"], label.en, ...aliases]) {
      names.set(spoken(name), id);
    }
  }
  return names;
}

/** Reads what a list calls an outcome, by the rows of a form. */
export class Outcomes {
  readonly #names: ReadonlyMap<string, string>;
  readonly #known: ReadonlyMap<string, string>;
  readonly #choices: readonly string[];

  constructor(form: Form) {
    const tables = fixedTables(form);
    const all = editions.flatMap((edition) =>
      edition.tables.filter((table) => table.kind === "fixed"),
    );
    this.#names = namesIn(tables);
    this.#known = namesIn(all);
    this.#choices = [...leavesOf(tables).values()].map(({ label }) =>
      withoutNumber(label["zh-CN"]),
    );
  }

  /** Whether the form counts outcomes at all. */
  get hasAny(): boolean {
    return this.#choices.length > 0;
  }

  find(word: string): FoundOutcome {
    const key = spoken(word);
    const own = this.#names.get(key);
    if (own !== undefined) return { outcome: own };
    const known = this.#known.get(key);
    if (known === undefined) return { refused: "unknown", choices: this.#choices };
    // 其他处理 of 2019 is one row; what 2021 divides counts there.
    for (
      let group = known;
      group !== "";
      group = group.slice(0, Math.max(0, group.lastIndexOf(".")))
    ) {
      if (this.#names.get(spoken(group)) === group) return { outcome: known };
    }
    return this.hasAny ? { refused: "other-form", choices: this.#choices } : { outcome: known };
  }
}
