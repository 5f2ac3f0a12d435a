import type { Repair, RepairContext, RepairedText } from "./repair.ts";
import { repairDates } from "./repair-dates.ts";
import { repairDocumentNumbers } from "./repair-document-numbers.ts";
import { repairLastUnit } from "./repair-last-unit.ts";
import { repairPercentages } from "./repair-percentages.ts";

const repairers = [repairDates, repairDocumentNumbers, repairLastUnit, repairPercentages];

const BESIDE_DIGIT = /\d[^\d.,]|[^\d.,]\d/;

/** What a repairer looks for: a day, a number of a document, percentages, a figure at the end. */
const MAY_BE_CUT = /[日号]|分别|\d$/;

/** Undoes what extraction did to a text, where the context makes it certain; the rest stays as it is. */
export function repairText(text: string, context: RepairContext): RepairedText {
  // What was lost stood beside a digit; what a digit alone has lost nobody can tell.
  if (!BESIDE_DIGIT.test(text) || !MAY_BE_CUT.test(text)) return { text, repairs: [] };
  let current = text;
  const repairs: Repair[] = [];
  for (const repairer of repairers) {
    const result = repairer(current, context);
    current = result.text;
    repairs.push(...result.repairs);
  }
  return { text: current, repairs };
}
