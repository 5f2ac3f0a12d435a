import { GongkaiError } from "@gongkai/core";
import { type Progress, startProgress } from "../bulk/progress.ts";
import { inputError, STANDARD_INPUT } from "../input/read-input.ts";
import type { Run } from "../run.ts";

/** A smaller file is read before anybody looks. */
const LARGE = 4_000_000;

/** Enough to tell what a file is. */
const HEAD = 64;

const RECORDS = { "zh-CN": "条记录", en: "records" };

/** A file that is read as it comes. */
export interface ListInput {
  readonly file: string;
  /** Its first bytes, which are among `chunks` as well. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Counts a record, for those who watch. */
  count(): void;
  /** Takes the bar away. */
  close(): void;
}

async function progressOf(run: Run, file: string, isWanted: boolean): Promise<Progress> {
  const total = file === STANDARD_INPUT ? null : await run.io.sizeOf(file);
  const isLong = total === null ? file === STANDARD_INPUT : total >= LARGE;
  return startProgress(run, { total, isWanted: isWanted && isLong, counted: RECORDS });
}

/** The first pieces, until there is enough of them to see what they are. */
async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < HEAD; ) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    parts.push(value);
    size += value.length;
  }
  return Buffer.concat(parts);
}

const isEmpty = (file: string): GongkaiError =>
  new GongkaiError("file-empty", {
    message: { "zh-CN": "文件是空的", en: "The file is empty" },
    place: file,
    advice: {
      "zh-CN": "gongkai template --ledger 写出带列名的空白清单",
      en: "gongkai template --ledger writes empty lists with their columns",
    },
  });

/**
 * Opens a file to read it as it comes.
 *
 * @throws {GongkaiError} `file-missing`, `file-unreadable`, `file-empty`.
 */
export async function openInput(run: Run, file: string, isWanted: boolean): Promise<ListInput> {
  const { io } = run;
  const source = io.openInput(file === STANDARD_INPUT ? null : file)[Symbol.asyncIterator]();
  const head = await headOf(source).catch(async (cause: unknown) => {
    throw await inputError(io, file, cause);
  });
  if (head.length === 0) throw isEmpty(file);
  const progress = await progressOf(run, file, isWanted);
  let records = 0;
  function advance(bytes: number): void {
    progress.advance(bytes, records);
    records = 0;
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    advance(head.length);
    yield head;
    try {
      for await (const chunk of { [Symbol.asyncIterator]: () => source }) {
        advance(chunk.length);
        yield chunk;
      }
    } catch (cause) {
      throw await inputError(io, file, cause);
    }
  }
  return {
    file,
    head,
    chunks: chunks(),
    count: () => void records++,
    close: () => progress.stop(),
  };
}
