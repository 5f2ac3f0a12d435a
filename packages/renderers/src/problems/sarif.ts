import { type Finding, type RuleCard, type Severity, VERSION } from "@gongkai/core";
import type { CheckedFile, ProblemOptions } from "./checked-file.ts";
import { fileUri, sarifLocation } from "./sarif-location.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

const TITLES = {
  basis: { "zh-CN": "依据", en: "Why" },
  tolerance: { "zh-CN": "放过什么", en: "Lets pass" },
  advice: { "zh-CN": "怎么办", en: "What to do" },
  passes: { "zh-CN": "通过", en: "Passes" },
  fails: { "zh-CN": "不通过", en: "Fails" },
} as const;

const PARTS = ["basis", "tolerance", "advice", "passes", "fails"] as const;

function descriptor(card: RuleCard, { lang }: ProblemOptions): object {
  const lines = PARTS.map((part) => [TITLES[part][lang], card[part][lang]] as const);
  return {
    id: card.id,
    shortDescription: { text: card.title[lang] },
    fullDescription: { text: `${card.title["zh-CN"]} · ${card.title.en}` },
    help: {
      text: lines.map(([title, text]) => `${title}: ${text}`).join("\n"),
      markdown: lines.map(([title, text]) => `**${title}** ${text}`).join("\n\n"),
    },
    defaultConfiguration: { level: LEVELS[card.severity] },
    properties: { editions: card.editions },
  };
}

function messageOf({ message, expected, actual }: Finding, { lang }: ProblemOptions): string {
  const words = { "zh-CN": ["应为", "实为"], en: ["expected", "actual"] }[lang];
  const [wanted = "", given = ""] = words;
  const notes = [
    ...(expected === null ? [] : [`${wanted}: ${expected}`]),
    ...(actual === null ? [] : [`${given}: ${actual}`]),
  ];
  return notes.length === 0 ? message[lang] : `${message[lang]} (${notes.join("; ")})`;
}

function resultOf(
  finding: Finding,
  checked: CheckedFile,
  { options, indexOf }: { options: ProblemOptions; indexOf: (id: string) => number },
): object {
  const { rule, severity, fingerprint, accepted, acceptedReason, ...rest } = finding;
  const index = indexOf(rule);
  const { message, place, path, outcome, expected, actual, proposals } = rest;
  return {
    ruleId: rule,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: messageOf(finding, options) },
    locations: [sarifLocation(finding, checked)],
    partialFingerprints: { "gongkai/v1": fingerprint },
    ...(accepted === true
      ? {
          suppressions: [
            { kind: "external", status: "accepted", justification: acceptedReason ?? "" },
          ],
        }
      : {}),
    properties: { message, place, path, outcome, expected, actual, proposals },
  };
}

/** The parts of a SARIF file, for writing it while files are still being checked. */
export interface SarifParts {
  /** What stands before the first result. */
  readonly head: string;
  /** The results of one file, separated by commas; "" where it has none. */
  results(checked: CheckedFile): string;
  /** What stands after the last result; `failed` are the files that hold no report. */
  tail(failed: readonly CheckedFile[]): string;
}

/**
 * Prepares a SARIF 2.1.0 file: one run, one rule for each card, one result for each finding.
 *
 * Text files are pointed into by line and column of the figure, report JSON by those of the value,
 * sheets, documents and pages by name. An accepted finding is a suppressed result with its reason.
 *
 * @example
 * const { head, results, tail } = sarifParts({ cards: coreRuleCards, lang: "en" });
 * JSON.parse(head + results({ file: "a.json", checked: null, error: null }) + tail([])).version //=> "2.1.0"
 */
export function sarifParts(options: ProblemOptions): SarifParts {
  const { cards, lang } = options;
  const indices = new Map(cards.map(({ id }, index) => [id, index]));
  const indexOf = (id: string): number => indices.get(id) ?? -1;
  const driver = {
    name: "gongkai",
    semanticVersion: VERSION,
    rules: cards.map((card) => descriptor(card, options)),
  };
  const run = JSON.stringify({ tool: { driver }, columnKind: "utf16CodeUnits", language: lang });
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return {
    head: `{"$schema":"${schema}","version":"2.1.0","runs":[${run.slice(0, -1)},"results":[\n`,
    results: (checked) =>
      (checked.checked?.result.findings ?? [])
        .map((finding) => JSON.stringify(resultOf(finding, checked, { options, indexOf })))
        .join(",\n"),
    tail: (failed) => {
      const notifications = failed.map(({ file, line, error }) => {
        const region = line === undefined ? {} : { region: { startLine: line } };
        const physicalLocation = { artifactLocation: { uri: fileUri(file) }, ...region };
        return {
          level: "error",
          message: { text: error?.message[lang] ?? file },
          descriptor: { id: error?.code ?? "unknown" },
          locations: [{ physicalLocation }],
        };
      });
      const invocation = {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: notifications,
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}
