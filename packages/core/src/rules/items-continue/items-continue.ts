import { checkContinuation } from "../../tables/check-continuation/check-continuation.ts";
import type { Continuation } from "../../tables/check-continuation/continuation.ts";
import type { Rule } from "../rule.ts";

const matters = ["licensing", "otherServices", "penalties", "compulsion", "administrativeFees"];

const continuations: readonly Continuation[] = matters.map((matter) => ({
  concept: `proactive.${matter}.itemsPreviousYear`,
  terms: [
    { from: "lastYear", concept: `proactive.${matter}.itemsPreviousYear` },
    { from: "lastYear", concept: `proactive.${matter}.itemsChange` },
  ],
}));

/** The items of the year before are those that last year's report began with, with their change. */
export const itemsContinue: Rule = {
  id: "items-continue",
  severity: "warning",
  editions: ["cn-2019"],
  check: (context) =>
    checkContinuation(context, { continuations, severity: "warning", remark: null }),
};
