import { GongkaiError, type Language, type LocalText } from "@gongkai/core";
import type { MetricCard } from "@gongkai/metrics";
import { nearestName } from "../input/nearest-name.ts";

const TITLES = {
  formula: { "zh-CN": "公式", en: "Formula" },
  base: { "zh-CN": "基数", en: "Base" },
  rounding: { "zh-CN": "舍入", en: "Rounding" },
  zero: { "zh-CN": "零", en: "Zero" },
  blank: { "zh-CN": "空白", en: "Blank" },
  example: { "zh-CN": "示例", en: "Example" },
} as const satisfies Partial<Record<keyof MetricCard, LocalText>>;

const PARTS = ["formula", "base", "rounding", "zero", "blank", "example"] as const;

/** Writes the definition of a metric for reading. */
export function metricCardText(card: MetricCard, language: Language): string {
  const colon = language === "zh-CN" ? "：" : ": ";
  const unit = card.unit === null ? "" : ` (${card.unit})`;
  return [
    `${card.id}${colon}${card.label[language]}${unit}`,
    "",
    ...PARTS.map((part) => `${TITLES[part][language]}${colon}${card[part][language]}`),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Finds a metric's card by its id.
 *
 * @throws {GongkaiError} `metric-unknown`, naming the nearest and the command that explains it.
 */
export function findMetric(cards: readonly MetricCard[], id: string): MetricCard {
  const found = cards.find((card) => card.id === id);
  if (found !== undefined) return found;
  const names = cards.map((card) => card.id);
  const nearest = nearestName(id, names);
  const command = `gongkai metrics --explain ${nearest ?? names[0] ?? ""}`;
  throw new GongkaiError("metric-unknown", {
    message: { "zh-CN": `没有名为“${id}”的指标`, en: `There is no metric “${id}”` },
    expected: { "zh-CN": names.join("、"), en: names.join(", ") },
    advice:
      nearest === null
        ? { "zh-CN": `例如输入 ${command}`, en: `For example, type: ${command}` }
        : {
            "zh-CN": `是否指 ${nearest}？输入 ${command}`,
            en: `Did you mean ${nearest}? Type: ${command}`,
          },
  });
}
