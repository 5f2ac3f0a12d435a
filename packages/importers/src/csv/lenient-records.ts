import { type CsvRecord, nextRecord } from "./next-record.ts";

/** So many bad quotes, and the quotes of a text mean nothing from one line to the next. */
const MOST_BAD = 1_000;

/** The end of a line, without its break, and where the next begins. */
function lineAt(text: string, start: number): { readonly end: number; readonly next: number } {
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end++;
  return { end, next: text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1 };
}

/** A line whose quotes do not close, read value by value with the quotes as they stand. */
function literalRecord(text: string, start: number, delimiter: string): CsvRecord {
  const { end, next } = lineAt(text, start);
  return { cells: text.slice(start, end).split(delimiter), end: next, hasQuotes: true };
}

/** The record of one line, whatever its quotes say of the next. */
function lineRecord(text: string, start: number, delimiter: string): CsvRecord {
  const { end, next } = lineAt(text, start);
  const record = nextRecord(text.slice(start, end), 0, { delimiter, isEnd: true });
  if (record === null || "quote" in record) return literalRecord(text, start, delimiter);
  return { ...record, end: next };
}

/**
 * Reads all records of a text. Where quotes do not close, their line is read as it stands, so that
 * nothing under it is lost in one value.
 *
 * @example
 * lenientRecords('甲,"乙\n丙,丁', ",").map(({ cells }) => cells) //=> [["甲", "\"乙"], ["丙", "丁"]]
 */
export function lenientRecords(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let bad = 0;
  for (let at = 0; at < text.length; ) {
    const byLine = bad > MOST_BAD;
    const read = byLine
      ? lineRecord(text, at, delimiter)
      : nextRecord(text, at, { delimiter, isEnd: true });
    const isBad = read === null || "quote" in read;
    if (isBad) bad++;
    const record = isBad ? literalRecord(text, at, delimiter) : read;
    records.push(record);
    at = record.end;
  }
  return records;
}
