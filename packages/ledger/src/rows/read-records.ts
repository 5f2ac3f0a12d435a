import { ledgerFinding } from "../findings/ledger-finding.ts";
import { recordColumn, recordDuplicated, recordRow } from "../findings/record-cards.ts";
import { shown } from "../findings/shown.ts";
import type { Field } from "./field.ts";
import type { LedgerRow, ListName, Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { ColumnNames, type NamedColumns } from "./name-columns.ts";
import { RowReader } from "./row-reader.ts";

/** What a list is, and how one of its rows becomes a record. */
export interface RecordList<T> {
  readonly list: ListName;
  readonly fields: readonly Field[];
  /** What tells its records apart; absent where several rows may have the same. */
  readonly idOf?: (record: T) => string;
  read(row: RowReader): T | null;
}

function isBlank({ values }: LedgerRow): boolean {
  for (const column in values) {
    const value = values[column];
    if (typeof value === "string" ? value.trim() !== "" : value != null) return false;
  }
  return true;
}

/** The columns of a list; records without a header may bring more as they come. */
class ListColumns {
  readonly #named: ColumnNames;
  #isNamed = false;
  #told = 0;

  constructor(
    readonly list: ListName,
    fields: readonly Field[],
    options: ReadOptions,
  ) {
    this.#named = new ColumnNames(fields, options);
    if (options.names !== undefined) this.#add(options.names);
  }

  #add(names: readonly string[]): NamedColumns {
    this.#named.add(names);
    this.#isNamed = true;
    return this.#named;
  }

  of({ values }: LedgerRow): NamedColumns {
    for (const name in values) {
      if (!this.#named.has(name)) return this.#add(Object.keys(values));
    }
    return this.#isNamed ? this.#named : this.#add([]);
  }

  /** What there is to say of columns that stand for no field, once each. */
  findings(): Reading<never>["findings"] {
    const { unknown } = this.#named;
    const fresh = unknown.slice(this.#told);
    this.#told = unknown.length;
    return fresh.map(shown).map((column) =>
      ledgerFinding(recordColumn, {
        list: this.list,
        line: null,
        message: {
          "zh-CN": `没有读取“${column}”一列：不认识这个列名`,
          en: `The column ${column} was not read: its name is not known`,
        },
        actual: column,
      }),
    );
  }
}

/** Reads the rows of a list one by one; a wrong row says why and does not stop the rest. */
export async function* readRecords<T>(
  { list, fields, idOf, read }: RecordList<T>,
  rows: Rows,
  options: ReadOptions,
): AsyncGenerator<Reading<T>> {
  const columns = new ListColumns(list, fields, options);
  const lines = new Map<string, number>();
  for await (const row of rows) {
    const { line, fault } = row;
    if (fault !== undefined) {
      yield {
        line,
        record: null,
        findings: [ledgerFinding(recordRow, { list, line, message: fault })],
      };
      continue;
    }
    const named = columns.of(row);
    const told = columns.findings();
    if (told.length > 0) yield { line: null, record: null, findings: told };
    if (isBlank(row)) continue;
    const reader = new RowReader(list, row, named, options);
    let record = read(reader);
    // A row without an id says so itself, and one that is not counted takes no id from another.
    const id = record === null || reader.isFaulty ? undefined : idOf?.(record);
    const first = id === undefined ? undefined : lines.get(id);
    if (first !== undefined) {
      record = null;
      reader.note(recordDuplicated, "id", id ?? null, {
        "zh-CN": `编号与第 ${first} 行相同，本行不计`,
        en: `Line ${first} has the same id; this row is not counted`,
      });
    } else if (id !== undefined) lines.set(id, line);
    yield { line, record: reader.isFaulty ? null : record, findings: reader.findings };
  }
}
