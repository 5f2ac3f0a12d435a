import type { Fact, Finding, Language, LocalText, Severity } from "@gongkai/core";
import { digest } from "../findings/digest.ts";
import type { Comparison } from "./compare-facts.ts";
import { factKey } from "./fact-key.ts";
import { publishedDiffers } from "./reconcile-cards.ts";

const BOUND_WORDS = {
  gt: { "zh-CN": "逾", en: "more than " },
  lt: { "zh-CN": "近", en: "nearly " },
  about: { "zh-CN": "约", en: "about " },
} as const;

/** A figure with its bound and unit, in words. */
function figureText({ value, approx, unit }: Fact, language: Language): string {
  return `${approx === null ? "" : BOUND_WORDS[approx][language]}${value}${unit ?? ""}`;
}

function messageOf({ kind, computed, published }: Comparison, severity: Severity): LocalText {
  const [zh, en] = [figureText(computed, "zh-CN"), figureText(computed, "en")];
  const [theirs, theirsEn] = [figureText(published, "zh-CN"), figureText(published, "en")];
  switch (kind) {
    case "value":
      return severity === "warning"
        ? {
            "zh-CN": `公布的是${theirs}，汇总为${zh}：尾数是截去的，没有四舍五入`,
            en: `Published as ${theirsEn}, computed as ${en}: digits were cut off instead of rounded`,
          }
        : {
            "zh-CN": `公布的是${theirs}，汇总为${zh}`,
            en: `Published as ${theirsEn}, computed as ${en}`,
          };
    case "blank":
      return {
        "zh-CN": `公布的是空白，汇总为${zh}`,
        en: `Published without a figure, computed as ${en}`,
      };
    case "missing":
      return {
        "zh-CN": `公布的读不出一个数，汇总为${zh}`,
        en: `What was published cannot be read as one figure, computed as ${en}`,
      };
    case "extra":
      return {
        "zh-CN": `公布的是${theirs}，汇总中没有统计，也没有填报`,
        en: `Published as ${theirsEn}, neither counted nor entered in what was computed`,
      };
  }
}

const valueText = ({ value }: Fact): string | null => (value === null ? null : String(value));

/** Says in a finding how a published figure differs from the computed one. */
export function describeDifference(
  comparison: Comparison,
  { path, severity }: { readonly path: string; readonly severity: Severity },
): Finding {
  const { computed, published, place } = comparison;
  const { source } = published;
  const expected = valueText(computed);
  const actual = valueText(published);
  return {
    rule: publishedDiffers.id,
    severity,
    outcome: "fail",
    path: source.kind === "json" ? source.pointer : path,
    place,
    message: messageOf(comparison, severity),
    expected,
    actual,
    source,
    fingerprint: digest(
      [publishedDiffers.id, factKey(published), expected ?? "", actual ?? ""].join("\u0000"),
    ),
  };
}
