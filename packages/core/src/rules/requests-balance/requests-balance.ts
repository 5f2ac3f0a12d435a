import { checkIdentities } from "../../tables/check-identities.ts";
import type { Rule } from "../rule.ts";

/** In each column, items 1 (newly received) and 2 (carried in) add up to the total of outcomes and item 4 (carried forward). */
export const requestsBalance: Rule = {
  id: "requests-balance",
  severity: "error",
  editions: ["cn-2019", "cn-2021"],
  check: (context) => checkIdentities(context, "requests-balance"),
};
