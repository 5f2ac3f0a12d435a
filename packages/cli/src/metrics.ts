import type { Report } from "@gongkai/core";
import { type MetricsOptions, type MetricValue, metricsOf } from "@gongkai/metrics";
import { factsOf } from "./facts-of.ts";

export interface ReportMetricsOptions extends Pick<MetricsOptions, "decimals" | "year"> {
  /** Last year's report; where it has a figure, growth starts from it. */
  readonly against?: Report;
}

/**
 * Computes every metric that a report's tables and prose allow: growth, shares, ranking, duplicates.
 *
 * Values are decimal strings, or null with the reason; `metricCards` hold the definitions.
 *
 * @example
 * metrics({ format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: {}, contacts: null }) //=> []
 */
export function metrics(report: Report, options: ReportMetricsOptions = {}): MetricValue[] {
  const { against, ...others } = options;
  const previous = against === undefined ? {} : { previous: factsOf(against) };
  return metricsOf(factsOf(report), { ...others, ...previous });
}
