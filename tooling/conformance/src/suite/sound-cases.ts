import { editions } from "@gongkai/core";
import { randomSource, reportOfYearBefore, validReport } from "@gongkai/testkit";
import type { CaseDraft } from "./case-draft.ts";

const REPORTS_OF_A_FORM = 12;

/** Reports about which no rule has more to say than what is worth knowing. */
export function soundCases(): CaseDraft[] {
  const random = randomSource(11);
  return editions.flatMap(({ id }) =>
    Array.from({ length: REPORTS_OF_A_FORM }, (_, index): CaseDraft => {
      const density = index % 2 === 0 ? "sparse" : "dense";
      const report = validReport(random, { edition: id, density });
      const number = String(index + 1).padStart(2, "0");
      const hasBefore = index % 3 === 2 && id !== "cn-2008";
      const title = {
        "zh-CN": hasBefore ? "没有错误，与上年度报告衔接" : "没有错误",
        en: hasBefore ? "Nothing is wrong, and it follows last year's" : "Nothing is wrong",
      };
      const before = hasBefore ? { against: reportOfYearBefore(random, report, density) } : {};
      return { id: `sound/${id}-${number}`, title, report, ...before, findsNot: ["*"] };
    }),
  );
}
