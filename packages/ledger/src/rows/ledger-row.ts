import type { Finding, LocalText, Source } from "@gongkai/core";

/** A row of a list: a line of a file, a record of a database. */
export interface LedgerRow {
  /** Its number for people, from 1; in files the line or row, the header counted. */
  readonly line: number;
  /** Values by the name of their column. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Why its values cannot be told apart, where they cannot; the row is then not counted. */
  readonly fault?: LocalText;
}

/** What a row was read as. */
export interface Reading<T> {
  /** Null: what is said is said of the list as a whole, such as of a column. */
  readonly line: number | null;
  /** Null where the row cannot be counted with; the findings say why. */
  readonly record: T | null;
  readonly findings: readonly Finding[];
}

/** Rows in memory, or as they come. */
export type Rows = Iterable<LedgerRow> | AsyncIterable<LedgerRow>;

/** How a list is read. */
export interface ReadOptions {
  /** The list's own column names, with the names of ours that they stand for: `{ 信息名称: "title" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The list's own words in a column, with ours: `{ outcome: { 公开: "granted" } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The names of the columns, where they are known before the first row; else its own tell. */
  readonly names?: readonly string[];
  /** Where a value was read, and its text. */
  readonly sourceOf?: (line: number, column: string, text: string) => Source | null;
}

/** The lists that a report is compiled from and that duties are checked by. */
export type ListName = "items" | "requests" | "indicators" | "catalogue" | "tasks" | "duties";

type Values = LedgerRow["values"];

/**
 * Numbers records from a database, so that findings can name them: those in memory, or as a cursor
 * gives them.
 *
 * @example
 * [...numbered([{ 编号: "a" }])] //=> [{ line: 1, values: { 编号: "a" } }]
 * @example
 * async function* cursor() { yield { 编号: "a" }; }
 * (await numbered(cursor()).next()).value //=> { line: 1, values: { 编号: "a" } }
 */
export function numbered(records: Iterable<Values>): Generator<LedgerRow>;
export function numbered(records: AsyncIterable<Values>): AsyncGenerator<LedgerRow>;
export function numbered(
  records: Iterable<Values> | AsyncIterable<Values>,
): Generator<LedgerRow> | AsyncGenerator<LedgerRow> {
  return Symbol.asyncIterator in records ? numberedAsTheyCome(records) : numberedAtOnce(records);
}

function* numberedAtOnce(records: Iterable<Values>): Generator<LedgerRow> {
  let line = 0;
  for (const values of records) yield { line: ++line, values };
}

async function* numberedAsTheyCome(records: AsyncIterable<Values>): AsyncGenerator<LedgerRow> {
  let line = 0;
  for await (const values of records) yield { line: ++line, values };
}
