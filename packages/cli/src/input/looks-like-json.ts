/** `{` and `[`. */
const OPENING = new Set([0x7b, 0x5b]);
/** Byte order mark, tab, line feed, carriage return, space. */
const SKIPPED = new Set([0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20]);

/** `{\rtf`: a document that begins as an object does. */
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const isRichText = (bytes: Uint8Array): boolean =>
  RICH_TEXT.every((byte, at) => bytes[at] === byte);

/**
 * Tells report JSON from importable files: by the name, or by an opening bracket as the first character.
 *
 * @example
 * looksLikeJson(new TextEncoder().encode('  {"format":1}'), "-") //=> true
 */
export function looksLikeJson(bytes: Uint8Array, file: string): boolean {
  const first = bytes.find((byte) => !SKIPPED.has(byte));
  if (first === undefined || isRichText(bytes)) return false;
  return OPENING.has(first) || file.toLowerCase().endsWith(".json");
}
