import { type Interval, pointInterval } from "./interval.ts";
import type { Occurrence } from "./occurrence.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** What one statement states in figures; under each of its concepts once, the later ones as totals. */
export function proseOccurrences({ statement, evidence, printed }: StatementDraft): Occurrence[] {
  const [first] = statement.facts;
  if (statement.kind === "growth" || first === undefined || first.value === null) return [];
  const interval: Interval = printed ?? pointInterval(0);
  return statement.concepts.map((concept, index) => {
    const fact = statement.facts[index] ?? { ...first, concept, dimensions: {} };
    return {
      path: statement.path,
      range: evidence,
      concept,
      dimensions: fact.dimensions,
      year: fact.year,
      interval,
      unit: fact.unit,
      printed: fact.source.text,
      fact,
    };
  });
}
