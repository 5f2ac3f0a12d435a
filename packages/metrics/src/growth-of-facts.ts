import type { LocalText } from "@gongkai/core";
import { compareRationals, toRational } from "@gongkai/core";
import type { FactIndex, SettledFact } from "./fact-index.ts";
import { growth } from "./growth.ts";
import type { MetricValue } from "./metric-value.ts";
import type { RateOptions } from "./rate.ts";

interface Earlier {
  readonly fact: SettledFact;
  readonly source: MetricValue["source"];
  readonly note: LocalText | null;
}

const isExact = (fact: SettledFact): boolean =>
  fact.reason === undefined && fact.value !== null && fact.approx === null;

function noteOnDifference(own: SettledFact | null, previous: SettledFact): LocalText | null {
  if (own === null || !isExact(own) || !isExact(previous)) return null;
  if (own.value === null || previous.value === null) return null;
  if (compareRationals(toRational(own.value), toRational(previous.value)) === 0) return null;
  return {
    "zh-CN": `本年报告所述的上年数为 ${own.value}，上年报告为 ${previous.value}`,
    en: `This year's report gives last year's figure as ${own.value}, last year's report as ${previous.value}`,
  };
}

/** Last year's figure: as last year's report states it, else as this report does. */
function findEarlier(fact: SettledFact, report: FactIndex, previous: FactIndex): Earlier | null {
  const own = report.find(fact.concept, fact.dimensions, fact.year - 1);
  const stated = previous.find(fact.concept, fact.dimensions, fact.year - 1);
  if (stated !== null && (isExact(stated) || own === null || !isExact(own))) {
    return { fact: stated, source: "previous", note: noteOnDifference(own, stated) };
  }
  return own && { fact: own, source: "report", note: null };
}

function growthValue(later: SettledFact, earlier: Earlier, options: RateOptions): MetricValue {
  const { value, reason } = growth(earlier.fact, later, options);
  return {
    metric: "growth",
    concept: later.concept,
    dimensions: later.dimensions,
    year: later.year,
    value,
    unit: "%",
    ...(isExact(earlier.fact) && { from: String(earlier.fact.value) }),
    ...(isExact(later) && { to: String(later.value) }),
    source: earlier.source,
    ...((earlier.fact.break || later.break) && { break: true }),
    reason,
    ...(earlier.note && { note: earlier.note }),
  };
}

/** The growth rates of all quantities that have a figure of the year and one of the year before. */
export function growthOfFacts(
  report: FactIndex,
  previous: FactIndex,
  year: number,
  options: RateOptions,
): MetricValue[] {
  const values: MetricValue[] = [];
  for (const fact of report.ofYear(year)) {
    // A share is compared in percentage points, never in per cent.
    if (fact.unit === "%") continue;
    const earlier = findEarlier(fact, report, previous);
    if (earlier !== null) values.push(growthValue(fact, earlier, options));
  }
  return values;
}
