import { type UnzipFileInfo, unzipSync } from "fflate";
import { markedUtf16 } from "../text/marked-utf16.ts";
import { tooLarge } from "../too-large.ts";
import { fileDamaged } from "./file-errors.ts";
import { crc32, zipChecksums } from "./zip-checksums.ts";

/** More files than any document of an office has inside. */
const MOST_FILES = 10_000;

/** So many bytes may come out of one archive; a document of thousands of pages is a tenth of that. */
const MOST_BYTES = 64_000_000;

/** What an archive holds. Only what is asked for is inflated, and all of it together has a limit. */
export class Zip {
  readonly #sizes = new Map<string, number>();
  readonly #checksums: ReadonlyMap<string, number>;
  #left = MOST_BYTES;

  constructor(
    readonly bytes: Uint8Array,
    readonly file: string,
  ) {
    this.#unzip(({ name, originalSize }) => {
      this.#sizes.set(name, originalSize);
      if (this.#sizes.size > MOST_FILES) throw tooLarge(file);
      return false;
    });
    this.#checksums = zipChecksums(bytes);
  }

  #unzip(filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, { filter });
    } catch (error) {
      if (error instanceof Error && "place" in error) throw error;
      throw fileDamaged(this.file, "ZIP", error);
    }
  }

  has(name: string): boolean {
    return this.#sizes.has(name);
  }

  /** The names of what it holds, as they stand in it. */
  get names(): readonly string[] {
    return [...this.#sizes.keys()];
  }

  /**
   * Inflates one file; null where there is none of that name.
   *
   * @throws {GongkaiError} `file-too-large`, or `file-damaged`.
   */
  read(name: string): Uint8Array | null {
    const size = this.#sizes.get(name);
    if (size === undefined) return null;
    this.#left -= size;
    if (this.#left < 0) throw tooLarge(this.file);
    // Of two files of one name the last is the one that counts.
    const content = this.#unzip((entry) => entry.name === name)[name] ?? null;
    const checksum = this.#checksums.get(name);
    if (content !== null && checksum !== undefined && crc32(content) !== checksum)
      throw fileDamaged(this.file, "ZIP");
    return content;
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
