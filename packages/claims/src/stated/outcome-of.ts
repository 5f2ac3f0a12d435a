import type { FindingDraft, RuleContext, RuleOutcome } from "@gongkai/core";
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
  return meant
    .filter(({ statement }) => statement.verdict !== "agrees")
    .map((judged) =>
      judged.statement.verdict === "notAssessable"
        ? unassessed(context, judged)
        : findingFor(context, judged),
    );
}
