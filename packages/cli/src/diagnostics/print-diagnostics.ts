import type { Finding, RuleCard, ValidationResult } from "@gongkai/core";
import type { LoadedReport } from "../input/load-report.ts";
import { colorsFor } from "../output/colors-for.ts";
import type { Run } from "../run.ts";
import { type DiagnosticStyle, printFinding } from "./print-finding.ts";
import { printVerdict } from "./print-verdict.ts";
import { sourceLines } from "./source-lines.ts";

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

/** Shows what `validate` found in one file. Basis and advice of a rule are said at its first finding. */
export async function printDiagnostics(
  run: Run,
  loaded: LoadedReport,
  { result, hasProposals, cards: known }: Diagnosis,
): Promise<void> {
  const { io, language } = run;
  const style: DiagnosticStyle = {
    language,
    colors: colorsFor(io.stdout, io.env),
    width: Math.max(40, io.stdout.columns ?? DEFAULT_WIDTH),
    lineOf: await sourceLines(io, loaded),
    file: loaded.file,
    hasProposals,
  };
  const cards = await cardsOf(result.findings, known);
  const explained = new Set<string>();
  for (const finding of result.findings) {
    const card = explained.has(finding.rule) ? null : (cards.get(finding.rule) ?? null);
    explained.add(finding.rule);
    io.stdout.write(`${printFinding(finding, card, style)}\n`);
  }
  io.stdout.write(printVerdict(result, loaded.setAside.length, language));
}
