import type { LocalText } from "@gongkai/core";
import { formatRational, growthRate } from "@gongkai/core";
import type { MetricCard } from "./metric-card.ts";
import { notComputed, type Operand, readOperand, toFigureReading } from "./operand.ts";
import { DEFAULT_DECIMALS, halfUpRounding, type Rate, type RateOptions } from "./rate.ts";

const earlierRole: LocalText = { "zh-CN": "上年数", en: "last year's figure" };
const laterRole: LocalText = { "zh-CN": "本年数", en: "this year's figure" };

function unitsDiffer(earlier: Operand, later: Operand): boolean {
  const earlierUnit = toFigureReading(earlier).unit ?? null;
  const laterUnit = toFigureReading(later).unit ?? null;
  return earlierUnit !== null && laterUnit !== null && earlierUnit !== laterUnit;
}

/**
 * Computes the growth rate from an earlier figure to a later one, in per cent.
 *
 * `value` is null, with the `reason`, where the earlier figure is zero, where either is blank,
 * unreadable or only a bound, and where the two have different units. Of a negative earlier figure
 * the magnitude counts, so that growth always has the sign of the change.
 *
 * @param earlier The base: a number, a decimal string, null, or a fact.
 * @param later The figure that it grew to.
 * @throws GongkaiError `figure-invalid` where a string is no decimal.
 *
 * @example
 * growth(362, 417).value //=> "15.19"
 * @example
 * growth(119, 74, { decimals: 1 }).value //=> "-37.8"
 * @example
 * growth(0, 5).reason?.en //=> "Not computed: last year's figure is zero"
 */
export function growth(earlier: Operand, later: Operand, options: RateOptions = {}): Rate {
  const from = readOperand(earlier, earlierRole);
  if (from.value === null) return from;
  const to = readOperand(later, laterRole);
  if (to.value === null) return to;
  if (unitsDiffer(earlier, later)) {
    const words = { "zh-CN": "与上年数的单位不同", en: "has another unit than last year's" };
    return { value: null, reason: notComputed(laterRole, words) };
  }
  const rate = growthRate(from.value, to.value);
  if (rate === null) {
    return { value: null, reason: notComputed(earlierRole, { "zh-CN": "为零", en: "is zero" }) };
  }
  return { value: formatRational(rate, options.decimals ?? DEFAULT_DECIMALS), reason: null };
}

export const growthCard: MetricCard = {
  id: "growth",
  label: { "zh-CN": "同比增长率", en: "Growth rate" },
  formula: {
    "zh-CN": "（本年数 − 上年数）÷ |上年数| × 100%",
    en: "(this year − last year) ÷ |last year| × 100 %",
  },
  base: {
    "zh-CN":
      "上年数：给出上年报告时取其表格和正文中的数，否则取本年报告自己所述的上年数；结果注明取自何处",
    en: "Last year's figure: from last year's report where it is given, else as this year's report states it; the result says which",
  },
  rounding: halfUpRounding,
  zero: {
    "zh-CN": "上年数为零时不计算并说明原因；本年数为零得 -100%",
    en: "Not computed, with the reason, where last year's figure is zero; a zero this year gives −100 %",
  },
  blank: {
    "zh-CN": "空白、“-”、“/”、“无”、无法识别的数和约数都不参加计算，并说明原因；绝不当作零",
    en: "A blank, a dash, a slash, “none”, an unreadable figure or a bound is not computed with, and the reason says so; never taken for zero",
  },
  unit: "%",
  example: {
    "zh-CN": "362 增至 417：55 ÷ 362 = 15.19%",
    en: "From 362 to 417: 55 ÷ 362 = 15.19 %",
  },
};
