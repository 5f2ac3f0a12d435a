import type { Mark } from "./mark.ts";
import { namedIn } from "./named.ts";
import type { Segment } from "./segment.ts";
import { isSign, printedOf } from "./signs.ts";
import { lastItem, subjectOf } from "./subject.ts";

const PREPOSITIONS = new Set(["对", "对于", "在", "关于", "针对"]);

/** Takes up what the clauses before a figure speak of: 行政诉讼方面，…. */
export function takeUp({ memory, text }: Segment, context: readonly Mark[]): void {
  if (context.length === 0) return;
  const { topics, aspects, applicants } = namedIn(context);
  if (topics.length === 0 && aspects.length === 0) return;
  const last = lastItem(subjectOf({ topics, aspects, applicants }, memory.before));
  if (last === null) return;
  memory.before = { ...last, applicant: null };
  // 自然人申请中，…: what follows is said of their requests.
  const isScope = context.some(
    (mark) => isSign(mark, "within") || PREPOSITIONS.has(printedOf(text, mark)),
  );
  if (last.applicant === null) return;
  if (isScope) memory.applicant = last.applicant;
  else memory.besides = last.applicant;
}
