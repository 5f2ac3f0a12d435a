import { claimRules } from "@gongkai/claims";
import type { RuleCard } from "@gongkai/core";
import { coreRuleCards } from "@gongkai/core/catalogue";
import { importRuleCards } from "@gongkai/importers";
import { ledgerRuleCards } from "@gongkai/ledger";

/**
 * The cards of every rule, those included that only an importer can apply.
 *
 * @example
 * ruleCatalogue.some((card) => card.id === "text-repaired") //=> true
 */
export const ruleCatalogue: readonly RuleCard[] = [
  ...coreRuleCards,
  ...claimRules,
  ...importRuleCards,
  ...ledgerRuleCards,
];
