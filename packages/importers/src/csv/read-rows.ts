import { GongkaiError } from "@gongkai/core";
import { decodeChunks, type RowsInput } from "./decode-chunks.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { nextRecord } from "./next-record.ts";

export interface ReadRowsOptions {
  /** Stops the reading, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** What stands between values; where it is not given, the first 64 kB tell. */
  readonly delimiter?: string | undefined;
}

/** A record of a file of values. */
export interface CsvRow {
  /** The line of the file in which it begins, from 1. */
  readonly line: number;
  /** Its row in a spreadsheet, from 1: lines in quotes do not count, blank lines do. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** No record is longer; a value that seems so has lost its closing quotes. */
const LONGEST_RECORD = 1_000_000;

/** Enough to see what stands between values. */
const SAMPLE = 65_536;

/** How many lines end between two places of a text. */
function lineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 10 || (letter === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}

const quotesError = (line: number): GongkaiError =>
  new GongkaiError("csv-quotes", {
    message: {
      "zh-CN": `第 ${line} 行的引号没有成对，或引号之后还有文字`,
      en: `The quotes in line ${line} do not close, or close before the value ends`,
    },
    place: `${line}`,
    expected: {
      "zh-CN": "含有分隔符、引号或换行的值以双引号括起，其中的双引号写两个",
      en: "A value with delimiters, quotes or line breaks stands in double quotes, and quotes in it are doubled",
    },
    advice: {
      "zh-CN": "更正该行的引号，或从原软件重新导出",
      en: "Correct the quotes in that line, or export the file again",
    },
  });

/** Reads records out of text that comes in chunks. */
class RowReader {
  #text = "";
  #line = 1;
  #row = 0;

  constructor(readonly delimiter: string) {}

  *read(chunk: string, isEnd: boolean): Generator<CsvRow> {
    const text = this.#text + chunk;
    let at = 0;
    while (at < text.length) {
      const record = nextRecord(text, at, { delimiter: this.delimiter, isEnd });
      if (record === null) break;
      if ("quote" in record) throw quotesError(this.#line + lineEnds(text, at, record.quote));
      const line = this.#line;
      this.#line += record.hasQuotes ? lineEnds(text, at, record.end) : 1;
      at = record.end;
      const { cells } = record;
      const row = ++this.#row;
      if (cells.length > 1 || cells[0] !== "") yield { line, row, cells };
    }
    this.#text = text.slice(at);
    if (this.#text.length > LONGEST_RECORD) throw quotesError(this.#line);
  }
}

/**
 * Reads a file of values row by row, however large: a ledger, a list of records. Blank lines are no
 * rows. Use `importCsv` for a report.
 *
 * Bytes are decoded as they come: UTF-16 by its mark, else UTF-8 or GB 18030.
 *
 * @throws {GongkaiError} `csv-quotes` with the line where quotes do not close; `file-binary`.
 *
 * @example
 * (await readRows("编号,标题\n1,\"甲,乙\"\n").next()).value //=> { line: 1, row: 1, cells: ["编号", "标题"] }
 */
export async function* readRows(
  input: RowsInput,
  { signal, delimiter }: ReadRowsOptions = {},
): AsyncGenerator<CsvRow> {
  let reader = delimiter === undefined ? null : new RowReader(delimiter);
  let held = "";
  for await (const chunk of decodeChunks(input)) {
    signal?.throwIfAborted();
    if (reader !== null) {
      // Not yield*, which waits several times for each row.
      for (const row of reader.read(chunk, false)) yield row;
      continue;
    }
    held += chunk;
    if (held.length < SAMPLE) continue;
    reader = new RowReader(findDelimiter(held) ?? ",");
    yield* reader.read(held, false);
    held = "";
  }
  signal?.throwIfAborted();
  reader ??= new RowReader(findDelimiter(held) ?? ",");
  yield* reader.read(held, true);
}
