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

const TO = /^[-—–~～至到]{1,2}$/u;
const FROM = new Set(["由", "从", "自"]);

/** Whether two figures are the ends of a range, 11至30件 or 5%～8%: neither is what there is. */
function isRange(text: string, low: PrintedFigure, high: PrintedFigure): boolean {
  const isOneMeasure =
    low.unit === null ? high.unit !== null : low.unit === "%" && high.unit === "%";
  // 由5%到8% is a change.
  if (!isOneMeasure || FROM.has(text.charAt(low.start - 1))) return false;
  return TO.test(text.slice(low.start + low.length, high.start));
}

/** The figures without those that only say between what others lie. */
const withoutRanges = (text: string, figures: readonly PrintedFigure[]): PrintedFigure[] =>
  figures.filter((figure, at) => {
    const before = figures[at - 1];
    const next = figures[at + 1];
    const isLow = next !== undefined && isRange(text, figure, next);
    return !isLow && (before === undefined || !isRange(text, before, figure));
  });

/** Masks what states nothing in a text, and reads its figures. */
export function figuredText(text: string): FiguredText {
  const masked = maskText(text);
  const figures = readFigures(masked).filter((figure) => !isInWord(masked, figure));
  return { masked, figures: withoutRanges(masked, figures) };
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
