import type { LedgerRow, ReadOptions } from "@gongkai/ledger";
import { headOf, listEmpty } from "./list-bytes.ts";
import { listOf } from "./list-of.ts";
import type { ListMapping } from "./read-mapping.ts";

/** A list that is read row by row, and how: pass both to `readItems`, `readRequests` and the others. */
export interface ListRows {
  readonly rows: AsyncIterable<LedgerRow>;
  readonly options: ReadOptions;
}

/** How a file of records is read. */
export interface ReadListOptions {
  /** Tells what kind of file it is, and stands in the places of findings. */
  readonly filename: string;
  /** What the list's own names stand for. */
  readonly mapping?: ListMapping;
}

/**
 * Reads a file of records, CSV, XLSX, NDJSON or a JSON array, row by row: of CSV and JSON no more
 * than a piece is held at a time.
 *
 * @throws {GongkaiError} `file-empty`, `file-format`, `file-damaged`; `column-missing` where there is
 * no header. What stands further down is thrown by `rows`.
 *
 * @example
 * const csv = new TextEncoder().encode("申请编号,收到日期\n1,2024-06-03\n");
 * const { rows } = await readList(csv, { filename: "requests.csv" });
 * (await rows[Symbol.asyncIterator]().next()).value //=> { line: 2, values: { 申请编号: "1", 收到日期: "2024-06-03" } }
 */
export async function readList(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  { filename, mapping = {} }: ReadListOptions,
): Promise<ListRows> {
  const { sheet, columns, values } = mapping;
  const source = piecesOf(content);
  const head = await headOf(source);
  if (head.length === 0) throw listEmpty(filename);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      yield* source;
    } finally {
      await source.return(undefined);
    }
  }
  const list = await listOf({ file: filename, head, chunks: chunks() }, sheet).catch(
    async (error: unknown) => {
      await source.return(undefined);
      throw error;
    },
  );
  const { names, rows, sourceOf } = list;
  return {
    rows,
    options: { names, sourceOf, ...(columns && { columns }), ...(values && { values }) },
  };
}

async function* piecesOf(
  content: Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}
