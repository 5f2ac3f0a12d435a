import { claimRules } from "@gongkai/claims";
import { coreRules, type Rule } from "@gongkai/core";

/**
 * Every rule that can be applied to a report: those over its tables, then those over its prose.
 *
 * @example
 * allRules.some((rule) => rule.id === "growth-stated") //=> true
 */
export const allRules: readonly Rule[] = [...coreRules, ...claimRules];
