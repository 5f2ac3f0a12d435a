import type { LocalText } from "@gongkai/core";

/** A rate in per cent as a decimal string (`"15.19"`), or null and the reason why there is none. */
export interface Rate {
  readonly value: string | null;
  readonly reason: LocalText | null;
}

export interface RateOptions {
  /** Digits after the decimal point; 2 where it is not given. */
  readonly decimals?: number;
}

/** The digits after the decimal point that every metric prints unless told otherwise. */
export const DEFAULT_DECIMALS = 2;

/** What every rate's card says of rounding. */
export const halfUpRounding: LocalText = {
  "zh-CN": "精确计算后四舍五入一次，默认保留两位小数；不使用浮点数",
  en: "Computed exactly and rounded once, half up, to two decimals unless told otherwise; no floating point",
};
