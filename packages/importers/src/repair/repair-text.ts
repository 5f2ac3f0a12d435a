import type { Repair, RepairContext, RepairedText } from "./repair.ts";
import { repairDates } from "./repair-dates.ts";
import { repairDocumentNumbers } from "./repair-document-numbers.ts";
import { repairLastUnit } from "./repair-last-unit.ts";
import { repairPercentages } from "./repair-percentages.ts";

const repairers = [repairDates, repairDocumentNumbers, repairLastUnit, repairPercentages];

/** Undoes what extraction did to a text, where the context makes it certain; the rest stays as it is. */
export function repairText(text: string, context: RepairContext): RepairedText {
  // What was lost stood beside a digit; what a digit alone has lost nobody can tell.
  if (!/\d/.test(text) || /^[\d.,]+$/.test(text)) return { text, repairs: [] };
  let current = text;
  const repairs: Repair[] = [];
  for (const repairer of repairers) {
    const result = repairer(current, context);
    current = result.text;
    repairs.push(...result.repairs);
  }
  return { text: current, repairs };
}
