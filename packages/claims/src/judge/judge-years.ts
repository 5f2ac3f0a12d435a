import type { Fact, LocalText, TextRange } from "@gongkai/core";
import { canBeEqual, pointInterval } from "../interval.ts";
import { keyOf } from "../occurrence.ts";
import type { OccurrenceIndex } from "../occurrence-index.ts";
import type { ReadStatement } from "../read-statement.ts";

const aboutIt: LocalText = {
  "zh-CN": "该句说的可能就是那一年",
  en: "The sentence may well be about that year",
};

const within = (one: TextRange, other: TextRange): boolean =>
  one.start >= other.start && one.start < other.start + other.length;

/** Whether a figure that is stated for another year is the one that the tables give for the report's. */
function isThisYears(fact: Fact, tables: OccurrenceIndex, year: number): boolean {
  const { concept, dimensions, value } = fact;
  if (value === null) return false;
  const known = tables.get(keyOf({ concept, dimensions, year }))?.values ?? [];
  return known.some(({ interval }) => canBeEqual(interval, pointInterval(value)));
}

function byText(statements: readonly ReadStatement[]): Map<string, ReadStatement[]> {
  const found = new Map<string, ReadStatement[]>();
  for (const read of statements) {
    const own = found.get(read.statement.path) ?? [];
    found.set(read.statement.path, own);
    own.push(read);
  }
  return found;
}

/**
 * Judges the years that a text names: the report's own agree; another one that frames a sentence is wrong, unless the
 * sentence has figures and none of them is the report's.
 */
export function judgeYears(
  statements: readonly ReadStatement[],
  tables: OccurrenceIndex,
  reportYear: number,
): ReadStatement[] {
  let known: Map<string, ReadStatement[]> | null = null;
  return statements.map((read) => {
    const { claim } = read.draft;
    if (claim?.kind !== "year" || claim.year === null) return read;
    if (claim.year === reportYear) {
      return { ...read, statement: { ...read.statement, verdict: "agrees", reason: null } };
    }
    known ??= byText(statements);
    const facts = (known.get(read.statement.path) ?? [])
      .filter(({ draft }) => draft.claim !== null && within(draft.evidence, claim.sentence))
      .flatMap(({ draft }) => draft.statement.facts);
    const others = facts.filter(({ year }) => year === claim.year);
    const isWrong =
      others.length === 0 || others.some((fact) => isThisYears(fact, tables, reportYear));
    const recomputed = isWrong ? `${reportYear}年` : null;
    const verdict = isWrong ? "disagrees" : "notAssessable";
    return {
      ...read,
      statement: { ...read.statement, verdict, recomputed, reason: isWrong ? null : aboutIt },
    };
  });
}
