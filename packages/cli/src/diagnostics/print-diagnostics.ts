import { personalInformationMask } from "@gongkai/claims";
import type { Finding, LocalText, Mask, RuleCard, ValidationResult } from "@gongkai/core";
import type { LoadedReport } from "../input/load-report.ts";
import { colorsFor } from "../output/colors-for.ts";
import type { Run } from "../run.ts";
import { type DiagnosticStyle, printFinding } from "./print-finding.ts";
import { printVerdict } from "./print-verdict.ts";
import { jsonSources, sourceLines } from "./source-lines.ts";

const DEFAULT_WIDTH = 100;

async function cardsOf(
  findings: readonly Finding[],
  known: readonly RuleCard[] | undefined,
): Promise<ReadonlyMap<string, RuleCard>> {
  if (findings.length === 0) return new Map();
  const cards = known ?? (await import("../rule-catalogue.ts")).ruleCatalogue;
  return new Map(cards.map((card) => [card.id, card]));
}

/** What is shown of one file. */
export interface Diagnosis {
  readonly result: ValidationResult;
  /** Every correction is listed, and not only the likeliest. */
  readonly hasProposals: boolean;
  /** The cards of all rules, where some are not ours. */
  readonly cards?: readonly RuleCard[];
}

/** Findings that are shown under one heading. */
interface Group {
  readonly heading: keyof typeof HEADINGS;
  readonly findings: readonly Finding[];
}

const HEADINGS = {
  error: { "zh-CN": "错误", en: "Errors" },
  warning: { "zh-CN": "警告", en: "Warnings" },
  info: { "zh-CN": "提示", en: "Infos" },
  accepted: { "zh-CN": "已接受", en: "Accepted" },
} as const satisfies Readonly<Record<string, LocalText>>;

const ORDER = ["error", "warning", "info", "accepted"] as const;

const headingOf = ({ severity, accepted }: Finding): Group["heading"] =>
  accepted === true ? "accepted" : severity;

/** Findings of a rule stand together, where the first of them stands in the document. */
function byRule(findings: readonly Finding[]): Finding[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = rules.get(finding.rule);
    if (group === undefined) rules.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...rules.values()].flat();
}

const groupsOf = (findings: readonly Finding[]): Group[] =>
  ORDER.map((heading) => ({
    heading,
    findings: byRule(findings.filter((finding) => headingOf(finding) === heading)),
  })).filter((group) => group.findings.length > 0);

/**
 * Shows what `validate` found in one file: what came of it, then the findings by severity and rule.
 *
 * Basis and advice of a rule are said once under each heading, after the last of its findings.
 */
export async function printDiagnostics(
  run: Run,
  loaded: LoadedReport,
  { result, hasProposals, cards: known }: Diagnosis,
): Promise<void> {
  const { io, language } = run;
  const colors = colorsFor(io.stdout, io.env);
  const hasFindings = result.findings.length > 0;
  const mask: Mask = hasFindings ? personalInformationMask(loaded.report) : (text) => text;
  const style: DiagnosticStyle = {
    language,
    colors,
    width: Math.max(40, io.stdout.columns ?? DEFAULT_WIDTH),
    lineOf: await sourceLines(io, loaded, mask),
    jsonSourceOf: hasFindings ? await jsonSources(loaded, mask) : () => null,
    file: loaded.file,
    hasProposals,
  };
  const cards = await cardsOf(result.findings, known);
  io.stdout.write(printVerdict(result, loaded.setAside.length, language));
  for (const { heading, findings } of groupsOf(result.findings)) {
    io.stdout.write(`\n${colors.bold(`${HEADINGS[heading][language]} (${findings.length})`)}\n`);
    for (const [index, finding] of findings.entries()) {
      const isLast = findings[index + 1]?.rule !== finding.rule;
      const card = isLast ? (cards.get(finding.rule) ?? null) : null;
      io.stdout.write(`\n${printFinding(finding, { card, isLast }, style)}`);
    }
  }
}
