import type { FindingDraft, NotAssessable, RuleContext, RuleOutcome } from "@gongkai/core";
import { type JudgedStatement, judgedStatements } from "./judged-statements.ts";
import { unassessed } from "./stated-finding.ts";

/**
 * What a rule says of the statements that it speaks of: a finding for each that is not so, and the reason for each
 * that cannot be judged; null where there are none.
 */
export function outcomeOf(
  context: RuleContext,
  isMeant: (judged: JudgedStatement) => boolean,
  findingFor: (context: RuleContext, judged: JudgedStatement) => FindingDraft,
): RuleOutcome | null {
  const meant = judgedStatements(context).statements.filter(isMeant);
  if (meant.length === 0) return null;
  const outcome: (FindingDraft | NotAssessable)[] = [];
  // 100%转办，公开100%: what is said twice of one place is said once.
  const reasons = new Set<string>();
  for (const judged of meant) {
    const { verdict } = judged.statement;
    if (verdict === "agrees") continue;
    if (verdict !== "notAssessable") {
      outcome.push(findingFor(context, judged));
      continue;
    }
    const unjudged = unassessed(context, judged);
    if (!reasons.has(unjudged.notAssessable.en)) outcome.push(unjudged);
    reasons.add(unjudged.notAssessable.en);
  }
  return outcome;
}
