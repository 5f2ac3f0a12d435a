import { type Interval, pointInterval } from "./interval.ts";
import { inYuan } from "./money.ts";
import type { Occurrence } from "./occurrence.ts";
import { roundedInterval } from "./rounded-interval.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { isStating } from "./statement-kinds.ts";

/** What one statement states in figures; under each of its concepts once, the later ones as totals. */
export function proseOccurrences({ statement, evidence, printed }: StatementDraft): Occurrence[] {
  const [first] = statement.facts;
  if (!isStating(statement.kind) || first === undefined || first.value === null) return [];
  const interval: Interval = printed === null ? pointInterval(0) : roundedInterval(printed);
  return statement.concepts.map((concept, index) => {
    const fact = statement.facts[index] ?? { ...first, concept, dimensions: {} };
    return {
      path: statement.path,
      range: evidence,
      concept,
      dimensions: fact.dimensions,
      year: fact.year,
      interval: inYuan(interval, fact.unit),
      unit: fact.unit,
      printed: fact.source.text,
      fact,
    };
  });
}
