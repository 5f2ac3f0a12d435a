import type { OccurrenceIndex } from "./occurrence-index.ts";
import { proseOccurrences } from "./prose-occurrences.ts";
import { judge, type ReadProse } from "./read-prose.ts";
import type { Statement } from "./statement.ts";

/**
 * The statements of a report; what it alone leaves open is judged by last year's report as well, and so is what it
 * alone would call wrong: with last year's figures another reading may fit.
 */
export function judgeAgain(
  { statements, index, blanks }: ReadProse,
  earlier: OccurrenceIndex | null,
): Statement[] {
  return statements.map(({ statement, draft }) => {
    const { verdict } = statement;
    const isOpen = verdict === "notAssessable" || verdict === "disagrees";
    if (earlier === null || !isOpen || draft.claim === null) return statement;
    const again = judge(draft, proseOccurrences(draft), { index, earlier, blanks });
    return verdict === "disagrees" && again.verdict !== "agrees" ? statement : again;
  });
}
