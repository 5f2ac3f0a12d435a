import { reportYear } from "../facts/report-year.ts";
import type { NotAssessable, RuleContext } from "../rules/rule.ts";

/** All that can be said of how this year follows from the last where only this year's report is given. */
const notGiven: readonly NotAssessable[] = [
  {
    notAssessable: {
      "zh-CN": "没有提供上一年度的报告",
      en: "Last year's report is not given",
    },
  },
];

/** The report given is not that of the year before. */
const otherYear = (given: number, wanted: number): NotAssessable => ({
  notAssessable: {
    "zh-CN": `提供的是${given}年度的报告，应为上一年度即${wanted}年度的报告`,
    en: `The report given is that for ${given}; last year's is that for ${wanted}`,
  },
});

/**
 * Says why a rule that needs last year's report cannot be assessed; null where that report is given.
 *
 * @example
 * whyNoLastYear({ against: null, year: 2024 })[0].notAssessable.en //=> "Last year's report is not given"
 */
export function whyNoLastYear({
  against,
  year,
}: Pick<RuleContext, "against" | "year">): readonly NotAssessable[] | null {
  if (against === null) return notGiven;
  const given = reportYear(against);
  return given === year - 1 ? null : [otherYear(given, year - 1)];
}
