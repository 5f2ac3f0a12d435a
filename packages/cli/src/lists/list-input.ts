import { type Progress, startProgress } from "../bulk/progress.ts";
import { inputError, STANDARD_INPUT } from "../input/read-input.ts";
import type { Run } from "../run.ts";
import { headOf, type ListBytes, listEmpty } from "./list-bytes.ts";

/** A smaller file is read before anybody looks. */
const LARGE = 4_000_000;

const RECORDS = { "zh-CN": "条记录", en: "records" };

/** A file that is read as it comes, and watched. */
export interface ListInput extends ListBytes {
  /**
   * Shows a bar from now on, to those who look. Only when the rows are read: several lists may be open
   * by then, and those that are never read would show theirs for ever.
   */
  watch(): Promise<void>;
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
  if (head.length === 0) throw listEmpty(file);
  let progress: Progress | null = null;
  let [bytes, records] = [0, 0];
  function advance(more: number): void {
    bytes += more;
    if (progress === null) return;
    progress.advance(bytes, records);
    [bytes, records] = [0, 0];
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
    watch: async () => {
      progress = await progressOf(run, file, isWanted);
      advance(0);
    },
    count: () => void records++,
    close: () => progress?.stop(),
  };
}
