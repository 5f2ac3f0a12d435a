import { allStyles } from "./all-styles.ts";
import { runClaims } from "./claims/run-claims.ts";
import { filesOf } from "./files-of.ts";
import { emptyScore, measure, type Score } from "./measure.ts";
import { runMutation } from "./mutation/run-mutation.ts";
import { openPrinters } from "./print/printers.ts";
import { drawSamples } from "./sample.ts";
import { runScreening } from "./screening/run-screening.ts";
import type { Style, StyleKind } from "./styles/style.ts";

/** The least share of cells that must be read right. */
const LEAST: Readonly<Record<StyleKind, number>> = {
  html: 0.999,
  text: 0.99,
  docx: 0.999,
  xlsx: 0.999,
  csv: 0.999,
  pdf: 0.995,
};

/** Printing takes a second a report. */
const MOST_PRINTED = 50;

const percent = (share: number): string => `${(Math.floor(share * 100_000) / 1_000).toFixed(3)} %`;

function meets(style: Style, { cells, right, silent, misnamed }: Score): boolean {
  const least = style.leastShare ?? LEAST[style.kind];
  return silent + misnamed === 0 && (style.isSoft === true || right >= cells * least);
}

const nameOf = ({ kind, name }: Style): string => `${kind} ${name.padEnd(44)}`;

/** `✓ html plain       100.000 %  0 silent, 0 misnamed, 0 refused`; a `~` where only silence counts. */
function lineOf(style: Style, score: Score, isMet: boolean): string {
  const share = percent(score.right / Math.max(1, score.cells)).padStart(9);
  const errors = `${score.silent} silent, ${score.misnamed} misnamed, ${score.refused} refused`;
  const mark = style.isSoft === true ? "~" : " ";
  return `${isMet ? "✓" : "✗"} ${nameOf(style)} ${mark}${share}  ${errors}`;
}

interface AccuracyOptions {
  /** How many reports each style writes, the editions in turn. */
  readonly count: number;
  /** How many of them are printed in each style of PDFs; at most 50 where it is not given. */
  readonly printed?: number | undefined;
  readonly seed: number;
  /**
   * Only the style of this name, the styles of this kind, `screening`, `mutation`, `claims`: the sentences, or
   * `claims-learn`, `claims-unseen`, `claims-heldout` or `claims-fresh`: another set of them; these four are left out
   * unless they are named.
   */
  readonly only?: string | undefined;
  /** Whether each sentence that is not read right is printed. */
  readonly isVerbose?: boolean | undefined;
  readonly print: (line: string) => void;
}

/** Makes reports in every style, reads them back, and prints how much was right. */
async function runStyles(options: AccuracyOptions): Promise<boolean> {
  const { count, seed, only, print } = options;
  const samples = drawSamples(count, seed);
  const printers = openPrinters();
  let isGood = true;
  try {
    for (const style of allStyles) {
      if (only !== undefined && style.name !== only && style.kind !== only) continue;
      const printer = style.printer === undefined ? null : printers[style.printer];
      if (printer !== null && printer.missing !== null) {
        print(`– ${nameOf(style)}  skipped: ${printer.missing}`);
        continue;
      }
      const most = printer === null ? count : (options.printed ?? MOST_PRINTED);
      const score = emptyScore();
      for await (const [sample, made] of filesOf(style, samples.slice(0, most), printer)) {
        await measure(sample, made, style.name, score);
      }
      const isMet = meets(style, score);
      isGood &&= isMet;
      print(lineOf(style, score, isMet));
      if (score.first !== null && !isMet) print(`    ${score.first}`);
    }
  } finally {
    await Promise.all(Object.values(printers).map((printer) => printer.close()));
  }
  return isGood;
}

/** The sets of sentences that are measured only by name. */
const MORE_CLAIMS = ["learn", "unseen", "heldout", "fresh"] as const;

/** What is measured beside the reading of files. */
const OTHERS = ["claims", ...MORE_CLAIMS.map((set) => `claims-${set}`), "screening", "mutation"];

/**
 * Prints how well the claims of sentences are understood and judged, and how much of made reports with
 * one wrong digit is found, of which no least is asked yet unless asked for by name; how well made prose
 * is screened; then makes reports in every style, reads them back, and prints how much
 * was right. Styles whose printer is not installed are skipped, with a line that says so.
 */
export async function runAccuracy(options: AccuracyOptions): Promise<boolean> {
  const { count, seed, only, isVerbose = false, print } = options;
  const isAsked = (name: string) => only === undefined || only === name;
  const isRead = !isAsked("claims") || runClaims({ set: "claims", isVerbose, print });
  const set = MORE_CLAIMS.find((name) => only === `claims-${name}`);
  if (set !== undefined) runClaims({ set, isVerbose, print });
  const isFound = !isAsked("mutation") || runMutation({ count, seed, isVerbose, print });
  const isScreenedWell = !isAsked("screening") || runScreening(count, seed, print);
  const isReadWell = OTHERS.includes(only ?? "") || (await runStyles(options));
  return isRead && isScreenedWell && isReadWell && (isFound || only === undefined);
}
