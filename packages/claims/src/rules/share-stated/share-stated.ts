import type { DocumentedRule, FindingDraft, LocalText, RuleContext } from "@gongkai/core";
import { figuresOf } from "../../stated/figures-of.ts";
import type { JudgedStatement } from "../../stated/judged-statements.ts";
import { outcomeOf } from "../../stated/outcome-of.ts";
import { cutOff, isOpen, severityOf, statedFinding } from "../../stated/stated-finding.ts";

const isShare = ({ statement: { kind, figure } }: JudgedStatement): boolean =>
  kind === "share" || (kind === "absolute" && figure !== null);

/** What it was computed from: `275 ÷ 805`, or the figures that were added up first. */
function computedFrom(judged: JudgedStatement): LocalText {
  const printed = figuresOf(judged);
  if (printed.length === 2) {
    const quotient = printed.join(" ÷ ");
    return { "zh-CN": quotient, en: quotient };
  }
  return {
    "zh-CN": `按所列各数（${printed.join("、")}）`,
    en: `By the figures ${printed.join(", ")} it`,
  };
}

/** Said where the text leaves open of what it is a share. */
const NO_OTHER: LocalText = {
  "zh-CN": "；换作其他可能的基数也不符",
  en: "; no other base that may be meant gives it either",
};

function findingFor(context: RuleContext, judged: JudgedStatement): FindingDraft {
  const { recomputed, stated, verdict } = judged.statement;
  const from = computedFrom(judged);
  const more = verdict === "disagrees" && isOpen(judged) ? NO_OTHER : cutOff(judged);
  return statedFinding(context, judged, {
    severity: severityOf(judged),
    message: {
      "zh-CN": `${from["zh-CN"]}应为${recomputed}，文中写作${stated}${more["zh-CN"]}`,
      en: `${from.en} is ${recomputed}; the text says ${stated}${more.en}`,
    },
    expected: recomputed,
  });
}

/** Each printed share and rate is what its part and its whole give. */
export const shareStated: DocumentedRule = {
  id: "share-stated",
  severity: "error",
  title: { "zh-CN": "占比与所据的数相符", en: "A stated share agrees with its figures" },
  basis: {
    "zh-CN":
      "算术：占比＝部分÷总数，按所印小数位四舍五入；所据的数都在本报告、基数只有一种可能而不符的为错误，其余为警告",
    en: "Arithmetic: a share is its part over its whole, rounded half up to the decimals printed; an error where this report gives both and only one base can be meant, else a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "按所印小数位比较；小数被截去而非四舍五入的为警告；没有说明基数的，与任何一个可能的基数相符即可；数只有约数、基数为零或没有印出的，不作判断",
    en: "Compared at the decimals printed; digits cut off are a warning; where no base is named any that may be meant will do; not judged where a figure is only a bound, the base is zero or one is not printed",
  },
  advice: {
    "zh-CN": "核对部分、总数和占比，改正有误的一个；没有写明基数的，写明占什么的比例",
    en: "Check part, whole and share and correct the wrong one; where no base is named, say of what it is a share",
  },
  passes: {
    "zh-CN": "办结44件，其中予以公开24件，占办结总数的54.55%",
    en: "24 of 44 closed requests were granted, stated as 54.55%",
  },
  fails: {
    "zh-CN": "同上，写作占45.45%；写作54.5%也可，写作54.54%为警告（截去小数）",
    en: "The same stated as 45.45%; 54.54% is a warning (cut off)",
  },
  check: (context) => outcomeOf(context, isShare, findingFor),
};
