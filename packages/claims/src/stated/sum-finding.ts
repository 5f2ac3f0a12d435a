import type { FindingDraft, LocalText, RuleContext, TextRange } from "@gongkai/core";
import { namedPlace } from "../occurrence.ts";
import { placeIn } from "./place-in.ts";

/** Figures that add up to something else than the whole that is printed of them. */
export interface WrongSum {
  /** What the figures are: 所列各项. */
  readonly what: LocalText;
  readonly parts: readonly string[];
  readonly sum: string;
  readonly whole: {
    readonly path: string;
    readonly printed: string;
    readonly range: TextRange | null;
  };
  /** The sum, unless there may be more parts. */
  readonly expected?: string;
}

/** Says, at the whole, that its parts do not add up to it. */
export function sumFinding(
  context: RuleContext,
  { what, parts, sum, whole, expected = sum }: WrongSum,
): FindingDraft {
  const { path, printed, range } = whole;
  const place = placeIn(context, path);
  const named = namedPlace(place, printed);
  const listed = parts.join(" + ");
  return {
    path,
    place,
    message: {
      "zh-CN": `${what["zh-CN"]}（${listed}）相加得${sum}，与总数不合：${named["zh-CN"]}`,
      en: `${what.en} (${listed}) add up to ${sum}, which does not fit the whole: ${named.en}`,
    },
    expected,
    actual: printed,
    ...(range === null ? {} : { range }),
  };
}
