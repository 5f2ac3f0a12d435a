import type { RuleCard } from "@gongkai/core";
import { importRuleCards } from "@gongkai/importers";
import { allRules } from "./all-rules.ts";

/**
 * The cards of every rule, those included that only an importer can apply.
 *
 * @example
 * ruleCatalogue.some((card) => card.id === "text-repaired") //=> true
 */
export const ruleCatalogue: readonly RuleCard[] = [...allRules, ...importRuleCards];
