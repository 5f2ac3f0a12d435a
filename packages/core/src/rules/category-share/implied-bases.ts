import type { Rational } from "../../numbers/rational.ts";

/** A count and the share printed beside it, in per cent with so many decimals. */
export interface CountedShare {
  readonly count: bigint;
  readonly share: Rational;
  readonly decimals: number;
}

/** Whole numbers from `from` to `to`; `to` is null where there is no upper end. */
export interface BaseRange {
  readonly from: bigint;
  readonly to: bigint | null;
}

/**
 * Gives the wholes of which `count` is `share` after rounding half up, or null where there is none.
 *
 * With S the share in units of its last printed digit and N = 200 · count · 10^decimals, the wholes
 * are those for which (2S − 1) · whole ≤ N < (2S + 1) · whole.
 */
export function basesOf({ count, share, decimals }: CountedShare): BaseRange | null {
  const scale = 10n ** BigInt(decimals);
  const twice = (2n * share.numerator * scale) / share.denominator;
  const scaledCount = 200n * count * scale;
  const from = scaledCount / (twice + 1n) + 1n;
  const to = twice > 1n ? scaledCount / (twice - 1n) : null;
  return to !== null && to < from ? null : { from, to };
}

interface Step {
  readonly at: bigint;
  readonly change: 1 | -1;
}

const stepsOf = ({ from, to }: BaseRange): Step[] =>
  to === null
    ? [{ at: from, change: 1 }]
    : [
        { at: from, change: 1 },
        { at: to + 1n, change: -1 },
      ];

const byPlace = (left: Step, right: Step): number => {
  if (left.at !== right.at) return left.at < right.at ? -1 : 1;
  return left.change - right.change;
};

/** The stretches of whole numbers that lie in the most ranges, and in how many they lie. */
function mostCovered(ranges: readonly BaseRange[]): { best: number; stretches: BaseRange[] } {
  const steps = ranges.flatMap(stepsOf).sort(byPlace);
  let depth = 0;
  let best = 0;
  let stretches: BaseRange[] = [];
  for (const [index, { at, change }] of steps.entries()) {
    depth += change;
    const next = steps[index + 1]?.at ?? null;
    if (next === at || depth < best || depth === 0) continue;
    if (depth > best) stretches = [];
    best = depth;
    stretches.push({ from: at, to: next === null ? null : next - 1n });
  }
  return { best, stretches };
}

/**
 * Finds the wholes that the rows of a table imply: those that most rows allow.
 *
 * @returns An empty list where fewer than two rows, or no more than half of them, agree on one.
 */
export function impliedBases(rows: readonly CountedShare[]): BaseRange[] {
  // Nothing of anything is 0 %: such a row allows every whole and tells of none.
  const telling = rows.filter(({ count, share }) => count !== 0n || share.numerator !== 0n);
  const ranges = telling.map(basesOf).filter((range) => range !== null);
  const { best, stretches } = mostCovered(ranges);
  return best >= 2 && best * 2 > telling.length ? stretches : [];
}

/** Tells whether two ranges have a whole number in common. */
export const rangesMeet = (first: BaseRange, second: BaseRange): boolean =>
  (second.to === null || first.from <= second.to) && (first.to === null || second.from <= first.to);
