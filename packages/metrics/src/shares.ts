import type { LocalText } from "@gongkai/core";
import { exactDifference, exactSum } from "./exact-sum.ts";
import type { MetricCard } from "./metric-card.ts";
import { type FigureReading, notComputed, type Operand, readOperand } from "./operand.ts";
import type { DeclaredBase, Part } from "./part.ts";
import { halfUpRounding, type RateOptions } from "./rate.ts";
import { baseRole, partRole, shareOfBase } from "./share-of-base.ts";
import { sumOfParts } from "./sum-of-parts.ts";

/** A count and its share of the declared base, in per cent. */
export interface CountShare {
  /** Null where there is no exact figure. */
  readonly count: number | string | null;
  readonly share: string | null;
  readonly reason: LocalText | null;
}

export interface PartShare extends CountShare {
  readonly label: string;
}

export interface Shares {
  readonly base: { readonly concept: string; readonly value: number | string | null };
  readonly parts: readonly PartShare[];
  /** All parts together; its share is computed from the sum, not added up from rounded shares. */
  readonly sum: CountShare;
  /** What the base holds beyond the parts. */
  readonly rest: CountShare;
}

function countShare(count: Operand, base: FigureReading, options: RateOptions): CountShare {
  const { value, reason } = shareOfBase(count, base, options);
  return { count: readOperand(count, partRole).value, share: value, reason };
}

function restOf(sum: CountShare, base: FigureReading, options: RateOptions): CountShare {
  const whole = readOperand(base, baseRole);
  if (sum.count === null) return { count: null, share: null, reason: sum.reason };
  if (whole.value === null) return { count: null, share: null, reason: whole.reason };
  const count = exactDifference(whole.value, sum.count);
  if (!count.startsWith("-")) return countShare(count, base, options);
  const words = { "zh-CN": "小于各项之和", en: "is less than the parts together" };
  return { count, share: null, reason: notComputed(baseRole, words) };
}

/**
 * Computes each part's share of a declared base, in per cent, with the sum of the parts and the rest.
 *
 * The base is never guessed from the parts. A part without an exact figure has the share null and a
 * reason; blanks leave the sum to the other parts, and its `reason` names them; a bound or an
 * unreadable part leaves sum and rest null.
 *
 * @param base The concept and value that the shares are of; a fact will do.
 * @throws GongkaiError `figure-invalid` where a string is no decimal.
 *
 * @example
 * shares([{ label: "业务文件", count: 43 }], { concept: "proactive.items.published", value: 417 }).parts[0]?.share //=> "10.31"
 * @example
 * shares([{ label: "a", count: 3 }, { label: "b", count: 4 }], { concept: "items", value: 10 }).rest //=> { "count": "3", "share": "30.00", "reason": null }
 */
export function shares(
  parts: readonly Part[],
  base: DeclaredBase,
  options: RateOptions = {},
): Shares {
  const total = sumOfParts(parts);
  const sum =
    total.counts === null
      ? { count: null, share: null, reason: total.reason }
      : countShare(exactSum(total.counts), base, options);
  const declared = readOperand(base, baseRole);
  return {
    base: { concept: base.concept, value: declared.value },
    parts: parts.map(({ label, count }) => ({ label, ...countShare(count, base, options) })),
    sum: { ...sum, reason: sum.reason ?? total.reason },
    rest: restOf(sum, base, options),
  };
}

export const sharesCard: MetricCard = {
  id: "shares",
  label: { "zh-CN": "占比", en: "Shares" },
  formula: { "zh-CN": "该项数量 ÷ 基数 × 100%", en: "count ÷ declared base × 100 %" },
  base: {
    "zh-CN":
      "须声明的一个总数，随结果给出；各类信息占比以主动公开信息总数（含重复）为基数，报告未披露该数时不计算",
    en: "A total that must be declared and is given with the result; shares of categories are of all items published, duplicates included, and where the report gives no such figure there are none",
  },
  rounding: halfUpRounding,
  zero: {
    "zh-CN": "数量为零得 0%；基数为零或负数时不计算并说明原因",
    en: "A count of zero is 0 %; not computed, with the reason, where the base is zero or negative",
  },
  blank: {
    "zh-CN":
      "空白、“-”、“/”、“无”的项没有占比，合计不含它们并逐一列名；有约数或无法识别的项时不计算合计",
    en: "A part that is blank, a dash, a slash or “none” has no share, and the sum names it as left out; a bound or an unreadable part leaves the sum uncomputed",
  },
  unit: "%",
  example: { "zh-CN": "43 ÷ 417 = 10.31%", en: "43 ÷ 417 = 10.31 %" },
};
