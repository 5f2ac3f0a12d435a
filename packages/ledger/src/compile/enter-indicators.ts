import type { Finding } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { Indicator } from "../records/indicator.ts";
import { indicatorCounted, indicatorRepeated } from "./compile-cards.ts";
import { figureKey } from "./figure-key.ts";
import { figureValue, inUnit } from "./in-unit.ts";
import { RecordRanges } from "./record-ranges.ts";
import type { CompiledFigure, Tally } from "./tally.ts";

/** The figure in the unit of its concept; another unit stands as it was entered. */
const measured = ({ concept, value, unit }: Indicator): ReturnType<typeof inUnit> =>
  inUnit({ value: figureValue(value), unit }, findConcept(concept)?.unit ?? null);

/** Where an indicator stands in its list. */
export interface EnteredAt {
  readonly ordinal: number;
  readonly line: number;
}

/**
 * Puts an entered figure into the tally.
 *
 * @returns Why it was not, where the records count it, or where it stands in the list already.
 */
export function enterIndicator(
  tally: Tally,
  indicator: Indicator,
  { ordinal, line }: EnteredAt,
  isCounted: (concept: string) => boolean,
): Finding | null {
  const { concept, dimensions, approx } = indicator;
  const key = figureKey(concept, dimensions);
  const about = { list: "indicators" as const, line, id: concept };
  // Lists of items may say nothing of a channel; lists of requests count each by its own.
  const isWhole = Object.keys(dimensions).length === 0 || concept.startsWith("requests.");
  if (isCounted(concept) && isWhole) {
    return ledgerFinding(indicatorCounted, {
      ...about,
      message: {
        "zh-CN": "该指标由清单逐条统计，填报的数字未采用",
        en: "The records count this; the figure entered was not used",
      },
      expected: String(tally.at(key)?.value ?? 0),
      actual: indicator.value,
      outcome: String(tally.at(key)?.value ?? 0) === indicator.value ? "note" : "fail",
    });
  }
  if (tally.at(key) !== undefined) {
    return ledgerFinding(indicatorRepeated, {
      ...about,
      message: {
        "zh-CN": "该指标已填报过，本行未采用",
        en: "This was entered before; the row was not used",
      },
      expected: String(tally.at(key)?.value),
      actual: indicator.value,
    });
  }
  const records = new RecordRanges();
  records.add(ordinal);
  const figure: CompiledFigure = {
    ...measured(indicator),
    approx,
    list: "indicators",
    records,
  };
  tally.enter(key, figure);
  return null;
}
