import type { LocalText } from "@gongkai/core";
import { compareRationals, formatRational, shareOf, toRational } from "@gongkai/core";
import { type FigureReading, notComputed, type Operand, readOperand } from "./operand.ts";
import { DEFAULT_DECIMALS, type Rate, type RateOptions } from "./rate.ts";

export const baseRole: LocalText = { "zh-CN": "基数", en: "the declared base" };
export const partRole: LocalText = { "zh-CN": "该项数量", en: "the count" };

/** The share of one count in a declared base, in per cent. */
export function shareOfBase(count: Operand, base: FigureReading, options: RateOptions = {}): Rate {
  const part = readOperand(count, partRole);
  if (part.value === null) return part;
  const whole = readOperand(base, baseRole);
  if (whole.value === null) return whole;
  const share =
    compareRationals(toRational(whole.value), toRational(0)) < 0
      ? null
      : shareOf(part.value, whole.value);
  if (share === null) {
    const words = { "zh-CN": "不是正数", en: "is not above zero" };
    return { value: null, reason: notComputed(baseRole, words) };
  }
  return { value: formatRational(share, options.decimals ?? DEFAULT_DECIMALS), reason: null };
}
