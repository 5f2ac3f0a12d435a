import { type Period, proposedReading, type Section } from "@gongkai/core";
import { figureUnrecognized } from "../rule-cards.ts";
import { firstInProse } from "./first-in-prose.ts";
import { readPeriod } from "./read-period.ts";
import type { ReportSources } from "./report-sources.ts";
import { unreadablePeriods } from "./unreadable-periods.ts";

/** The year of the title, and that it was taken for the period. */
function assumedPeriod(sections: readonly Section[], year: number, sources: ReportSources): Period {
  const damaged = firstInProse(sections, unreadablePeriods);
  const assumed = { start: `${year}-01-01`, end: `${year}-12-31` };
  sources.remark(figureUnrecognized, {
    path: "/period",
    severity: damaged === null ? "info" : "warning",
    outcome: "note",
    message: {
      "zh-CN": `${damaged === null ? "报告没有写明统计期限" : "统计期限有两种读法，无法确定"}，按标题的年份取${year}年全年`,
      en: `${damaged === null ? "The report does not state its period" : "The period can be read in two ways"}; the whole of ${year}, the year of the title, is taken`,
    },
    expected: `${assumed.start} – ${assumed.end}`,
    ...(damaged === null
      ? {}
      : { actual: damaged.value.raw, proposals: damaged.value.readings.map(proposedReading) }),
  });
  if (damaged !== null) sources.samePlace("/period", damaged.path);
  return assumed;
}

/** The period that the report states; where it states none, the year of its title, and that is said. */
export function reportPeriod(
  sections: readonly Section[],
  year: number,
  sources: ReportSources,
): Period {
  const found = firstInProse(sections, readPeriod);
  if (found === null) return assumedPeriod(sections, year, sources);
  sources.samePlace("/period", found.path);
  return found.value;
}
