/** What the directory of an archive says of one file in it. */
export interface ZipEntry {
  /** Where the head of the file begins, in bytes from the beginning of the archive. */
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** How it is packed: 0 as it is, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const LARGE_END = 0x06064b50;
const LARGE_END_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;

const END_SIZE = 22;
const LARGE_PLACE_SIZE = 20;
const ENTRY_SIZE = 46;
const HEAD_SIZE = 30;
const LONGEST_COMMENT = 65_535;

/** Stands where a figure does not fit and follows elsewhere, in eight bytes. */
const ELSEWHERE = 0xffff_ffff;
const LARGE_FIELD = 1;

const ENCRYPTED = 1;
const UTF8 = 0x800;

const names = { utf8: new TextDecoder(), old: new TextDecoder("latin1") };

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError("the archive has no end");
}

/** How many entries the directory has, and where it begins. */
function extentOf(view: DataView): { count: number; start: number } {
  const end = endOf(view);
  const place = end - LARGE_PLACE_SIZE;
  if (place >= 0 && view.getUint32(place, true) === LARGE_END_PLACE) {
    const large = longAt(view, place + 8);
    if (view.getUint32(large, true) !== LARGE_END) throw new RangeError("the directory is lost");
    return { count: longAt(view, large + 32), start: longAt(view, large + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** The figures of eight bytes that an entry has where it says `ELSEWHERE`, in their order. */
function largeFigures(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === LARGE_FIELD)
      return Array.from({ length: length >> 3 }, (_, index) => longAt(view, at + 4 + index * 8));
    at += 4 + length;
  }
  return [];
}

/**
 * Reads the directory of an archive: its files by their names, and of two of one name the last.
 *
 * @throws {RangeError} where it is damaged.
 */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  const { count, start } = extentOf(view);
  let at = start;
  for (let left = count; left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("an entry is lost");
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const large = largeFigures(view, nameEnd, extraEnd);
    const figure = (place: number): number => {
      const short = view.getUint32(at + place, true);
      return short === ELSEWHERE ? (large.shift() ?? short) : short;
    };
    const decoder = flags & UTF8 ? names.utf8 : names.old;
    const name = decoder.decode(bytes.subarray(at + ENTRY_SIZE, nameEnd));
    const size = figure(24);
    entries.set(name, {
      size,
      packedSize: figure(20),
      start: figure(42),
      checksum: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The packed bytes of a file.
 *
 * @throws {RangeError} where they do not stand where the directory says.
 */
export function packedBytes(bytes: Uint8Array, { start, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(start, true) !== HEAD) throw new RangeError("a file is lost");
  const from =
    start + HEAD_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packedSize > bytes.length) throw new RangeError("a file is cut off");
  return bytes.subarray(from, from + packedSize);
}
