import { markedUtf16 } from "../text/marked-utf16.ts";
import { tooLarge } from "../too-large.ts";
import { fileDamaged, fileEncrypted } from "./file-errors.ts";
import { crc32, inflate, inflatePieces } from "./inflate.ts";
import { packedBytes, type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** More files than any document of an office has inside. */
const MOST_FILES = 10_000;

/** So many bytes may come out of one archive; a document of thousands of pages is a tenth of that. */
const MOST_BYTES = 64_000_000;

const STORED = 0;
const DEFLATED = 8;

/** What a file of an archive holds; its checksum decides whether that is what was packed. */
function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { method, size } = entry;
  if (method !== STORED && method !== DEFLATED) throw new RangeError(`method ${method}`);
  const packed = packedBytes(bytes, entry);
  const content = method === STORED ? packed : inflate(packed, size);
  if (content.length !== size || crc32(content) !== entry.checksum)
    throw new RangeError("the checksum is of something else");
  return content;
}

/** The same piece by piece; the checksum is known at the end. */
function* unpackedPieces(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const { method } = entry;
  if (method !== STORED && method !== DEFLATED) throw new RangeError(`method ${method}`);
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let checksum = 0;
  for (const piece of method === STORED ? [packed] : inflatePieces(packed)) {
    size += piece.length;
    if (size > entry.size) throw new RangeError("there is more than the directory says");
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.checksum)
    throw new RangeError("the checksum is of something else");
}

/** What an archive holds. Only what is asked for is inflated, and all of it together has a limit. */
export class Zip {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left = MOST_BYTES;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
  ) {
    this.#entries = this.#whole(() => zipDirectory(bytes));
    if (this.#entries.size > MOST_FILES) throw tooLarge(file);
  }

  #whole<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw fileDamaged(this.file, "ZIP", error);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The names of what it holds, as they stand in it. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Inflates one file; null where there is none of that name.
   *
   * @throws {GongkaiError} `file-too-large`, `file-encrypted`, or `file-damaged`.
   */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.isEncrypted) throw fileEncrypted(this.file);
    this.#left -= entry.size;
    if (this.#left < 0) throw tooLarge(this.file);
    return this.#whole(() => unpacked(this.bytes, entry));
  }

  /**
   * Inflates the text of a file piece by piece, however large; nothing where there is none of that name.
   *
   * @throws {GongkaiError} `file-encrypted`, or `file-damaged`, which may come at the end.
   */
  *textPieces(name: string): Generator<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    if (entry.isEncrypted) throw fileEncrypted(this.file);
    const pieces = unpackedPieces(this.bytes, entry);
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    for (;;) {
      const { done, value } = this.#whole(() => pieces.next());
      if (done === true) break;
      decoder ??= new TextDecoder(markedUtf16(value) ?? "utf-8");
      yield decoder.decode(value, { stream: true });
    }
  }

  /** The same as text: XML is UTF-8, or UTF-16 with its mark. */
  text(name: string): string | null {
    const bytes = this.read(name);
    if (bytes === null) return null;
    return new TextDecoder(markedUtf16(bytes) ?? "utf-8").decode(bytes);
  }
}

/** Opens an archive. */
export const openZip = (bytes: Uint8Array, file: string): Zip => new Zip(bytes, file);
