import { isOneBody } from "../../facts/is-one-body.ts";
import type { LocalText } from "../../models/local-text.ts";
import type { Report } from "../../models/report.ts";

/**
 * Says why two reports may not be of one body with one perimeter; null where they are.
 *
 * Mergers and another perimeter break the series lawfully.
 */
export function whyNotSame(report: Report, lastYear: Report): LocalText | null {
  if (!isOneBody(report, lastYear)) {
    return {
      "zh-CN": `。上年报告的单位是“${lastYear.body.name}”，与本年不同，故只作提醒`,
      en: `. Last year's report is by “${lastYear.body.name}”, another body, so this is a warning only`,
    };
  }
  if (report.body.predecessors.length > 0 || lastYear.body.predecessors.length > 0) {
    return {
      "zh-CN": "。单位有前身，可能是机构合并所致，故只作提醒",
      en: ". The body has predecessors, and a merger may be the reason, so this is a warning only",
    };
  }
  if (report.perimeter === null || report.perimeter !== lastYear.perimeter) {
    return {
      "zh-CN": "。两年的统计口径不同或未注明，故只作提醒",
      en: ". The perimeters of the two reports differ or are not stated, so this is a warning only",
    };
  }
  return null;
}
