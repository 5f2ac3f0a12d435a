import { joined } from "../html/table-builder.ts";

/** How files write characters that XML cannot hold: _x000D_. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text as the cell has it, line by line. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/**
 * Gives the text of a cell in one line, as tables of pages have it.
 *
 * @example
 * printedText("本年\n制发件数 ") //=> "本年制发件数"
 */
export function printedText(text: string): string {
  const plain = unescaped(text);
  if (!/[\r\n]/.test(plain)) return plain.trim();
  const lines = plain.split(/\r\n?|\n/).map((line) => line.trim());
  return joined(lines.filter((line) => line !== ""));
}
