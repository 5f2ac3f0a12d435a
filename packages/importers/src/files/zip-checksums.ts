/** So many bytes are summed at a time: one by one took longer than reading what stands in them. */
const STEP = 8;

/** What each byte adds to a sum, for each place in a step, the last place first. */
const SHARES = new Int32Array(STEP * 256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  SHARES[byte] = sum;
}
for (let at = 256; at < SHARES.length; at++) {
  const before = SHARES[at - 256] ?? 0;
  SHARES[at] = (before >>> 8) ^ (SHARES[before & 0xff] ?? 0);
}

const share = (place: number, word: number): number => SHARES[place * 256 + (word & 0xff)] ?? 0;

const shares = (place: number, word: number): number =>
  share(place, word) ^
  share(place - 1, word >>> 8) ^
  share(place - 2, word >>> 16) ^
  share(place - 3, word >>> 24);

/**
 * Computes the checksum that archives keep of each file.
 *
 * @example
 * crc32(new TextEncoder().encode("123456789")).toString(16) //=> "cbf43926"
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = -1;
  let at = 0;
  for (; at + STEP <= bytes.length; at += STEP) {
    sum = shares(7, sum ^ view.getInt32(at, true)) ^ shares(3, view.getInt32(at + 4, true));
  }
  for (; at < bytes.length; at++) sum = share(0, sum ^ view.getUint8(at)) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 65_535;

/** Where the list of an archive's files begins; null where it has none that is read here. */
function listStart(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true);
  }
  return null;
}

/** The checksums of the files of an archive, by their names: one flipped bit is another figure. */
export function zipChecksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let at = listStart(view);
  while (at !== null && at + ENTRY_SIZE <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length);
    sums.set(new TextDecoder().decode(name), view.getUint32(at + 16, true));
    at += ENTRY_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}
