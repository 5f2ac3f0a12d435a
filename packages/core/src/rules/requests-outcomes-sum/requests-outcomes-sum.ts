import { checkIdentities } from "../../tables/check-identities.ts";
import type { Rule } from "../rule.ts";

/** In each column, the outcomes add up to （七）总计. */
export const requestsOutcomesSum: Rule = {
  id: "requests-outcomes-sum",
  severity: "error",
  editions: ["cn-2019", "cn-2021"],
  check: (context) => checkIdentities(context, "requests-outcomes-sum"),
};
