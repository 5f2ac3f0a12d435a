import { GongkaiError } from "@gongkai/core";
import { normalizeKey } from "@gongkai/metrics";
import type { Field } from "./field.ts";
import type { ReadOptions } from "./ledger-row.ts";

/** Which column of a list holds which field. */
export interface NamedColumns {
  readonly fields: readonly Field[];
  /** The list's own name of each field's column. */
  readonly columnOf: ReadonlyMap<string, string>;
  /** Columns that stand for no field. */
  readonly unknown: readonly string[];
}

/** 缴费金额（元） is 缴费金额. */
const withoutUnit = (name: string): string => normalizeKey(name).replace(/\([^()]*\)$/u, "");

/** The ids of fields by all that they are called. */
function fieldNames(fields: readonly Field[]): Map<string, string> {
  const names = new Map<string, string>();
  // What a field is called first goes before what another is also called.
  for (const { id, aliases = [] } of fields) {
    for (const name of aliases) names.set(withoutUnit(name), id);
  }
  for (const { id, label } of fields) {
    for (const name of [id, label["zh-CN"], label.en]) names.set(withoutUnit(name), id);
  }
  return names;
}

/**
 * Finds the field that a name stands for: its id, its label in either language, or what else lists call
 * it; null where there is none.
 *
 * @example
 * fieldNamed(ledgerLists[0]?.fields ?? [], "信息名称")?.id //=> "title"
 */
export function fieldNamed(fields: readonly Field[], name: string): Field | null {
  const id = fieldNames(fields).get(withoutUnit(name));
  return fields.find((field) => field.id === id) ?? null;
}

function missing(field: Field, columns: readonly string[]): GongkaiError {
  const { label } = field;
  return new GongkaiError("column-missing", {
    message: {
      "zh-CN": `清单没有“${label["zh-CN"]}”一列`,
      en: `The list has no column ${label.en} (${label["zh-CN"]})`,
    },
    expected: {
      "zh-CN": `列名为“${label["zh-CN"]}”，或在对照文件中写明；现有：${columns.join("、")}`,
      en: `A column of that name, or a mapping that names it; there are: ${columns.join(", ")}`,
    },
    advice: {
      "zh-CN": "gongkai template --ledger 写出带列名的空白清单",
      en: "gongkai template --ledger writes empty lists with their columns",
    },
  });
}

function unknownField(column: string, wanted: string, fields: readonly Field[]): GongkaiError {
  return new GongkaiError("column-unknown", {
    message: {
      "zh-CN": `对照文件把“${column}”对到“${wanted}”，没有这一项`,
      en: `The mapping names ${wanted} for the column ${column}, and there is no such field`,
    },
    expected: {
      "zh-CN": `下列之一：${fields.map(({ id }) => id).join("、")}`,
      en: `One of: ${fields.map(({ id }) => id).join(", ")}`,
    },
  });
}

/** Tells the columns of a list by their names, as they come. */
export class ColumnNames implements NamedColumns {
  readonly columnOf = new Map<string, string>();
  readonly unknown: string[] = [];
  readonly #columns = new Set<string>();
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    readonly fields: readonly Field[],
    readonly options: ReadOptions,
  ) {
    this.#names = fieldNames(fields);
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /**
   * Takes in more columns; those that are known already change nothing.
   *
   * @throws {GongkaiError} `column-missing` where one is missing without which the list says nothing;
   * `column-unknown` where the mapping names a field that there is not.
   */
  add(columns: readonly string[]): void {
    for (const column of columns) {
      if (this.#columns.has(column)) continue;
      this.#columns.add(column);
      this.#name(column);
    }
    const { fields, columnOf } = this;
    const absent = fields.find(({ id, required }) => required === true && !columnOf.has(id));
    if (absent !== undefined) throw missing(absent, [...this.#columns]);
  }

  #name(column: string): void {
    const { fields, columnOf, unknown } = this;
    const { columns: mapping = {} } = this.options;
    const isMapped = Object.hasOwn(mapping, column);
    const wanted = (isMapped ? mapping[column] : undefined) ?? column;
    const id = this.#names.get(withoutUnit(wanted));
    if (id === undefined && isMapped) throw unknownField(column, wanted, fields);
    // A mapped column goes before one that only happens to be named alike.
    if (id === undefined) unknown.push(column);
    else if (isMapped || !columnOf.has(id)) columnOf.set(id, column);
    else unknown.push(column);
  }
}
