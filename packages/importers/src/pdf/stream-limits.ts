import { Inflate } from "fflate";
import { tooLarge } from "../too-large.ts";

/** So much may come out of all streams of a file together but its pictures. */
const MOST_BYTES = 48_000_000;

/** Text, fonts and drawings become a few times as much; what becomes hundreds of times as much is made for that. */
const MOST_GROWTH = 200;

/** Below that, nothing is wrong with growing. */
const HARMLESS = 4_000_000;

/** More objects than any report has, by far. */
const MOST_STREAMS = 200_000;

/** Nobody writes a map of letters with longer ranges: the planes of Unicode are as long. */
const LONGEST_RANGE = 0x1_0000;

/** The dictionary of a stream is no longer. */
const LONGEST_DICTIONARY = 4_096;

/** So much is inflated at a time, so that little comes out behind the limit. */
const PIECE = 4_096;

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d];

const END = new TextEncoder().encode("endstream");

/** Where the next word begins; -1 where none does. */
function find(bytes: Uint8Array, word: ArrayLike<number>, from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word[length]) length++;
    if (length === word.length) return at;
  }
  return -1;
}

const latin = new TextDecoder("latin1");

/** The dictionary that stands before a stream. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = latin.decode(bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return text.slice(Math.max(text.lastIndexOf(" obj"), 0));
}

/** Whether a map of letters names a range that would fill the memory. */
function hasEndlessRange(text: string): boolean {
  if (!/begin(?:bf|cid|codespace|notdef)range|begincmap/.test(text)) return false;
  for (const [, from = "", to = ""] of text.matchAll(
    /<([0-9a-fA-F]{1,16})>\s*<([0-9a-fA-F]{1,16})>\s*[<[\d]/g,
  )) {
    if (Number.parseInt(to, 16) - Number.parseInt(from, 16) > LONGEST_RANGE) return true;
  }
  return false;
}

class Streams {
  #left = MOST_BYTES;

  constructor(readonly file: string) {}

  /** Inflates a stream as far as it goes, and keeps its beginning. */
  check(stream: Uint8Array, times: number): void {
    const kept: Uint8Array[] = [];
    let size = 0;
    this.#inflate(stream, (chunk) => {
      this.#left -= chunk.length;
      const isMadeToGrow = size > HARMLESS && size > stream.length * MOST_GROWTH;
      if (this.#left < 0 || isMadeToGrow) throw tooLarge(this.file);
      // What was deflated twice is deflated once more when it comes out.
      if (times > 1 || size < 2_000_000) kept.push(chunk);
      size += chunk.length;
    });
    const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of kept) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    if (times > 1) this.check(whole, times - 1);
    else if (hasEndlessRange(latin.decode(whole))) throw tooLarge(this.file);
  }

  #inflate(stream: Uint8Array, take: (chunk: Uint8Array) => void): void {
    let isTooLarge: unknown = null;
    const inflate = new Inflate((chunk) => {
      try {
        take(chunk);
      } catch (error) {
        isTooLarge = error;
        throw error;
      }
    });
    try {
      // Behind the two bytes that say how it was deflated.
      for (let at = 2; at < stream.length; at += PIECE)
        inflate.push(stream.subarray(at, at + PIECE), at + PIECE >= stream.length);
    } catch {
      // What does not inflate is the reader's to judge; it inflates as far as this did.
      if (isTooLarge !== null) throw isTooLarge;
    }
  }
}

const isPicture = (dictionary: string): boolean => /\/Subtype\s*\/Image/.test(dictionary);

/**
 * Looks at what the streams of a file hold before they are read: those that are made to fill the memory
 * are small in the file. Pictures are not read, and not looked at.
 *
 * @throws {GongkaiError} `file-too-large`.
 */
export function checkStreams(bytes: Uint8Array, file: string): void {
  const streams = new Streams(file);
  let count = 0;
  for (let at = find(bytes, STREAM, 0); at >= 0; ) {
    if (++count > MOST_STREAMS) throw tooLarge(file);
    const dictionary = dictionaryBefore(bytes, at);
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const end = find(bytes, END, start);
    const stop = end < 0 ? bytes.length : end;
    const times = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0;
    if (times > 2) throw tooLarge(file);
    if (!isPicture(dictionary)) {
      if (times > 0) streams.check(bytes.subarray(start, stop), times);
      else if (
        hasEndlessRange(latin.decode(bytes.subarray(start, Math.min(stop, start + 2_000_000))))
      )
        throw tooLarge(file);
    }
    at = end < 0 ? -1 : find(bytes, STREAM, end + END.length);
  }
}
