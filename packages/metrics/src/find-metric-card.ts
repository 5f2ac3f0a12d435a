import { GongkaiError } from "@gongkai/core";
import type { MetricCard } from "./metric-card.ts";
import { metricCards } from "./metric-cards.ts";

/**
 * Finds the definition of a metric by its id.
 *
 * @throws GongkaiError `metric-unknown`, naming the metrics that there are.
 *
 * @example
 * findMetricCard("growth").unit //=> "%"
 */
export function findMetricCard(id: string): MetricCard {
  const found = metricCards.find((card) => card.id === id);
  if (found !== undefined) return found;
  const known = metricCards.map((card) => card.id);
  throw new GongkaiError("metric-unknown", {
    message: { "zh-CN": `没有名为“${id}”的指标`, en: `There is no metric “${id}”` },
    expected: { "zh-CN": known.join("、"), en: known.join(", ") },
    advice: {
      "zh-CN": `可用的指标：${known.join("、")}`,
      en: `The metrics are: ${known.join(", ")}`,
    },
  });
}
