import { GongkaiError } from "@gongkai/core";
import { markedUtf16 } from "../text/marked-utf16.ts";

/** What files of rows may be read from. */
export type RowsInput = string | Uint8Array | AsyncIterable<Uint8Array>;

/** So many bytes from the first letter that is not ASCII decide whether a file is UTF-8. */
const SAMPLE = 65_536;

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

function joinedBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

const undecodable = (encoding: string, cause: unknown): GongkaiError =>
  new GongkaiError("file-binary", {
    message: {
      "zh-CN": `文件中有不是 ${encoding} 编码的文字`,
      en: `The file holds bytes that are no text in ${encoding}`,
    },
    expected: {
      "zh-CN": "UTF-8、UTF-16 或 GB18030 编码的文本",
      en: "Text in UTF-8, UTF-16 or GB 18030",
    },
    advice: {
      "zh-CN": "请另存为 UTF-8 编码的 CSV",
      en: "Save it as CSV in UTF-8",
    },
    cause,
  });

/** Decodes bytes as they come: what is ASCII so far leaves open what the rest is. */
class Decoding {
  #held = new Uint8Array();
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #isFirst = true;

  decode(bytes: Uint8Array, isEnd: boolean): string {
    if (this.#decoder !== null) return this.#decoded(this.#decoder, bytes, isEnd);
    const held = this.#held.length === 0 ? bytes : joinedBytes(this.#held, bytes);
    this.#held = new Uint8Array();
    // A mark is two bytes, and one of them may be still to come.
    const isEnough = isEnd || held.length >= 2;
    if (isEnough && this.#isFirst) {
      const wide = markedUtf16(held);
      if (wide !== null) return this.#decoded(this.#use(wide), held, isEnd);
    }
    if (isEnough && isAscii(held)) {
      this.#isFirst = false;
      return new TextDecoder().decode(held);
    }
    if (!isEnd && held.length < SAMPLE) {
      this.#held = new Uint8Array(held);
      return "";
    }
    return this.#decoded(this.#use(isUtf8(held) ? "utf-8" : "gb18030"), held, isEnd);
  }

  #use(encoding: string): InstanceType<typeof TextDecoder> {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    return this.#decoder;
  }

  #decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, isEnd: boolean): string {
    try {
      return decoder.decode(bytes, { stream: !isEnd });
    } catch (cause) {
      throw undecodable(decoder.encoding.toUpperCase(), cause);
    }
  }
}

/** So much of a large input is decoded at a time. */
const SLICE = 1_048_576;

async function* slicesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

/**
 * Decodes a file chunk by chunk: UTF-16 by its mark, else UTF-8 if its first 64 kB are that without a
 * fault, else GB 18030.
 *
 * @throws {GongkaiError} `file-binary` where bytes are no text in that encoding.
 */
export async function* decodeChunks(input: RowsInput): AsyncGenerator<string> {
  if (typeof input === "string") {
    yield input.replace(/^\uFEFF/, "");
    return;
  }
  const decoding = new Decoding();
  for await (const bytes of input instanceof Uint8Array ? slicesOf(input) : input) {
    const text = decoding.decode(bytes, false);
    if (text !== "") yield text;
  }
  yield decoding.decode(new Uint8Array(), true);
}
