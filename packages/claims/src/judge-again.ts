import type { OccurrenceIndex } from "./occurrence-index.ts";
import { judge, type ReadProse } from "./read-prose.ts";
import type { Statement } from "./statement.ts";

/** The statements of a report; what it alone leaves open is judged by last year's report as well. */
export function judgeAgain(read: ReadProse, earlier: OccurrenceIndex | null): Statement[] {
  return read.statements.map(({ statement, draft }) =>
    earlier === null || statement.verdict !== "notAssessable" || draft.claim === null
      ? statement
      : judge(draft, read, earlier),
  );
}
