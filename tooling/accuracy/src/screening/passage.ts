import type { RandomSource } from "@gongkai/testkit";

/** A stretch of made prose, and what of it must be found. */
export interface Passage {
  readonly text: string;
  /** Null where it only looks like something that must be found. */
  readonly planted: Planted | null;
}

export interface Planted {
  readonly rule: string;
  readonly value: string;
}

/** Draws a passage. */
export type Maker = (random: RandomSource) => Passage;

/** So many digits; the first is not 0. */
export function drawDigits(random: RandomSource, count: number): string {
  let digits = String(random.int(1, 9));
  while (digits.length < count) digits += String(random.int(0, 9));
  return digits;
}

/** Two digits: a month, a day. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");

const WIDE_ZERO = 0xff10;

/** Full-width digits and letters, as an input method writes them. */
export const widen = (text: string): string =>
  text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(WIDE_ZERO + Number(digit)))
    .replaceAll("X", "Ｘ");

/** Puts the groups of a number as people print them: plain, spaced, hyphenated, or full width. */
export function spell(random: RandomSource, groups: readonly string[]): string {
  const joint = random.pick(["", "", "", " ", "-", "　"] as const);
  const printed = groups.join(joint);
  return random.chance(120) ? widen(printed) : printed;
}
