import type { Fact } from "@gongkai/core";
import { categoriesOfFacts } from "./categories-of-facts.ts";
import { duplicatesOfFacts } from "./duplicates-of-facts.ts";
import { FactIndex } from "./fact-index.ts";
import { growthOfFacts } from "./growth-of-facts.ts";
import type { MetricValue } from "./metric-value.ts";
import type { RateOptions } from "./rate.ts";

export interface MetricsOptions extends RateOptions {
  /** The facts of last year's report; where they have a figure, growth starts from it. */
  readonly previous?: readonly Fact[];
  /** The report year; the latest year among the facts where it is not given. */
  readonly year?: number;
}

/**
 * Computes every metric that the facts of a report allow.
 *
 * Growth of each quantity that has a figure of the report year and of the year before; shares and
 * ranking of the categories in the items published; the duplicate ratio of both years. In this
 * order, and within it in the order of the facts. What cannot be computed has the value null and a
 * reason; a quantity that the facts state in two ways is not computed.
 *
 * @param facts The facts of one report, those of its prose included where they were read.
 * @returns Plain JSON; [] where the facts allow nothing.
 *
 * @example
 * const source = { kind: "json", file: "report.json", pointer: "", text: "" };
 * const published = { concept: "proactive.items.published", dimensions: {}, state: "number", approx: null, unit: "条", source };
 * metricsOf([{ ...published, year: 2018, value: 417 }, { ...published, year: 2017, value: 362 }]).map(({ metric, value }) => [metric, value]) //=> [["growth", "15.19"]]
 */
export function metricsOf(facts: readonly Fact[], options: MetricsOptions = {}): MetricValue[] {
  const latest = facts.reduce((year, fact) => Math.max(year, fact.year), Number.NEGATIVE_INFINITY);
  const year = options.year ?? latest;
  const report = new FactIndex(facts);
  const previous = new FactIndex(options.previous ?? []);
  return [
    ...growthOfFacts(report, previous, year, options),
    ...categoriesOfFacts(report, year, options),
    ...duplicatesOfFacts(report, previous, year, options),
  ];
}
