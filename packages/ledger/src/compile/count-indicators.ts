import type { Indicator } from "../records/indicator.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import { type Counting, countList } from "./counting.ts";
import { enterIndicator } from "./enter-indicators.ts";

/** Enters the figures that no list counts. */
export function countIndicators(
  counting: Counting,
  indicators: Readings<Indicator> | undefined,
  isCounted: (concept: string) => boolean,
): Promise<ListTotals> {
  const { tally, findings, year } = counting;
  return countList(counting, "indicators", indicators, ({ record, line }, ordinal) => {
    if (record.year !== null && record.year !== year) return "outsideYear";
    const finding = enterIndicator(tally, record, { ordinal, line: line ?? 0 }, isCounted);
    if (finding === null) return { id: record.source ?? record.concept };
    findings.add([finding]);
    return "leftOut";
  });
}
