import { blankCell } from "./blank-cell/blank-cell.ts";
import { carryOverContinues } from "./carry-over-continues/carry-over-continues.ts";
import { categoryShare } from "./category-share/category-share.ts";
import { editionOutdated } from "./edition-outdated/edition-outdated.ts";
import { implausibleRatio } from "./implausible-ratio/implausible-ratio.ts";
import { indicatorPartsSum } from "./indicator-parts-sum/indicator-parts-sum.ts";
import { itemsContinue } from "./items-continue/items-continue.ts";
import { labelAltered } from "./label-altered/label-altered.ts";
import { negativeCount } from "./negative-count/negative-count.ts";
import { periodIsReportYear } from "./period-is-report-year/period-is-report-year.ts";
import { publishedOnTime } from "./published-on-time/published-on-time.ts";
import { remediesSum } from "./remedies-sum/remedies-sum.ts";
import { requestsApplicantsSum } from "./requests-applicants-sum/requests-applicants-sum.ts";
import { requestsBalance } from "./requests-balance/requests-balance.ts";
import { requestsOutcomesSum } from "./requests-outcomes-sum/requests-outcomes-sum.ts";
import type { Rule } from "./rule.ts";
import { sectionEmpty } from "./section-empty/section-empty.ts";
import { sectionMissing } from "./section-missing/section-missing.ts";
import { stockContinues } from "./stock-continues/stock-continues.ts";
import { unitInCell } from "./unit-in-cell/unit-in-cell.ts";
import { unknownKey } from "./unknown-key/unknown-key.ts";
import { valueInWrongColumn } from "./value-in-wrong-column/value-in-wrong-column.ts";

/** The rules over a report's tables and frame, in the order of the catalogue. */
export const coreRules: readonly Rule[] = [
  blankCell,
  carryOverContinues,
  categoryShare,
  editionOutdated,
  implausibleRatio,
  indicatorPartsSum,
  itemsContinue,
  labelAltered,
  negativeCount,
  periodIsReportYear,
  publishedOnTime,
  remediesSum,
  requestsApplicantsSum,
  requestsBalance,
  requestsOutcomesSum,
  sectionEmpty,
  sectionMissing,
  stockContinues,
  unitInCell,
  unknownKey,
  valueInWrongColumn,
];
