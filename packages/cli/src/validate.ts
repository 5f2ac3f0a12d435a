import {
  type Report,
  type ValidateOptions,
  type ValidationResult,
  validate as validateByRules,
} from "@gongkai/core";
import { allRules } from "./all-rules.ts";

/**
 * Applies all rules to a report, over tables and prose, and returns what they found.
 *
 * The same as core's `validate` with `allRules` where `options.rules` names no others. Nothing of
 * the report is changed; `valid` is said only if every rule that applies was assessed.
 *
 * @throws {GongkaiError} `edition-unknown` where the report's form is not known.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: "2019-01-30", sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 5 }, "requests.inPerson": { value: 0 }, "requests.online": { value: 4 }, "requests.mailFax": { value: 0 } } } }, contacts: null };
 * validate(report).verdict //=> "invalid"
 */
export function validate(report: Report, options: ValidateOptions = {}): ValidationResult {
  return validateByRules(report, { ...options, rules: options.rules ?? allRules });
}
