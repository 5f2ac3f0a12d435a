import { checkIdentities } from "../../tables/check-identities.ts";
import type { Rule } from "../rule.ts";

/** In each of the three groups (reconsideration, direct suits, suits after reconsideration), upheld, corrected, other and pending add up to the total. */
export const remediesSum: Rule = {
  id: "remedies-sum",
  severity: "error",
  editions: ["cn-2019", "cn-2021"],
  check: (context) => checkIdentities(context, "remedies-sum"),
};
