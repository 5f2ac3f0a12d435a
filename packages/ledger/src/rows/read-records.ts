import { ledgerFinding } from "../findings/ledger-finding.ts";
import { recordColumn, recordDuplicated } from "../findings/record-cards.ts";
import type { Field } from "./field.ts";
import type { LedgerRow, ListName, Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type NamedColumns, nameColumns } from "./name-columns.ts";
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
    if (value !== null && value !== undefined && value !== "") return false;
  }
  return true;
}

function unknownColumns(list: ListName, { unknown }: NamedColumns): Reading<never>["findings"] {
  return unknown.map((column) =>
    ledgerFinding(recordColumn, {
      list,
      line: null,
      message: {
        "zh-CN": `没有读取“${column}”一列：不认识这个列名`,
        en: `The column ${column} was not read: its name is not known`,
      },
      actual: column,
    }),
  );
}

/** Reads the rows of a list one by one; a wrong row says why and does not stop the rest. */
export async function* readRecords<T>(
  { list, fields, idOf, read }: RecordList<T>,
  rows: Rows,
  options: ReadOptions,
): AsyncGenerator<Reading<T>> {
  let columns: NamedColumns | null = null;
  const lines = new Map<string, number>();
  for await (const row of rows) {
    const isFirst = columns === null;
    columns ??= nameColumns(fields, Object.keys(row.values), options);
    if (isFirst && columns.unknown.length > 0) {
      yield { line: null, record: null, findings: unknownColumns(list, columns) };
    }
    if (isBlank(row)) continue;
    const reader = new RowReader(list, row, columns, options);
    let record = read(reader);
    const id = record === null ? undefined : idOf?.(record);
    const first = id === undefined ? undefined : lines.get(id);
    if (first !== undefined) {
      record = null;
      reader.note(recordDuplicated, "id", id ?? null, {
        "zh-CN": `编号与第 ${first} 行相同，本行不计`,
        en: `Line ${first} has the same id; this row is not counted`,
      });
    } else if (id !== undefined) lines.set(id, row.line);
    yield { line: row.line, record: reader.isFaulty ? null : record, findings: reader.findings };
  }
}
