import { scanFigure } from "./scan-figure.ts";
import type { ScannedFigure } from "./scanned-figure.ts";

const BEFORE_NUMERAL = /^[^0-9０-９〇○零一二两三四五六七八九十百千万亿]*/;

const SIGN = /^[-−－]$/;

const LEADING_ZERO = /^0[0-9]/;

/** The length of a minus or plus that opens a text; null where something else stands there. */
const openingSign = (opening: string): number | null => {
  if (opening === "" || opening === "+" || opening === "＋") return 0;
  return SIGN.test(opening) ? 1 : null;
};

/** Scans a trimmed text that is one figure from its first to its last character. */
export function scanWhole(text: string): ScannedFigure | null {
  const opening = BEFORE_NUMERAL.exec(text)?.[0] ?? "";
  const at = opening.length;
  if (at === text.length || at > 8) return null;
  const scanned = scanFigure(text, at, 0, openingSign(opening) ?? 0);
  if (scanned === null || scanned.end !== text.length) return null;
  if (LEADING_ZERO.test(scanned.numeral.digits)) return null;
  const isPlus = openingSign(opening) === 0 && scanned.start === at;
  if (isPlus) return { ...scanned, start: 0 };
  return scanned.start === 0 ? scanned : null;
}
