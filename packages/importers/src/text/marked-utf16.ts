/**
 * The encoding that a byte order mark of UTF-16 names; null where there is none.
 *
 * @example
 * markedUtf16(new Uint8Array([0xff, 0xfe, 0x31, 0])) //=> "utf-16le"
 */
export function markedUtf16([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}
