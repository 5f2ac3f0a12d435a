import type { Finding, Severity } from "../findings/finding.ts";
import { GongkaiError } from "../findings/gongkai-error.ts";
import type { Report } from "../models/report.ts";
import { parseReport } from "../parse/parse-report.ts";
import { stringifyReport } from "../parse/stringify-report.ts";
import type { DocumentedRule } from "../rules/rule.ts";
import { validate } from "../validate/validate.ts";
import { defineRule } from "./define-rule.ts";

/** A report in which the rule must find nothing. */
export interface AcceptedCase {
  /** What the case is about, for the message where it fails. */
  readonly name?: string;
  readonly report: Report;
  /** Last year's report. */
  readonly against?: Report;
}

/** A report in which the rule must find something at `path`, and nothing elsewhere. */
export interface RejectedCase extends AcceptedCase {
  /** JSON Pointers into the report, one for each finding. */
  readonly paths: readonly string[];
  /** Of every finding; the rule's own where it is not given. */
  readonly severity?: Severity;
}

export interface RuleCases {
  readonly accept: readonly AcceptedCase[];
  readonly reject: readonly RejectedCase[];
}

const said = (findings: readonly Finding[]): string =>
  findings.map(({ path, severity, message }) => `${severity} ${path}: ${message.en}`).join("; ") ||
  "nothing";

function findingsOf(rule: DocumentedRule, { report, against }: AcceptedCase): readonly Finding[] {
  const parsed = parseReport(report);
  if (!parsed.ok) throw parsed.error;
  const before = stringifyReport(report);
  const { findings } = validate(report, { rules: [rule], against: against ?? null });
  if (stringifyReport(report) !== before) throw new Error("The rule changes the report");
  return findings;
}

function acceptFailure(rule: DocumentedRule, accepted: AcceptedCase): string | null {
  const failed = findingsOf(rule, accepted).filter(({ outcome }) => outcome === "fail");
  return failed.length === 0 ? null : `should find nothing, found ${said(failed)}`;
}

function rejectFailure(rule: DocumentedRule, rejected: RejectedCase): string | null {
  const { paths, severity = rule.severity } = rejected;
  const found = findingsOf(rule, rejected);
  const isSame =
    found.length === paths.length &&
    found.every((finding) => paths.includes(finding.path) && finding.severity === severity) &&
    paths.every((path) => found.some((finding) => finding.path === path));
  if (isSame) return null;
  return `should find ${paths.map((path) => `${severity} ${path}`).join("; ")}, found ${said(found)}`;
}

function failuresOf<Case extends AcceptedCase>(
  kind: string,
  cases: readonly Case[],
  failureOf: (each: Case) => string | null,
): string[] {
  return cases.flatMap((each, index) => {
    const name = `${kind} ${index + 1}${each.name === undefined ? "" : ` (${each.name})`}`;
    try {
      const failure = failureOf(each);
      return failure === null ? [] : [`${name}: ${failure}`];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/**
 * Tests a rule of your own: it must find nothing in the reports of `accept`, and in those of
 * `reject` just what is said there. Works in any test runner.
 *
 * Also sees that the rule has all its texts and changes no report.
 *
 * @throws {GongkaiError} `rule-invalid`, or `rule-test-failed` with every case that failed.
 *
 * @example
 * const text = { "zh-CN": "有标题", en: "There is a title" };
 * const rule = defineRule({ id: "acme/title-given", severity: "warning", editions: "all", title: text, basis: text, tolerance: text, advice: text, passes: text, fails: text, check: ({ report }) => report.title === "" ? [{ path: "/title", place: text, message: text }] : [] });
 * const report = buildReport("cn-2021", { body: { name: "某县", kind: "government" }, year: 2024, publishedOn: "2025-01-20" });
 * testRule(rule, { accept: [{ report }], reject: [{ report: { ...report, title: "" }, paths: ["/title"] }] }) //=> undefined
 */
export function testRule(rule: DocumentedRule, { accept, reject }: RuleCases): void {
  defineRule(rule);
  const failures = [
    ...failuresOf("accept", accept, (each) => acceptFailure(rule, each)),
    ...failuresOf("reject", reject, (each) => rejectFailure(rule, each)),
  ];
  if (failures.length === 0) return;
  const listed = failures.join("\n  ");
  throw new GongkaiError("rule-test-failed", {
    message: {
      "zh-CN": `规则 ${rule.id} 有 ${failures.length} 个用例不符：\n  ${listed}`,
      en: `The rule ${rule.id} fails ${failures.length} of its cases:\n  ${listed}`,
    },
    place: rule.id,
  });
}
