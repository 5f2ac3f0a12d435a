import type { Finding, Severity } from "@gongkai/core";
import { escapeMarkup } from "../html/escape-html.ts";
import type { CheckedFile, JunitOptions } from "./checked-file.ts";

/** Characters that XML 1.0 has no room for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const xml = (text: string): string => escapeMarkup(text.replace(FORBIDDEN, "\ufffd"));

/** Inside an attribute a line break would become a space. */
const quoted = (text: string): string => `"${xml(text).replaceAll("\n", "&#10;")}"`;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function lineOf(finding: Finding, { lang }: JunitOptions): string {
  const { severity, place, message, expected, actual, source, path, acceptedReason } = finding;
  const words = {
    "zh-CN": { expected: "应为", actual: "实为", accepted: "已接受" },
    en: { expected: "expected", actual: "actual", accepted: "accepted" },
  }[lang];
  const where = source?.kind === "text" ? `${source.file}:${source.line}:${source.column}` : path;
  const notes = [
    ...(expected === null ? [] : [`${words.expected}: ${expected}`]),
    ...(actual === null ? [] : [`${words.actual}: ${actual}`]),
    ...(acceptedReason === undefined ? [] : [`${words.accepted}: ${acceptedReason}`]),
  ];
  const said = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
  return `${severity}: ${place[lang]}: ${message[lang]}${said} [${where}]`;
}

const element = (name: string, attributes: string, text: string): string =>
  `<${name}${attributes}>${xml(text)}</${name}>`;

interface Case {
  readonly text: string;
  readonly hasFailed: boolean;
  readonly isSkipped: boolean;
}

/** The test case of one rule in one file. */
function ruleCase(
  rule: string,
  checked: CheckedFile,
  {
    findings,
    options,
    reasons,
  }: { findings: readonly Finding[]; options: JunitOptions; reasons: readonly string[] },
): Case {
  const isFailure = ({ severity, accepted }: Finding): boolean =>
    accepted !== true && RANK[severity] >= RANK[options.failOn];
  const failed = findings.filter(isFailure);
  const rest = findings.filter((finding) => !isFailure(finding));
  const [first] = failed;
  const lines = (told: readonly Finding[]) =>
    told.map((finding) => lineOf(finding, options)).join("\n");
  const isSkipped = first === undefined && reasons.length > 0;
  const parts = [
    ...(isSkipped ? [element("skipped", "", reasons.join("; "))] : []),
    ...(first === undefined
      ? []
      : [
          element(
            "failure",
            ` type=${quoted(first.severity)} message=${quoted(first.message[options.lang])}`,
            lines(failed),
          ),
        ]),
    ...(rest.length === 0 ? [] : [element("system-out", "", lines(rest))]),
  ];
  const attributes = `name=${quoted(rule)} classname=${quoted(nameOf(checked))}`;
  const text = `<testcase ${attributes}>${parts.join("")}</testcase>`;
  return { text, hasFailed: first !== undefined, isSkipped };
}

const nameOf = ({ file, line }: CheckedFile): string =>
  line === undefined ? file : `${file}:${line}`;

function failedSuite(checked: CheckedFile, { lang }: JunitOptions): string {
  const { error } = checked;
  const message = error?.message[lang] ?? "";
  const advice = error?.advice?.[lang] ?? "";
  const name = quoted(nameOf(checked));
  const told = element(
    "error",
    ` type=${quoted(error?.code ?? "unknown")} message=${quoted(message)}`,
    advice,
  );
  return `<testsuite name=${name} tests="1" failures="0" errors="1" skipped="0"><testcase name="report" classname=${name}>${told}</testcase></testsuite>\n`;
}

function groupByRule<Told extends { readonly rule: string }>(told: readonly Told[]) {
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    const group = groups.get(each.rule);
    if (group === undefined) groups.set(each.rule, [each]);
    else group.push(each);
  }
  return groups;
}

export const JUNIT_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gongkai">\n';
export const JUNIT_TAIL = "</testsuites>\n";

/**
 * Writes the JUnit test suite of one file: a test case for each rule that applies to its report.
 *
 * A rule fails by its findings at or above `failOn` that are not accepted, and is skipped where it
 * could not be assessed; milder findings stand in `system-out`. A file without a report is an error.
 *
 * @example
 * junitSuite({ file: "a.json", checked: null, error: null }, { cards: [], lang: "en", failOn: "error" }).includes('errors="1"') //=> true
 */
export function junitSuite(file: CheckedFile, options: JunitOptions): string {
  if (file.checked === null) return failedSuite(file, options);
  const { findings, checked, notAssessable } = file.checked.result;
  const found = groupByRule(findings);
  const unassessed = groupByRule(notAssessable);
  const rules = new Set([...found.keys(), ...checked, ...unassessed.keys()]);
  const cases = [...rules].sort().map((rule) =>
    ruleCase(rule, file, {
      findings: found.get(rule) ?? [],
      options,
      reasons: (unassessed.get(rule) ?? []).map(({ reason }) => reason[options.lang]),
    }),
  );
  const count = (is: (each: Case) => boolean) => cases.filter(is).length;
  const counts = `tests="${cases.length}" failures="${count(({ hasFailed }) => hasFailed)}" errors="0" skipped="${count(({ isSkipped }) => isSkipped)}"`;
  const body = cases.map(({ text }) => `${text}\n`).join("");
  return `<testsuite name=${quoted(nameOf(file))} ${counts}>\n${body}</testsuite>\n`;
}
