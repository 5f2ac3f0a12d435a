import type { FindingDraft, RuleContext } from "@gongkai/core";
import { sumFinding } from "../stated/sum-finding.ts";
import { type PlacedBreakdown, sumText } from "./read-breakdowns.ts";

/** A figure whose parts the text lists as all there is. */
export function brokenDown(context: RuleContext, breakdown: PlacedBreakdown): FindingDraft {
  const { place, whole, parts } = breakdown;
  const { printed, start, length } = whole;
  return sumFinding(context, {
    what: { "zh-CN": "所列各项", en: "The parts listed" },
    parts: parts.map((part) => part.printed),
    sum: sumText(breakdown),
    whole: { path: place.path, printed, range: { start, length } },
  });
}
