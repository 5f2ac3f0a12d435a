import type { Finding } from "@gongkai/core";
import { type DiagnosticStyle, printFinding } from "../diagnostics/print-finding.ts";
import { colorsFor } from "../output/colors-for.ts";
import type { Run } from "../run.ts";

/** So many findings of a rule are shown; whoever mends these may find that the rest is the same. */
const MOST_SHOWN = 20;

const DEFAULT_WIDTH = 100;

/** What is wrong with the rows of lists. */
interface RowFindings {
  readonly findings: readonly Finding[];
  /** How many more there are. */
  readonly unlisted: number;
}

const styleFor = ({ io, language }: Run): DiagnosticStyle => ({
  language,
  colors: colorsFor(io.stderr, io.env),
  width: Math.max(40, io.stderr.columns ?? DEFAULT_WIDTH),
  lineOf: () => null,
  jsonSourceOf: () => null,
  file: "",
  hasProposals: false,
});

/** Says on standard error what is wrong with which rows, of each rule the first few. */
export function tellFindings(run: Run, { findings, unlisted }: RowFindings): void {
  const { io, language } = run;
  const style = styleFor(run);
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count <= MOST_SHOWN) {
      io.stderr.write(printFinding(finding, { card: null, isLast: true }, style));
    }
  }
  for (const [rule, count] of counts) {
    const more = count - MOST_SHOWN;
    if (more <= 0) continue;
    io.stderr.write(
      { "zh-CN": `${rule}：另有 ${more} 处\n`, en: `${rule}: ${more} more\n` }[language],
    );
  }
  if (unlisted > 0) {
    const words = {
      "zh-CN": `另有 ${unlisted} 处未列出\n`,
      en: `${unlisted} more are not listed\n`,
    };
    io.stderr.write(words[language]);
  }
}
