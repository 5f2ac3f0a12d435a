import {
  type Finding,
  type LocalText,
  type RuleCard,
  reportYear,
  type Severity,
} from "@gongkai/core";
import type { CheckedFile, ProblemOptions } from "./checked-file.ts";

/** One row of the table of problems: plain text in one language. */
export interface ProblemRow {
  readonly file: string;
  /** "" where the file holds no report. */
  readonly body: string;
  readonly year: number | null;
  readonly severity: Severity | "unreadable";
  /** The place in the form's own words. */
  readonly place: string;
  readonly message: string;
  /** As printed; "" where nothing is. */
  readonly actual: string;
  readonly expected: string;
  readonly advice: string;
  readonly rule: string;
  /** Why it was accepted; null where it was not. */
  readonly accepted: string | null;
}

/** What is said of one file: its counts, and its rows in document order. */
export interface FileProblems {
  readonly file: string;
  readonly body: string;
  readonly year: number | null;
  readonly verdict: "valid" | "noErrorFound" | "invalid" | "unreadable";
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  readonly rows: readonly ProblemRow[];
}

const join = (sentences: readonly string[], lang: "zh-CN" | "en"): string =>
  sentences.filter((sentence) => sentence !== "").join(lang === "zh-CN" ? "；" : "; ");

/** The advice of the rule, and the correction where there is only one. */
function adviceFor({ proposals = [] }: Finding, card: RuleCard | undefined, lang: "zh-CN" | "en") {
  const only = proposals.find(({ isOnly }) => isOnly === true) ?? null;
  const likely: LocalText = { "zh-CN": "很可能：", en: "Most likely: " };
  return join(
    [only === null ? "" : likely[lang] + only.text[lang], card?.advice[lang] ?? ""],
    lang,
  );
}

function unreadable({ file, error }: CheckedFile, lang: "zh-CN" | "en"): FileProblems {
  const whole = { "zh-CN": "整个文件", en: "The whole file" }[lang];
  const row: ProblemRow = {
    file,
    body: "",
    year: null,
    severity: "unreadable",
    place: error?.place ?? whole,
    message: error?.message[lang] ?? "",
    actual: "",
    expected: "",
    advice: error?.advice?.[lang] ?? "",
    rule: error?.code ?? "",
    accepted: null,
  };
  const counts = { errors: 0, warnings: 0, infos: 0, accepted: 0 };
  return { file, body: "", year: null, verdict: "unreadable", ...counts, rows: [row] };
}

/**
 * Makes the rows of the table of problems for one file, as offices read it.
 *
 * @example
 * problemsOf({ file: "a.json", checked: null, error: null }, { cards: [], lang: "en" }).verdict //=> "unreadable"
 */
export function problemsOf(
  checkedFile: CheckedFile,
  { cards, lang }: ProblemOptions,
): FileProblems {
  const { checked, line } = checkedFile;
  const file = line === undefined ? checkedFile.file : `${checkedFile.file}:${line}`;
  if (checked === null) return unreadable({ ...checkedFile, file }, lang);
  const { report, result } = checked;
  const frame = { file, body: report.body.name, year: reportYear(report) };
  const byId = new Map(cards.map((card) => [card.id, card]));
  const rows = result.findings.map(
    (finding): ProblemRow => ({
      ...frame,
      severity: finding.severity,
      place: finding.place[lang],
      message: finding.message[lang],
      actual: finding.actual ?? "",
      expected: finding.expected ?? "",
      advice: adviceFor(finding, byId.get(finding.rule), lang),
      rule: finding.rule,
      accepted: finding.accepted === true ? (finding.acceptedReason ?? "") : null,
    }),
  );
  return { ...frame, verdict: result.verdict, ...result.summary, rows };
}
