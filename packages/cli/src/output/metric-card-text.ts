import type { Language, LocalText } from "@gongkai/core";
import type { MetricCard } from "@gongkai/metrics";

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
