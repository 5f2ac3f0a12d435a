import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openZip } from "./open-zip.ts";

const utf8 = new TextEncoder();
const files = { "word/document.xml": utf8.encode("<正文/>".repeat(50)), "a.txt": utf8.encode("a") };

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Where a mark of four bytes stands for the first time. */
function placeOf(bytes: Uint8Array, mark: number): number {
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== mark) at++;
  return at;
}

/** An archive of which something was changed. */
function changed(change: (view: DataView, entry: number) => void): Uint8Array {
  const bytes = zipSync(files);
  change(new DataView(bytes.buffer), placeOf(bytes, ENTRY));
  return bytes;
}

/** The same archive, its directory given in eight bytes as programs write it that do not know its length. */
function large(): Uint8Array {
  const bytes = zipSync(files);
  const end = placeOf(bytes, END);
  const view = new DataView(bytes.buffer);
  const added = new DataView(new ArrayBuffer(76));
  added.setUint32(0, 0x06064b50, true);
  added.setBigUint64(32, 2n, true);
  added.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true);
  added.setUint32(56, 0x07064b50, true);
  added.setBigUint64(64, BigInt(end), true);
  view.setUint32(end + 16, 0xffff_ffff, true);
  view.setUint16(end + 10, 0xffff, true);
  return new Uint8Array([
    ...bytes.subarray(0, end),
    ...new Uint8Array(added.buffer),
    ...bytes.subarray(end),
  ]);
}

describe("openZip", () => {
  it("gives its files as they were packed", () => {
    for (const bytes of [zipSync(files), zipSync(files, { level: 0 }), large()]) {
      const zip = openZip(bytes, "a.docx");
      expect(zip.names).toEqual(Object.keys(files));
      expect(zip.text("word/document.xml")).toBe("<正文/>".repeat(50));
      expect(zip.text("b.txt")).toBeNull();
    }
  });

  it.each([
    ["a checksum of something else", (view, entry) => view.setUint32(entry + 16, 1, true)],
    ["an entry that is lost", (view, entry) => view.setUint8(entry + 1, 0)],
    ["a file that begins elsewhere", (view, entry) => view.setUint32(entry + 42, 3, true)],
    ["a file that goes on behind the end", (view, entry) => view.setUint32(entry + 20, 9999, true)],
    ["a size that is too small", (view, entry) => view.setUint32(entry + 24, 40, true)],
    ["a size that is too large", (view, entry) => view.setUint32(entry + 24, 4000, true)],
    ["a way of packing of its own", (view, entry) => view.setUint16(entry + 10, 99, true)],
  ] satisfies [string, Parameters<typeof changed>[0]][])("refuses %s", (_, change) => {
    const read = () => openZip(changed(change), "a.docx").read("word/document.xml");
    expect(read).toThrow(expect.objectContaining({ code: "file-damaged", place: "a.docx" }));
  });

  it("says what is encrypted, and what would become too much", () => {
    const encrypted = changed((view, entry) => view.setUint16(entry + 8, 1, true));
    expect(() => openZip(encrypted, "a").read("word/document.xml")).toThrow(
      expect.objectContaining({ code: "file-encrypted" }),
    );
    const bomb = changed((view, entry) => view.setUint32(entry + 24, 0xffff_fffe, true));
    expect(() => openZip(bomb, "a").read("word/document.xml")).toThrow(
      expect.objectContaining({ code: "file-too-large" }),
    );
  });
});
