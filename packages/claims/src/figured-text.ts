import type { PrintedFigure, Report } from "@gongkai/core";
import { readFigures } from "@gongkai/core/figures";
import { maskText } from "./discourse/mask.ts";
import type { TextPlace } from "./text-place.ts";

/** A masked text and its figures: read once, and handed on to all who read the text for something. */
export interface FiguredText {
  readonly masked: string;
  readonly figures: readonly PrintedFigure[];
}

/** Masks what states nothing in a text, and reads its figures. */
export function figuredText(text: string): FiguredText {
  const masked = maskText(text);
  return { masked, figures: readFigures(masked) };
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
