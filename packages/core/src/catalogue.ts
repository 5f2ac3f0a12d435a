export type { Concept } from "./concepts/concept.ts";
export { type ConceptUse, conceptUses } from "./concepts/concept-uses.ts";
export { concepts, findConcept } from "./concepts/index.ts";
export { dimensionsText } from "./facts/dimensions-text.ts";
export { coreRuleCards } from "./rules/cards.ts";
