import type { PrintedFigure } from "./printed-figure.ts";
import { printedFigure } from "./scan-figure.ts";
import { scanWhole } from "./scan-whole.ts";

/**
 * Reads a text that is one figure and nothing else, such as a table cell; spaces around it do not
 * count. A minus before the digits is a sign.
 *
 * @returns null for a text that is blank, a dash, several figures, or holds other words.
 *
 * @example
 * readFigure(" 10.31% ")?.value //=> "10.31"
 * @example
 * readFigure("-8")?.value //=> -8
 * @example
 * readFigure("/") //=> null
 */
export function readFigure(text: string): PrintedFigure | null {
  const trimmed = text.trim();
  const scanned = scanWhole(trimmed);
  if (scanned === null) return null;
  const figure = printedFigure(trimmed, scanned);
  return { ...figure, start: text.indexOf(trimmed) };
}
