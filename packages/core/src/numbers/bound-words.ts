import type { Approximation } from "../models/cell.ts";
import { afterSpace, matchAt } from "./match-at.ts";

const lessThan = ["近", "将近", "接近", "不足", "不到", "不超过", "以下", "以内"];

const about = ["约", "大约", "左右", "许"];

/** The other bound words (逾, 超过, 余, 以上 …) say that there are more. */
const approximationOf = (word: string): Approximation => {
  if (lessThan.includes(word)) return "lt";
  return about.includes(word) ? "about" : "gt";
};

/** 预约, 节约, 附近, 最近 … end in a bound word without being one. */
const BEFORE = new RegExp(
  "(?:不超过|不少于|不低于|超过|突破|至少|将近|接近|不足|不到|大约|逾|(?<![赶高])超|" +
    "(?<![附最临靠亲邻])近|(?<![预合节公条契签违制特履简续邀毁缔租])约)(?:为|有)?[ \\u3000\\u00a0]?$",
);

/** Looking behind costs; the last character of a bound word rules out nearly every place. */
const LAST_CHARACTERS = new Set("逾超过破少于足到近约为有 \u3000\u00a0");

const BETWEEN = /余(?![额地热款])|多(?!元|媒|样|渠|方|层)|许(?![可多诺])/y;

const AFTER = /左右|以上|以下|以内|余(?![额地热款])/y;

/** A bound word and the place where it begins (before a figure) or ends (after it). */
export interface BoundWord {
  readonly approx: Approximation;
  readonly edge: number;
}

const boundWord = (word: string, edge: number): BoundWord => ({
  // linear: applied to at most 7 characters
  approx: approximationOf(word.replace(/[为有\s]+$/, "")),
  edge,
});

/** The bound word that ends where a numeral begins: 逾 of 逾4000. It begins at `floor` or later. */
export function boundBefore(text: string, numeral: number, floor: number): BoundWord | null {
  if (numeral <= floor || !LAST_CHARACTERS.has(text.charAt(numeral - 1))) return null;
  const match = BEFORE.exec(text.slice(Math.max(floor, numeral - 7), numeral));
  return match === null ? null : boundWord(match[0], numeral - match[0].length);
}

/** The bound word between a numeral and its unit: 余 of 7000余条. */
export function boundBetween(text: string, at: number): BoundWord | null {
  const match = matchAt(BETWEEN, text, afterSpace(text, at));
  return match === null ? null : boundWord(match[0], BETWEEN.lastIndex);
}

/** The bound word after a unit: 左右 of 100人左右. */
export function boundAfter(text: string, at: number): BoundWord | null {
  const match = matchAt(AFTER, text, afterSpace(text, at));
  return match === null ? null : boundWord(match[0], AFTER.lastIndex);
}
