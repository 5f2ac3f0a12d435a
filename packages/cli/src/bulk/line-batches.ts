const LINE_FEED = 0x0a;

/** Whole lines of an input, as bytes. */
export interface LineBatch {
  /** The number of its first line, from 1. */
  readonly firstLine: number;
  readonly bytes: Uint8Array;
  /** The line is longer than is read: of its bytes only the first are here. */
  readonly isCut: boolean;
}

export interface BatchSizes {
  /** About so many bytes go into a batch. */
  readonly batch: number;
  /** A longer line is not read. */
  readonly longestLine: number;
}

export const BATCH_SIZES: BatchSizes = { batch: 1 << 20, longestLine: 64 << 20 };

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

/** Joins chunks into batches that end with a line; what is left over begins the next one. */
class Batcher {
  #parts: Uint8Array[] = [];
  #size = 0;
  #line = 1;
  /** The rest of a line that was cut is passed over. */
  #isSkipping = false;

  constructor(readonly sizes: BatchSizes) {}

  *add(chunk: Uint8Array): Generator<LineBatch> {
    const rest = this.#isSkipping ? this.#afterSkipped(chunk) : chunk;
    if (rest.length === 0) return;
    this.#parts.push(rest);
    this.#size += rest.length;
    const end = rest.lastIndexOf(LINE_FEED);
    if (end !== -1 && this.#size >= this.sizes.batch) yield this.#take(rest.length - end - 1);
    else if (end === -1 && this.#size > this.sizes.longestLine) yield* this.#cut();
  }

  *finish(): Generator<LineBatch> {
    if (this.#size > 0) yield this.#take(0);
  }

  #afterSkipped(chunk: Uint8Array): Uint8Array {
    const end = chunk.indexOf(LINE_FEED);
    if (end === -1) return chunk.subarray(chunk.length);
    this.#isSkipping = false;
    this.#line++;
    return chunk.subarray(end + 1);
  }

  #joined(): Uint8Array {
    const [only, ...others] = this.#parts;
    const bytes = only !== undefined && others.length === 0 ? only : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return bytes;
  }

  /** Takes everything but the last bytes. */
  #take(kept: number): LineBatch {
    const bytes = this.#joined();
    const taken = bytes.subarray(0, bytes.length - kept);
    if (kept > 0) this.#parts.push(bytes.subarray(bytes.length - kept));
    this.#size = kept;
    const batch = { firstLine: this.#line, bytes: taken, isCut: false };
    this.#line += countLines(taken);
    return batch;
  }

  /** The lines before the one that is too long, and that one cut. */
  *#cut(): Generator<LineBatch> {
    const bytes = this.#joined();
    const start = bytes.lastIndexOf(LINE_FEED) + 1;
    if (start > 0) {
      yield { firstLine: this.#line, bytes: bytes.subarray(0, start), isCut: false };
      this.#line += countLines(bytes.subarray(0, start));
    }
    if (bytes.length - start > this.sizes.longestLine) {
      this.#isSkipping = true;
      yield { firstLine: this.#line, bytes: bytes.subarray(start, start + 80), isCut: true };
    } else {
      this.#parts.push(bytes.subarray(start));
      this.#size = bytes.length - start;
    }
  }
}

/**
 * Cuts a stream of bytes into batches of whole lines, reading no further ahead than one batch.
 *
 * A line longer than is allowed comes as a batch of its own, cut, and the lines after it go on.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  sizes: BatchSizes = BATCH_SIZES,
): AsyncGenerator<LineBatch> {
  const batcher = new Batcher(sizes);
  for await (const chunk of chunks) yield* batcher.add(chunk);
  yield* batcher.finish();
}
