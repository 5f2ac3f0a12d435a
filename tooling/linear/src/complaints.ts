import { type Expression, keyOf, type Pattern, placeOf } from "./expression.ts";
import type { Judgement } from "./judge-patterns.ts";

/** What is known of an expression: its patterns, and what recheck says of each. */
export interface Judged {
  readonly expression: Expression;
  /** None: it was not put together while its module was loaded. */
  readonly patterns: readonly Pattern[];
  readonly judgements: readonly Judgement[];
}

const ADVICE = "or say right above it why that does no harm: // linear: applied to …";

/** What is wrong with an expression that no comment excuses, or null. */
export function complaintAbout({ expression, patterns, judgements }: Judged): string | null {
  const place = placeOf(expression);
  if (expression.reason !== null) return null;
  if (patterns.length === 0) {
    return `${place}  is put together when it is called, unseen here: do it at the module's top, ${ADVICE}`;
  }
  const at = judgements.findIndex(({ status }) => status !== "safe");
  const judgement = judgements[at];
  const pattern = patterns[at];
  if (judgement === undefined || pattern === undefined) return null;
  return [
    `${place}  ${judgement.status}: ${judgement.complexity}`,
    keyOf(pattern),
    judgement.attack ?? "no example",
    `Write it so that no two of its parts can take the same characters, ${ADVICE}`,
  ].join("\n    ");
}
