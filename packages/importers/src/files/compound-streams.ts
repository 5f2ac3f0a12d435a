/** The name of a stream of a compound file, as its directory has it. */
const streamName = (name: string): number[] =>
  [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether bytes stand one after another somewhere. */
function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What a compound file is, by the streams in it: they have names of their own for each program. */
export function compoundKind(
  bytes: Uint8Array,
): "encrypted" | "document" | "workbook" | "presentation" | null {
  const has = (name: string) => holds(bytes, streamName(name));
  if (has("EncryptedPackage")) return "encrypted";
  if (has("WordDocument")) return "document";
  if (has("Workbook") || has("Book")) return "workbook";
  return has("PowerPoint Document") ? "presentation" : null;
}
