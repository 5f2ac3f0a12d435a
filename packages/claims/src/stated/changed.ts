import type { FindingDraft, LocalText, RuleContext } from "@gongkai/core";
import { figuresOf } from "./figures-of.ts";
import type { JudgedStatement } from "./judged-statements.ts";
import { cutOff, severityOf, statedFinding } from "./stated-finding.ts";

/** What a change is computed from; the figures of its own sentence stand there without their years. */
function printedOf(judged: JudgedStatement): LocalText[] {
  const { facts } = judged.statement;
  return figuresOf(judged).map((printed, at) => {
    const year = facts[at]?.year;
    return year === undefined
      ? { "zh-CN": printed, en: printed }
      : { "zh-CN": `${printed}（${year}年）`, en: `${printed} (${year})` };
  });
}

/** `From 101条 (2017) to 132条 (2018)`; what was added up first is listed. */
function computedFrom(judged: JudgedStatement): LocalText {
  const all = printedOf(judged);
  const [from, to, ...more] = all;
  if (from !== undefined && to !== undefined && more.length === 0) {
    return {
      "zh-CN": `由${from["zh-CN"]}到${to["zh-CN"]}`,
      en: `From ${from.en} to ${to.en}`,
    };
  }
  return {
    "zh-CN": `按所列各数（${all.map((one) => one["zh-CN"]).join("、")}）`,
    en: `By the figures ${all.map(({ en }) => en).join(", ")} it`,
  };
}

/** Says that a change, in per cent or in number, is not what its two figures give. */
export function changedOtherwise(context: RuleContext, judged: JudgedStatement): FindingDraft {
  const { recomputed, stated } = judged.statement;
  const from = computedFrom(judged);
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
