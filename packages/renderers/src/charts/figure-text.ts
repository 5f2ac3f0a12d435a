import type { Language, LocalText } from "@gongkai/core";
import type { ChartFigure, Undrawn } from "./chart-figure.ts";

/** What stands in a table for a figure that the report does not print. */
const unprinted: Readonly<Partial<Record<Undrawn, LocalText>>> = {
  absent: { "zh-CN": "—", en: "—" },
  blank: { "zh-CN": "空白", en: "blank" },
  incomplete: { "zh-CN": "不全", en: "incomplete" },
  contradicted: { "zh-CN": "不一", en: "differs" },
};

/** A figure as a table shows it: exact digits, or else what the report prints, never a guess. */
export function figureText(figure: ChartFigure | undefined, lang: Language): string {
  if (figure === undefined) return "";
  if (figure.value !== null) return String(figure.value);
  const words = figure.undrawn === null ? undefined : unprinted[figure.undrawn];
  return words === undefined ? figure.printed.replace(/\s+/gu, " ") : words[lang];
}
