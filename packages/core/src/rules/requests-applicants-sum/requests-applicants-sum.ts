import { checkIdentities } from "../../tables/check-identities.ts";
import type { Rule } from "../rule.ts";

/** In each row, natural persons and the five kinds of organization add up to the total. */
export const requestsApplicantsSum: Rule = {
  id: "requests-applicants-sum",
  severity: "error",
  editions: ["cn-2019", "cn-2021"],
  check: (context) => checkIdentities(context, "requests-applicants-sum"),
};
