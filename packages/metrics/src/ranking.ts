import type { LocalText, Rational } from "@gongkai/core";
import { compareRationals, toRational } from "@gongkai/core";
import type { MetricCard } from "./metric-card.ts";
import { readOperand } from "./operand.ts";
import type { DeclaredBase, Part } from "./part.ts";
import { halfUpRounding, type RateOptions } from "./rate.ts";
import { baseRole, partRole, shareOfBase } from "./share-of-base.ts";

export interface RankedPart {
  /** 1 for the largest; equal counts have equal ranks and the next rank is skipped: 1, 2, 2, 4. */
  readonly rank: number;
  readonly label: string;
  readonly count: number | string;
  /** In per cent of the declared base; null, with the reason, where there is none. */
  readonly share: string | null;
  readonly reason: LocalText | null;
}

export interface Ranking {
  /** Null where no base was declared: counts can be ranked without one. */
  readonly base: { readonly concept: string; readonly value: number | string | null } | null;
  readonly ranked: readonly RankedPart[];
  /** The parts without an exact figure, in the order given. */
  readonly unranked: readonly { readonly label: string; readonly reason: LocalText }[];
}

export interface RankingOptions extends RateOptions {
  /** Ranks up to this one are kept, so that a tie on the last rank is never cut in two. */
  readonly top?: number;
}

interface Candidate {
  readonly label: string;
  readonly count: number | string;
  readonly exact: Rational;
}

const noBase: LocalText = { "zh-CN": "未声明基数", en: "No base was declared" };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Largest first; ties by label and then by writing, so that the order given makes no difference. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    compareRationals(b.exact, a.exact) ||
    compareText(a.label, b.label) ||
    compareText(String(a.count), String(b.count))
  );
}

function rankCandidates(
  candidates: readonly Candidate[],
  base: DeclaredBase | null,
  options: RankingOptions,
): RankedPart[] {
  const ranked: RankedPart[] = [];
  let previous: Candidate | undefined;
  let rank = 0;
  for (const [index, candidate] of candidates.entries()) {
    const isTie = previous !== undefined && compareRationals(previous.exact, candidate.exact) === 0;
    rank = isTie ? rank : index + 1;
    if (rank > (options.top ?? Number.POSITIVE_INFINITY)) break;
    const { label, count } = candidate;
    const share =
      base === null ? { value: null, reason: noBase } : shareOfBase(count, base, options);
    ranked.push({ rank, label, count, share: share.value, reason: share.reason });
    previous = candidate;
  }
  return ranked;
}

/**
 * Ranks parts by count, largest first, with equal ranks for equal counts (1, 2, 2, 4).
 *
 * Parts without an exact figure are listed as unranked with the reason. The result is the same in
 * whatever order the parts are given.
 *
 * @param base The declared base of the shares, or null to rank without shares.
 * @throws GongkaiError `figure-invalid` where a string is no decimal.
 *
 * @example
 * const parts = [{ label: "a", count: 9 }, { label: "b", count: 7 }, { label: "c", count: 7 }, { label: "d", count: 1 }];
 * ranking(parts, null).ranked.map((part) => part.rank) //=> [1, 2, 2, 4]
 * @example
 * ranking([{ label: "a", count: 3 }, { label: "b", count: 4 }], { concept: "items", value: 10 }, { top: 1 }).ranked //=> [{ "rank": 1, "label": "b", "count": 4, "share": "40.00", "reason": null }]
 */
export function ranking(
  parts: readonly Part[],
  base: DeclaredBase | null,
  options: RankingOptions = {},
): Ranking {
  const candidates: Candidate[] = [];
  const unranked: { label: string; reason: LocalText }[] = [];
  for (const { label, count } of parts) {
    const reading = readOperand(count, partRole);
    if (reading.value === null) unranked.push({ label, reason: reading.reason });
    else candidates.push({ label, count: reading.value, exact: toRational(reading.value) });
  }
  candidates.sort(compareCandidates);
  return {
    base: base && { concept: base.concept, value: readOperand(base, baseRole).value },
    ranked: rankCandidates(candidates, base, options),
    unranked,
  };
}

export const rankingCard: MetricCard = {
  id: "ranking",
  label: { "zh-CN": "排名", en: "Ranking" },
  formula: {
    "zh-CN": "按数量从大到小；名次 = 数量更大的项数 + 1，数量相同名次相同（1、2、2、4）",
    en: "By count, largest first; rank = number of parts with a larger count + 1, equal counts share a rank (1, 2, 2, 4)",
  },
  base: {
    "zh-CN": "名次不需要基数；同时给出的占比以声明的基数计算",
    en: "Ranks need none; the shares given beside them are of the declared base",
  },
  rounding: {
    "zh-CN": `名次按精确数量比较；占比：${halfUpRounding["zh-CN"]}`,
    en: `Ranks compare exact counts; shares: ${halfUpRounding.en}`,
  },
  zero: { "zh-CN": "零照常参加排名", en: "A zero is ranked like any count" },
  blank: {
    "zh-CN": "空白、无法识别的数和约数不参加排名，单独列出并说明原因",
    en: "A blank, an unreadable figure or a bound is not ranked but listed apart, with the reason",
  },
  unit: null,
  example: {
    "zh-CN": "9、7、7、1 的名次为 1、2、2、4",
    en: "9, 7, 7, 1 have the ranks 1, 2, 2, 4",
  },
};
