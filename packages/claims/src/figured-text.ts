import type { PrintedFigure, Report } from "@gongkai/core";
import { readFigures } from "@gongkai/core/figures";
import { maskText } from "./mask-text.ts";
import type { TextPlace } from "./text-place.ts";
import { wordAt } from "./words/vocabulary.ts";

/** A masked text and its figures: read once, and handed on to all who read the text for something. */
export interface FiguredText {
  readonly masked: string;
  readonly figures: readonly PrintedFigure[];
}

const HAN_NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]/u;

/** No known word has more characters before the numeral that it holds. */
const FARTHEST = 10;

/** Whether a numeral is a part of a word: 属于三类内部事务信息. */
function isInWord(text: string, { start, length, printed }: PrintedFigure): boolean {
  if (!HAN_NUMERAL.test(printed)) return false;
  for (let from = Math.max(0, start - FARTHEST); from <= start; from++) {
    if ((wordAt(text, from)?.end ?? 0) > start + length) return true;
  }
  return false;
}

/** Masks what states nothing in a text, and reads its figures. */
export function figuredText(text: string): FiguredText {
  const masked = maskText(text);
  const figures = readFigures(masked).filter((figure) => !isInWord(masked, figure));
  return { masked, figures };
}

const known = new WeakMap<Report, Map<string, FiguredText>>();

/** The figures of one text of a report, read once for each report. */
export function figuresAt(report: Report, { path, text }: TextPlace): FiguredText {
  const texts = known.get(report) ?? new Map<string, FiguredText>();
  known.set(report, texts);
  const own = texts.get(path) ?? figuredText(text);
  texts.set(path, own);
  return own;
}
