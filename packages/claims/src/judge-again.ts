import { judgeGrowth } from "./judge-growth.ts";
import type { OccurrenceIndex } from "./occurrence-index.ts";
import type { ReadProse } from "./read-prose.ts";
import type { Statement } from "./statement.ts";

/** The statements of a report, its growths judged by last year's report as well. */
export function judgeAgain(
  { statements, index }: ReadProse,
  earlier: OccurrenceIndex | null,
): Statement[] {
  return statements.map(({ statement, draft }) =>
    earlier === null || draft.growth === null || statement.verdict !== "notAssessable"
      ? statement
      : judgeGrowth(draft, index, earlier),
  );
}
