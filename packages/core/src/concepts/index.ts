import type { Concept } from "./concept.ts";
import { engagement } from "./engagement.ts";
import { fees } from "./fees.ts";
import { organization } from "./organization.ts";
import { proactiveDocuments } from "./proactive-documents.ts";
import { proactiveMatters } from "./proactive-matters.ts";
import { publishedItems } from "./published-items.ts";
import { remedyConcepts } from "./remedies.ts";
import { requestConcepts } from "./requests.ts";

/** Every concept that the known forms and the narrative can state, by topic. */
export const concepts: readonly Concept[] = [
  ...publishedItems,
  ...proactiveDocuments,
  ...proactiveMatters,
  ...engagement,
  ...requestConcepts,
  ...fees,
  ...remedyConcepts,
  ...organization,
];

const conceptsByCode = new Map(concepts.map((concept) => [concept.code, concept]));

/**
 * Finds a concept by its code, or null.
 *
 * @example
 * findConcept("requests.new")?.unit //=> "件"
 */
export function findConcept(code: string): Concept | null {
  return conceptsByCode.get(code) ?? null;
}
