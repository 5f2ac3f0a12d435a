import { editionOf } from "../editions/index.ts";
import { sourceOf } from "../facts/source-of.ts";
import type { Finding } from "../findings/finding.ts";
import { fingerprint } from "../findings/fingerprint.ts";
import { pointerSegments } from "../findings/json-pointer.ts";
import { placeOf } from "../findings/place.ts";
import type { Mask } from "../findings/withhold.ts";
import type { Report } from "../models/report.ts";
import type { Source } from "../models/source.ts";
import type { FindingDraft, Rule } from "../rules/rule.ts";
import { maskFinding } from "./mask-finding.ts";
import type { ValidateOptions } from "./validation.ts";

/** The string at a JSON Pointer, undefined where there is none. */
function textAt(report: Report, path: string): string | undefined {
  let value: unknown = report;
  for (const key of pointerSegments(path)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return typeof value === "string" ? value : undefined;
}

/** The source of a finding, or of the smallest thing around it that has one. */
function placeInInput(
  draft: FindingDraft,
  report: Report,
  options: ValidateOptions,
): Source | null {
  const { sources, file } = options;
  if (sources === undefined && file === undefined) return null;
  const query = { sources, file, text: textAt(report, draft.path), range: draft.range };
  if (sources === undefined || sources[draft.path] !== undefined)
    return sourceOf(draft.path, query);
  for (let path = draft.path; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const source = sources[path];
    if (source !== undefined) return source;
  }
  return file === undefined ? null : sourceOf(draft.path, { file, text: query.text });
}

/**
 * Turns what a rule returned into a finding: severity, place in the input, fingerprint.
 *
 * @param mask Strikes out what is withheld, wherever the finding would repeat it.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null };
 * const draft = { path: "/title", place: { "zh-CN": "标题", en: "Title" }, message: { "zh-CN": "缺字", en: "cut" } };
 * completeFinding(draft, { id: "own-rule", severity: "warning" }, report, {}).severity //=> "warning"
 */
export function completeFinding(
  draft: FindingDraft,
  rule: Pick<Rule, "id" | "severity">,
  report: Report,
  options: ValidateOptions,
  mask?: Mask,
): Finding {
  const { path, range } = draft;
  const expected = draft.expected ?? null;
  const actual = draft.actual ?? null;
  const source = placeInInput(draft, report, options);
  const marked = { rule: rule.id, path, expected, actual, range, mask };
  const finding: Finding = {
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    outcome: draft.outcome ?? "fail",
    path,
    place: draft.place ?? placeOf(report, editionOf(report.edition), path),
    message: draft.message,
    expected,
    actual,
    ...(range === undefined ? {} : { range }),
    ...(source === null ? {} : { source }),
    ...(draft.proposals === undefined ? {} : { proposals: draft.proposals }),
    fingerprint: fingerprint(report, marked),
  };
  return mask === undefined ? finding : maskFinding(finding, mask);
}
