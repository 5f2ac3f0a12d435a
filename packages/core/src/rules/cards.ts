import { duplicateKeyCard } from "../parse/duplicate-key-findings.ts";
import { acceptanceCards } from "../validate/acceptance-cards.ts";
import { blankCellCard } from "./blank-cell/blank-cell.card.ts";
import { carryOverContinuesCard } from "./carry-over-continues/carry-over-continues.card.ts";
import { categoryShareCard } from "./category-share/category-share.card.ts";
import { editionOutdatedCard } from "./edition-outdated/edition-outdated.card.ts";
import { implausibleRatioCard } from "./implausible-ratio/implausible-ratio.card.ts";
import { coreRules } from "./index.ts";
import { indicatorPartsSumCard } from "./indicator-parts-sum/indicator-parts-sum.card.ts";
import { itemsContinueCard } from "./items-continue/items-continue.card.ts";
import { labelAlteredCard } from "./label-altered/label-altered.card.ts";
import { negativeCountCard } from "./negative-count/negative-count.card.ts";
import { periodIsReportYearCard } from "./period-is-report-year/period-is-report-year.card.ts";
import { publishedOnTimeCard } from "./published-on-time/published-on-time.card.ts";
import { remediesSumCard } from "./remedies-sum/remedies-sum.card.ts";
import { requestsApplicantsSumCard } from "./requests-applicants-sum/requests-applicants-sum.card.ts";
import { requestsBalanceCard } from "./requests-balance/requests-balance.card.ts";
import { requestsOutcomesSumCard } from "./requests-outcomes-sum/requests-outcomes-sum.card.ts";
import type { RuleCard, RuleTexts } from "./rule.ts";
import { sectionEmptyCard } from "./section-empty/section-empty.card.ts";
import { sectionMissingCard } from "./section-missing/section-missing.card.ts";
import { stockContinuesCard } from "./stock-continues/stock-continues.card.ts";
import { unitInCellCard } from "./unit-in-cell/unit-in-cell.card.ts";
import { unknownKeyCard } from "./unknown-key/unknown-key.card.ts";
import { valueInWrongColumnCard } from "./value-in-wrong-column/value-in-wrong-column.card.ts";

const texts: Readonly<Record<string, RuleTexts>> = {
  "blank-cell": blankCellCard,
  "carry-over-continues": carryOverContinuesCard,
  "category-share": categoryShareCard,
  "edition-outdated": editionOutdatedCard,
  "implausible-ratio": implausibleRatioCard,
  "indicator-parts-sum": indicatorPartsSumCard,
  "items-continue": itemsContinueCard,
  "label-altered": labelAlteredCard,
  "negative-count": negativeCountCard,
  "period-is-report-year": periodIsReportYearCard,
  "published-on-time": publishedOnTimeCard,
  "remedies-sum": remediesSumCard,
  "requests-applicants-sum": requestsApplicantsSumCard,
  "requests-balance": requestsBalanceCard,
  "requests-outcomes-sum": requestsOutcomesSumCard,
  "section-empty": sectionEmptyCard,
  "section-missing": sectionMissingCard,
  "stock-continues": stockContinuesCard,
  "unit-in-cell": unitInCellCard,
  "unknown-key": unknownKeyCard,
  "value-in-wrong-column": valueInWrongColumnCard,
};

const cardsOfRules = coreRules.flatMap(({ id, severity, editions }) => {
  const own = texts[id];
  return own === undefined ? [] : [{ id, severity, editions, ...own }];
});

/** What the catalogue says of the rules over tables and frame, and of what only JSON text or settings show. */
export const coreRuleCards: readonly RuleCard[] = [
  ...cardsOfRules,
  duplicateKeyCard,
  ...acceptanceCards,
];
