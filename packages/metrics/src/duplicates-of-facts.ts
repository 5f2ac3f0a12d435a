import { duplicateRatio } from "./duplicate-ratio.ts";
import type { FactIndex, SettledFact } from "./fact-index.ts";
import type { MetricValue } from "./metric-value.ts";
import type { RateOptions } from "./rate.ts";

const PUBLISHED = "proactive.items.published";
const DISTINCT = "proactive.items.distinct";

interface FigurePair {
  readonly published: SettledFact;
  readonly distinct: SettledFact;
  readonly source: MetricValue["source"];
}

/** Both figures from one and the same report: two reports may have counted differently. */
function pairIn(index: FactIndex, year: number, source: MetricValue["source"]): FigurePair | null {
  const published = index.find(PUBLISHED, {}, year);
  const distinct = index.find(DISTINCT, {}, year);
  return published && distinct && { published, distinct, source };
}

function ratioValue(pair: FigurePair, options: RateOptions): MetricValue {
  const { published, distinct, source } = pair;
  const { duplicates, value, reason } = duplicateRatio(published, distinct, options);
  const hasBase = published.value !== null && published.approx === null && !published.reason;
  return {
    metric: "duplicateRatio",
    concept: PUBLISHED,
    dimensions: {},
    year: published.year,
    value,
    unit: "%",
    ...(duplicates !== null && { count: duplicates }),
    base: { concept: PUBLISHED, value: hasBase ? String(published.value) : null },
    source,
    ...((published.break || distinct.break) && { break: true }),
    reason,
  };
}

/** The duplicate ratio of the report year and of the year before, where both figures are stated. */
export function duplicatesOfFacts(
  report: FactIndex,
  previous: FactIndex,
  year: number,
  options: RateOptions,
): MetricValue[] {
  const earlier = year - 1;
  const pairs = [
    pairIn(report, year, "report"),
    pairIn(previous, earlier, "previous") ?? pairIn(report, earlier, "report"),
  ];
  return pairs.flatMap((pair) => (pair === null ? [] : [ratioValue(pair, options)]));
}
