import {
  formatRational,
  type LocalText,
  type PrintedFigure,
  type Report,
  type TextRange,
} from "@gongkai/core";
import { feeListsIn } from "../fees/fee-lists-in.ts";
import { type FiguredText, figuresAt } from "../figured-text.ts";
import { canBeEqual } from "../interval.ts";
import { PairSet } from "../pair-set.ts";
import { proseTexts } from "../prose-texts.ts";
import { sentenceFinder } from "../sentences.ts";
import type { StatementKind, StatementVerdict } from "../statement.ts";
import { partDraft, type StatementDraft } from "../statement-draft.ts";
import type { TextPlace } from "../text-place.ts";
import { bodyListsIn } from "./body-lists-in.ts";
import { type Breakdown, breakdownsIn, sumOf } from "./breakdowns-in.ts";

/** A breakdown, the text and the sentence that it stands in. */
export interface PlacedBreakdown extends Breakdown {
  /** Whether it itemizes fees. */
  readonly isFee: boolean;
  /** Whether the text itself lists the parts as such. */
  readonly isListed: boolean;
  readonly place: TextPlace;
  readonly sentence: TextRange;
}

const IS_ABOUT_FEES = /费|收取/u;

/** Itemized fees: what was charged adds up to the total, and so do the requests. */
function feeBreakdowns(
  text: string,
  figured: FiguredText,
): Omit<PlacedBreakdown, "place" | "sentence">[] {
  if (!IS_ABOUT_FEES.test(text)) return [];
  return feeListsIn(figured)
    .filter(({ items }) => items.length > 0)
    .flatMap(({ total, items }) =>
      (["cases", "amount"] as const).map((what) => {
        const whole = total[what];
        const parts = items.map((item) => item[what]);
        const sum = sumOf(parts);
        const verdict = canBeEqual(sum, whole) ? ("agrees" as const) : ("disagrees" as const);
        return { whole, parts, sum, verdict, isFee: true, isListed: true };
      }),
    );
}

/** The figures of a report's prose that are broken down. Use it through `derive`. */
export const readBreakdowns = (report: Report): PlacedBreakdown[] =>
  proseTexts(report).flatMap((place) => {
    const sentenceAt = sentenceFinder(place.text);
    const figured = figuresAt(report, place);
    const isFee = false;
    const listed = [
      ...breakdownsIn(figured).map((breakdown) => ({ ...breakdown, isFee, isListed: true })),
      ...bodyListsIn(figured).map((breakdown) => ({ ...breakdown, isFee, isListed: false })),
    ];
    return [...listed, ...feeBreakdowns(place.text, figured)]
      .sort((one, other) => one.whole.start - other.whole.start)
      .map((breakdown) => ({ ...breakdown, place, sentence: sentenceAt(breakdown.whole.start) }));
  });

/** What the parts of a breakdown add up to, as it is printed. */
export const sumText = ({ sum, whole }: Breakdown): string =>
  formatRational(sum.lower, Number.isInteger(Number(whole.value)) ? 0 : whole.decimals);

function reasonOf(breakdown: Breakdown): LocalText {
  const { verdict, whole } = breakdown;
  const sum = sumText(breakdown);
  if (verdict === "agrees")
    return {
      "zh-CN": `所列各项之和等于${whole.printed}`,
      en: `The parts listed add up to ${whole.printed}`,
    };
  if (verdict === "disagrees")
    return {
      "zh-CN": `所列各项之和为${sum}，不是${whole.printed}`,
      en: `The parts listed add up to ${sum}, not to ${whole.printed}`,
    };
  return {
    "zh-CN": `所列各项之和为${sum}，未必是${whole.printed}的全部`,
    en: `The parts listed add up to ${sum}, and may not be all of ${whole.printed}`,
  };
}

function draftsOf(breakdown: PlacedBreakdown): StatementDraft[] {
  const { place, whole, parts, sentence } = breakdown;
  const verdict: StatementVerdict = breakdown.verdict ?? "notAssessable";
  const judged = { sentence, reason: reasonOf(breakdown) };
  const draft = (kind: StatementKind, figure: PrintedFigure, own: StatementVerdict) =>
    partDraft(place, figure, { ...judged, kind, verdict: own });
  const ofParts = verdict === "disagrees" && !breakdown.isListed ? "notAssessable" : verdict;
  return [draft("sum", whole, verdict), ...parts.map((part) => draft("part", part, ofParts))];
}

/** The statements of breakdowns, of figures that no words explain otherwise. */
export function breakdownDrafts(
  report: Report,
  drafts: readonly StatementDraft[],
): StatementDraft[] {
  const breakdowns = readBreakdowns(report);
  if (breakdowns.length === 0) return [];
  const explained = new PairSet<string, number>();
  for (const { statement, evidence } of drafts) explained.add(statement.path, evidence.start);
  return breakdowns
    .flatMap(draftsOf)
    .filter(({ statement, evidence }) => explained.add(statement.path, evidence.start));
}
