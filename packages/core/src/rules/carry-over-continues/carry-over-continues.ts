import { checkContinuation } from "../../tables/check-continuation/check-continuation.ts";
import type { Continuation } from "../../tables/check-continuation/continuation.ts";
import type { Rule } from "../rule.ts";
import { whyNotSame } from "./same-body.ts";

const continuations: readonly Continuation[] = [
  {
    concept: "requests.carriedIn",
    terms: [{ from: "lastYear", concept: "requests.carriedOut" }],
  },
];

/** What last year carried forward is what this year carries in, column by column. */
export const carryOverContinues: Rule = {
  id: "carry-over-continues",
  severity: "error",
  editions: ["cn-2019", "cn-2021"],
  check(context) {
    const { report, against } = context;
    const remark = against === null ? null : whyNotSame(report, against);
    const severity = remark === null ? "error" : "warning";
    return checkContinuation(context, { continuations, severity, remark });
  },
};
