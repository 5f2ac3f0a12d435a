import type { LocalText } from "@gongkai/core";
import type { FactIndex, SettledFact } from "./fact-index.ts";
import type { MetricValue } from "./metric-value.ts";
import { type RankedPart, ranking } from "./ranking.ts";
import type { RateOptions } from "./rate.ts";
import { type CountShare, type Shares, shares } from "./shares.ts";

const PARTS = "proactive.items.byCategory";
const BASE = "proactive.items.published";

const baseMissing: LocalText = {
  "zh-CN": "未计算：未说明主动公开信息总数，占比没有基数",
  en: "Not computed: the number of items published is not stated, so shares have no base",
};

/** The categories of one year, each a part, and the total that their shares are of. */
interface Categories {
  readonly year: number;
  readonly facts: readonly SettledFact[];
  readonly base: SettledFact | null;
}

const labelOf = (fact: SettledFact): string => fact.dimensions.category ?? "";

const partsOf = ({ facts }: Categories) =>
  facts.map((fact) => ({ label: labelOf(fact), count: fact }));

const breakOf = (...facts: readonly (SettledFact | null | undefined)[]) =>
  facts.some((fact) => fact?.break) ? ({ break: true } as const) : {};

function baseOf(base: Shares["base"]): Pick<MetricValue, "base"> {
  const value = base.value === null ? null : String(base.value);
  return { base: { concept: base.concept, value } };
}

function shareValue(
  categories: Categories,
  share: CountShare,
  fact: SettledFact | null,
): Omit<MetricValue, "base"> {
  const summed = fact === null ? categories.facts : [fact];
  return {
    metric: "shares",
    concept: PARTS,
    dimensions: fact?.dimensions ?? {},
    year: categories.year,
    value: share.share,
    unit: "%",
    ...(share.count !== null && { count: String(share.count) }),
    source: "report",
    ...breakOf(categories.base, ...summed),
    reason: share.share === null ? share.reason : null,
    ...(share.share !== null && share.reason !== null && { note: share.reason }),
  };
}

/** Each category's share and, without dimensions, that of all of them together. */
function shareValues(categories: Categories, options: RateOptions): MetricValue[] {
  if (categories.base === null) {
    const nothing = { count: null, share: null, reason: baseMissing };
    return [shareValue(categories, nothing, null)];
  }
  const result = shares(partsOf(categories), categories.base, options);
  const base = baseOf(result.base);
  const values = categories.facts.map((fact, index) => ({
    ...shareValue(categories, result.parts[index] ?? result.sum, fact),
    ...base,
  }));
  return [...values, { ...shareValue(categories, result.sum, null), ...base }];
}

function rankingValue(
  fact: SettledFact | undefined,
  part: RankedPart | { label: string; reason: LocalText },
  year: number,
): MetricValue {
  const isRanked = "rank" in part;
  return {
    metric: "ranking",
    concept: PARTS,
    dimensions: fact?.dimensions ?? { category: part.label },
    year,
    value: isRanked ? String(part.count) : null,
    unit: null,
    ...(isRanked && { rank: part.rank }),
    source: "report",
    ...breakOf(fact),
    reason: isRanked ? null : part.reason,
  };
}

/** The categories from the largest to the smallest, then those that cannot be ranked. */
function rankingValues(categories: Categories, options: RateOptions): MetricValue[] {
  const { base, ranked, unranked } = ranking(partsOf(categories), categories.base, options);
  const factOf = new Map(categories.facts.map((fact) => [labelOf(fact), fact]));
  return [...ranked, ...unranked].map((part) => ({
    ...rankingValue(factOf.get(part.label), part, categories.year),
    ...(base !== null && baseOf(base)),
  }));
}

/** The shares and the ranking of the year's categories, in the total of items published. */
export function categoriesOfFacts(
  report: FactIndex,
  year: number,
  options: RateOptions,
): MetricValue[] {
  // A total that the category table may carry is no category.
  const facts = report.ofYear(year, PARTS).filter((fact) => fact.dimensions.category !== undefined);
  if (facts.length === 0) return [];
  const categories = { year, facts, base: report.find(BASE, {}, year) };
  return [...shareValues(categories, options), ...rankingValues(categories, options)];
}
