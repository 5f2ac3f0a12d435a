import { compareInDocument } from "../facts/compare-in-document.ts";
import type { Finding } from "../findings/finding.ts";
import { GongkaiError } from "../findings/gongkai-error.ts";
import { type Mask, withhold } from "../findings/withhold.ts";
import type { Report } from "../models/report.ts";
import { coreRules } from "../rules/index.ts";
import type { FindingDraft, Rule, RuleContext, RuleOutcome } from "../rules/rule.ts";
import { VERSION } from "../version.ts";
import { completeFinding } from "./complete-finding.ts";
import { maskFinding, maskLocal } from "./mask-finding.ts";
import { ReportContext } from "./report-context.ts";
import { isOff, SWITCHED_OFF, settle } from "./settle.ts";
import type { UnassessedRule, ValidateOptions, ValidationResult } from "./validation.ts";

const appliesTo = (rule: Rule, edition: string) =>
  rule.editions === "all" || rule.editions.includes(edition);

function ruleFailed({ id }: Rule, cause: unknown): GongkaiError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new GongkaiError("rule-failed", {
    message: {
      "zh-CN": `规则 ${id} 运行出错：${detail}`,
      en: `The rule ${id} failed: ${detail}`,
    },
    place: id,
    cause,
  });
}

/** A figure of thousands of digits cannot be reckoned with: that rule is not assessed, the others are. */
function outcomeOf(rule: Rule, context: RuleContext): RuleOutcome | null {
  try {
    const outcome = rule.check(context);
    return outcome === null ? null : [...outcome];
  } catch (error) {
    if (!(error instanceof GongkaiError) || error.code !== "figure-invalid") {
      throw ruleFailed(rule, error);
    }
    return [{ notAssessable: error.text }];
  }
}

interface Assessment {
  readonly findings: Finding[];
  readonly checked: string[];
  readonly notAssessable: UnassessedRule[];
}

/** What one rule has said, before it is written down. */
interface Said {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
}

/** Strikes out what any rule withholds; undefined where none withholds anything. */
function maskFor(said: readonly Said[]): Mask | undefined {
  const masks = new Map<string, string>();
  for (const { outcome } of said) {
    for (const item of outcome) {
      if ("notAssessable" in item || item.withheld === undefined) continue;
      masks.set(item.withheld, item.actual ?? "");
    }
  }
  return masks.size === 0 ? undefined : withhold(masks);
}

function record(
  { rule, outcome }: Said,
  assessment: Assessment,
  complete: (draft: FindingDraft, rule: Rule) => Finding,
  mask: Mask | undefined,
) {
  let unassessed = 0;
  for (const item of outcome) {
    if ("notAssessable" in item) {
      unassessed++;
      const reason = item.notAssessable;
      assessment.notAssessable.push({
        rule: rule.id,
        reason: mask === undefined ? reason : maskLocal(reason, mask),
      });
    } else {
      assessment.findings.push(complete(item, rule));
    }
  }
  if (unassessed === 0 || unassessed < outcome.length) assessment.checked.push(rule.id);
}

function summarize(findings: readonly Finding[]): ValidationResult["summary"] {
  const open = findings.filter((finding) => finding.accepted !== true);
  const count = (severity: Finding["severity"]) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted: findings.length - open.length,
  };
}

const hasRule = (told: readonly { readonly rule: string }[], id: string): boolean =>
  told.some(({ rule }) => rule === id);

/**
 * Applies rules to a report and returns what they found, what was checked and what could not be.
 *
 * Nothing of the report is changed. `valid` is said only if every rule that applies was assessed.
 *
 * @throws {GongkaiError} `edition-unknown` where the report's form is not known, `rule-failed` where a
 * rule throws.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: "2019-01-30", sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 5 }, "requests.inPerson": { value: 0 }, "requests.online": { value: 4 }, "requests.mailFax": { value: 0 } } } }, contacts: null };
 * validate(report).verdict //=> "invalid"
 */
export function validate(report: Report, options: ValidateOptions = {}): ValidationResult {
  const context = new ReportContext(report, options.against ?? null);
  const applied = (options.rules ?? coreRules).filter((rule) => appliesTo(rule, report.edition));
  const said: Said[] = [];
  for (const rule of applied) {
    const outcome = isOff(rule.id, options.settings) ? SWITCHED_OFF : outcomeOf(rule, context);
    if (outcome !== null) said.push({ rule, outcome });
  }
  const mask = maskFor(said);
  const given = options.findings ?? [];
  const assessment: Assessment = {
    findings: given.map((finding) => (mask === undefined ? finding : maskFinding(finding, mask))),
    checked: [],
    notAssessable: [],
  };
  const complete = (draft: FindingDraft, rule: Rule) =>
    completeFinding(draft, rule, report, options, mask);
  for (const each of said) record(each, assessment, complete, mask);
  const { checked, notAssessable } = assessment;
  const findings = settle({
    findings: assessment.findings,
    report,
    settings: options.settings,
    wasAssessed: (rule) =>
      (applied.some(({ id }) => id === rule) || hasRule(assessment.findings, rule)) &&
      !hasRule(notAssessable, rule),
  });
  if (findings.length > 1) {
    const inDocument = compareInDocument(report);
    findings.sort((left, right) => inDocument(left.path, right.path));
  }
  const summary = summarize(findings);
  const best = notAssessable.length === 0 ? "valid" : "noErrorFound";
  return {
    verdict: summary.errors > 0 ? "invalid" : best,
    summary,
    findings,
    checked,
    notAssessable,
    versions: { core: VERSION, edition: report.edition },
  };
}
