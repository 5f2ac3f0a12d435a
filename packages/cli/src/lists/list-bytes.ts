import { GongkaiError } from "@gongkai/core";

/** Enough to tell what a file is. */
const HEAD = 64;

/** What a file holds, as it comes. */
export interface ListBytes {
  readonly file: string;
  /** Its first bytes, which are among `chunks` as well. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The first pieces, until there is enough of them to see what they are. */
export async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < HEAD; ) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    parts.push(value);
    size += value.length;
  }
  return Buffer.concat(parts);
}

export const listEmpty = (file: string): GongkaiError =>
  new GongkaiError("file-empty", {
    message: { "zh-CN": "文件是空的", en: "The file is empty" },
    place: file,
    advice: {
      "zh-CN": "gongkai template --ledger 写出带列名的空白清单",
      en: "gongkai template --ledger writes empty lists with their columns",
    },
  });
