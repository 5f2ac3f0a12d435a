/** What a file is, by its bytes; every text and page is `text`. */
export type FileKind = "text" | "zip" | "pdf" | "compound" | "rtf" | "image";

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** The bytes that files begin with. */
const STARTS: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  // The files of Word, Excel and WPS before there were .docx and .xlsx; encrypted ones of today as well.
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", ascii("{\\rtf")],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", ascii("GIF8")],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
];

/** What may stand before a PDF: readers look so far. */
const PDF_WITHIN = 1_024;

function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN));
  // linear: applied to the first 1024 bytes
  return /^(?:[^<>]{0,1000}\n)?[\s\u00ef\u00bb\u00bf]*%PDF-\d/.test(head);
}

/**
 * Tells what a file is by its first bytes; its name decides nothing.
 *
 * @example
 * fileKindOf(new Uint8Array([0x50, 0x4b, 3, 4])) //=> "zip"
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const found = STARTS.find(([, start]) => startsWith(bytes, start));
  if (found !== undefined) return found[0];
  return isPdf(bytes) ? "pdf" : "text";
}
