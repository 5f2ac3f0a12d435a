import type { LocalText } from "@gongkai/core";
import { exactDifference } from "./exact-sum.ts";
import type { MetricCard } from "./metric-card.ts";
import { notComputed, type Operand, readOperand, toFigureReading } from "./operand.ts";
import { halfUpRounding, type Rate, type RateOptions } from "./rate.ts";
import { shareOfBase } from "./share-of-base.ts";

export interface DuplicateRatio extends Rate {
  /** How many of the published items repeat another one; null where it cannot be told. */
  readonly duplicates: string | null;
}

const publishedRole: LocalText = { "zh-CN": "公开总数", en: "the number of items published" };
const distinctRole: LocalText = { "zh-CN": "去重后的数", en: "the number of distinct items" };

const refused = (reason: LocalText | null): DuplicateRatio => ({
  duplicates: null,
  value: null,
  reason,
});

/**
 * Computes how many of the published items repeat another one, in per cent of those published.
 *
 * `value` is null, with the `reason`, where nothing was published, where more items are distinct
 * than published, and where either figure is blank, unreadable or only a bound.
 *
 * @param published All items published, repeats included.
 * @param distinct The items that remain when repeats are counted once.
 * @throws GongkaiError `figure-invalid` where a string is no decimal.
 *
 * @example
 * duplicateRatio(417, 389) //=> { "duplicates": "28", "value": "6.71", "reason": null }
 * @example
 * duplicateRatio(0, 0).reason?.en //=> "Not computed: the number of items published is zero"
 */
export function duplicateRatio(
  published: Operand,
  distinct: Operand,
  options: RateOptions = {},
): DuplicateRatio {
  const all = readOperand(published, publishedRole);
  if (all.value === null) return refused(all.reason);
  const unique = readOperand(distinct, distinctRole);
  if (unique.value === null) return refused(unique.reason);
  const duplicates = exactDifference(all.value, unique.value);
  if (duplicates.startsWith("-")) {
    const words = { "zh-CN": "大于公开总数", en: "is above the number published" };
    return refused(notComputed(distinctRole, words));
  }
  const { value } = shareOfBase(duplicates, toFigureReading(all.value), options);
  if (value !== null) return { duplicates, value, reason: null };
  return refused(notComputed(publishedRole, { "zh-CN": "为零", en: "is zero" }));
}

export const duplicateRatioCard: MetricCard = {
  id: "duplicateRatio",
  label: { "zh-CN": "重复率", en: "Duplicate ratio" },
  formula: {
    "zh-CN": "（公开总数 − 去重后的数）÷ 公开总数 × 100%",
    en: "(published − distinct) ÷ published × 100 %",
  },
  base: {
    "zh-CN": "同一年的主动公开信息总数，含重复",
    en: "All items published in the same year, duplicates included",
  },
  rounding: halfUpRounding,
  zero: {
    "zh-CN": "公开总数为零时不计算并说明原因；没有重复得 0%",
    en: "Not computed, with the reason, where nothing was published; no duplicates is 0 %",
  },
  blank: {
    "zh-CN": "任一数为空白、无法识别或约数，或去重后的数大于总数时，不计算并说明原因",
    en: "Not computed, with the reason, where either figure is blank, unreadable or a bound, or more items are distinct than published",
  },
  unit: "%",
  example: {
    "zh-CN": "（417 − 389）÷ 417 = 6.71%",
    en: "(417 − 389) ÷ 417 = 6.71 %",
  },
};
