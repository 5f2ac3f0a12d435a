import type { RuleCard } from "@gongkai/core";
import { compileCards } from "../compile/compile-cards.ts";
import { reconcileCards } from "../reconcile/reconcile-cards.ts";
import { rollupCards } from "../rollup/rollup-cards.ts";
import { deadlineCards } from "./deadline-cards.ts";
import { dutyCards } from "./duty-cards.ts";
import { historyCards } from "./history-cards.ts";
import { recordCards } from "./record-cards.ts";

/** The cards of the rules over records. */
export const ledgerRuleCards: readonly RuleCard[] = [
  ...recordCards,
  ...compileCards,
  ...historyCards,
  ...deadlineCards,
  ...dutyCards,
  ...reconcileCards,
  ...rollupCards,
];
