import type { Fact, FindingDraft, LocalText, RuleContext } from "@gongkai/core";
import type { JudgedStatement } from "./judged-statements.ts";
import { cutOff, severityOf, statedFinding } from "./stated-finding.ts";

const dated = ({ source, year }: Fact): LocalText => ({
  "zh-CN": `${source.text}（${year}年）`,
  en: `${source.text} (${year})`,
});

/** `From 101条 (2017) to 132条 (2018)`; what was added up first is listed. */
function computedFrom(facts: readonly Fact[]): LocalText {
  const [from, to, ...more] = facts.map(dated);
  if (from === undefined) return { "zh-CN": "按文中所列的数", en: "By the figures of the text it" };
  if (to !== undefined && more.length === 0) {
    return {
      "zh-CN": `由${from["zh-CN"]}到${to["zh-CN"]}`,
      en: `From ${from.en} to ${to.en}`,
    };
  }
  const all = facts.map(dated);
  return {
    "zh-CN": `按所列各数（${all.map((one) => one["zh-CN"]).join("、")}）`,
    en: `By the figures ${all.map(({ en }) => en).join(", ")} it`,
  };
}

/** Says that a change, in per cent or in number, is not what its two figures give. */
export function changedOtherwise(context: RuleContext, judged: JudgedStatement): FindingDraft {
  const { facts, recomputed, stated } = judged.statement;
  const from = computedFrom(facts);
  const cut = cutOff(judged);
  return statedFinding(context, judged, {
    severity: severityOf(judged),
    message: {
      "zh-CN": `${from["zh-CN"]}应为${recomputed}，文中写作${stated}${cut["zh-CN"]}`,
      en: `${from.en} is ${recomputed}; the text says ${stated}${cut.en}`,
    },
    expected: recomputed,
  });
}
