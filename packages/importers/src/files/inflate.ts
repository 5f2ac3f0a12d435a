import { Inflate, inflateSync } from "fflate";

/** Node's own library, which is several times as fast, where there is one. */
const native =
  "process" in globalThis ? globalThis.process.getBuiltinModule?.("node:zlib") : undefined;

/** Node takes no smaller pieces. */
const LEAST_PIECE = 64;

/** Inflates to the size that is named for it, and no further. */
function inflateInScript(packed: Uint8Array, size: number): Uint8Array {
  // One byte more: what would go on is told from what ends there.
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

/**
 * Inflates what was deflated, which becomes `size` bytes.
 *
 * @throws {Error} where it is damaged, or becomes more.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  if (native === undefined) return inflateInScript(packed, size);
  const chunkSize = Math.max(size, LEAST_PIECE);
  return native.inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
}

/** So much is inflated at a time. */
const SLICE = 65_536;

/**
 * Inflates what was deflated piece by piece, so that it need not be held as a whole.
 *
 * @throws {Error} where it is damaged.
 */
export function* inflatePieces(packed: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    yield* pieces.splice(0);
  }
}

/** What each byte adds to a sum. */
const SHARES = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32InScript(bytes: Uint8Array, before: number): number {
  let sum = ~before;
  for (const byte of bytes) sum = (SHARES[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/**
 * Computes the checksum that archives keep of each file.
 *
 * @param before The checksum of what stands before it.
 *
 * @example
 * crc32(new TextEncoder().encode("123456789")).toString(16) //=> "cbf43926"
 */
export const crc32 = (bytes: Uint8Array, before = 0): number =>
  native === undefined ? crc32InScript(bytes, before) : native.crc32(bytes, before);
