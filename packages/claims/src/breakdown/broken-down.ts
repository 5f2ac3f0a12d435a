import { type FindingDraft, placeOf, type RuleContext } from "@gongkai/core";
import { namedPlace } from "../occurrence.ts";
import { type PlacedBreakdown, sumText } from "./read-breakdowns.ts";

/** A figure whose parts the text lists as all there is. */
export function brokenDown(
  { report, edition }: RuleContext,
  breakdown: PlacedBreakdown,
): FindingDraft {
  const { place: text, whole, parts } = breakdown;
  const sum = sumText(breakdown);
  const place = placeOf(report, edition, text.path);
  const named = namedPlace(place, whole.printed);
  const listed = parts.map(({ printed }) => printed).join(" + ");
  return {
    path: text.path,
    place,
    message: {
      "zh-CN": `所列各项（${listed}）相加得${sum}，与总数不合：${named["zh-CN"]}`,
      en: `The parts listed (${listed}) add up to ${sum}, which does not fit the whole: ${named.en}`,
    },
    expected: sum,
    actual: whole.printed,
    range: { start: whole.start, length: whole.length },
  };
}
