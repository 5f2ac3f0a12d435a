import type { StatementDraft } from "../statement-draft.ts";

/** The concepts that a statement counts by platform. */
const byPlatform = ({ statement }: StatementDraft): string[] =>
  statement.facts
    .filter(({ dimensions }) => dimensions.platform !== undefined)
    .map(({ concept }) => concept);

/**
 * Takes the platform from what only one channel counts: that figure is the report's.
 *
 * Where several channels count the same, each figure keeps the platform that it is of.
 */
export function lonePlatforms(drafts: readonly StatementDraft[]): StatementDraft[] {
  const counted = drafts.flatMap(byPlatform);
  const isLone = (concept: string) => counted.filter((other) => other === concept).length === 1;
  return drafts.map((draft) => {
    const facts = draft.statement.facts.map((fact) =>
      fact.dimensions.platform !== undefined && isLone(fact.concept)
        ? { ...fact, dimensions: {} }
        : fact,
    );
    return { ...draft, statement: { ...draft.statement, facts } };
  });
}
