import type { Finding } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { timesPowerOfTen } from "@gongkai/core/figures";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { Indicator } from "../records/indicator.ts";
import { indicatorCounted, indicatorRepeated } from "./compile-cards.ts";
import { figureKey } from "./figure-key.ts";
import { RecordRanges } from "./record-ranges.ts";
import type { CompiledFigure, Tally } from "./tally.ts";

/** 万元 and 元 say the same; every other unit stands as it was entered. */
function inUnitOf({ concept, value, unit }: Indicator): { value: string; unit: string | null } {
  const form = findConcept(concept)?.unit ?? null;
  if (unit === form) return { value, unit: null };
  if (unit === "元" && form === "万元") return { value: timesPowerOfTen(value, -4), unit: null };
  return { value, unit };
}

/** An integer where it is one. */
export function figureValue(digits: string): number | string {
  const number = Number(digits);
  return /^-?\d+$/u.test(digits) && Number.isSafeInteger(number) ? number : digits;
}

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
  // A channel's own figures are told apart from the totals that lists count.
  if (isCounted(concept) && Object.keys(dimensions).length === 0) {
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
  const { value, unit } = inUnitOf(indicator);
  const records = new RecordRanges();
  records.add(ordinal);
  const figure: CompiledFigure = {
    value: figureValue(value),
    approx,
    unit,
    list: "indicators",
    records,
  };
  tally.enter(key, figure);
  return null;
}
