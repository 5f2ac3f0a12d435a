import type { Approximation, CellState, Fact, Language, LocalText } from "@gongkai/core";
import { dimensionsText, findConcept } from "@gongkai/core/catalogue";
import { sourcePlace } from "./source-place.ts";
import { textTable } from "./text-table.ts";

const STATES: Readonly<Record<Exclude<CellState, "number">, LocalText>> = {
  blank: { "zh-CN": "（空白）", en: "(blank)" },
  dash: { "zh-CN": "-", en: "-" },
  slash: { "zh-CN": "/", en: "/" },
  none: { "zh-CN": "无", en: "none" },
  notStated: { "zh-CN": "（未单列）", en: "(not stated)" },
  unreadable: { "zh-CN": "（无法识别）", en: "(unreadable)" },
};

const BOUNDS: Readonly<Record<Approximation, string>> = { gt: "> ", lt: "< ", about: "≈ " };

const TITLES: readonly LocalText[] = [
  { "zh-CN": "概念", en: "concept" },
  { "zh-CN": "含义", en: "meaning" },
  { "zh-CN": "维度", en: "dimensions" },
  { "zh-CN": "年份", en: "year" },
  { "zh-CN": "数值", en: "value" },
  { "zh-CN": "单位", en: "unit" },
  { "zh-CN": "出处", en: "place" },
];

/** A value with its bound, or the word for a cell without one. */
export function valueText({ state, value, approx }: Fact, language: Language): string {
  if (state !== "number") return STATES[state][language];
  return `${approx === null ? "" : BOUNDS[approx]}${value}`;
}

const factLine = (fact: Fact, language: Language, file: string): string[] => [
  fact.concept,
  findConcept(fact.concept)?.label[language] ?? "",
  dimensionsText(fact.dimensions),
  String(fact.year),
  valueText(fact, language),
  fact.unit ?? "",
  sourcePlace(fact.source, file),
];

/** Writes the facts of a file as a table for reading. */
export function factTable(facts: readonly Fact[], language: Language, file: string): string {
  const columns = TITLES.map((title) => ({
    title: title[language],
    isFigure: title.en === "value",
  }));
  return textTable(
    columns,
    facts.map((fact) => factLine(fact, language, file)),
  );
}
