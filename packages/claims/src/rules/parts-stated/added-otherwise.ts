import type { FindingDraft, RuleContext } from "@gongkai/core";
import type { JudgedStatement } from "../../stated/judged-statements.ts";
import { statedFinding } from "../../stated/stated-finding.ts";

/** Whether a sum is wrong by the figures of the text: no table gives it, and no list of parts. */
export const isAddedWrong = ({ statement, draft, ofTables }: JudgedStatement): boolean =>
  statement.verdict === "disagrees" && ofTables === null && draft.claim !== null;

/** Says that figures add up to something else than the sum that is stated of them. */
export function addedOtherwise(context: RuleContext, judged: JudgedStatement): FindingDraft {
  const { recomputed, stated } = judged.statement;
  return statedFinding(context, judged, {
    severity: "warning",
    message: {
      "zh-CN": `文中各数相加得${recomputed}，合计却写作${stated}`,
      en: `The figures of the text add up to ${recomputed}; it says ${stated}`,
    },
    expected: recomputed,
  });
}
