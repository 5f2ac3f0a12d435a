import { emptyScore, measure, type Score } from "./measure.ts";
import { drawSamples } from "./sample.ts";
import { htmlStyles } from "./styles/html-styles.ts";
import type { Style } from "./styles/style.ts";
import { textStyles } from "./styles/text-styles.ts";

/** The least share of cells that must be read right. */
const LEAST = { html: 0.999, text: 0.99 } as const;

const percent = (share: number): string => `${(Math.floor(share * 100_000) / 1_000).toFixed(3)} %`;

function meets({ isSoft, kind }: Style, { cells, right, silent, misnamed }: Score): boolean {
  return silent + misnamed === 0 && (isSoft === true || right >= cells * LEAST[kind]);
}

/** `✓ html plain       100.000 %  0 silent, 0 misnamed, 0 refused`; a `~` where only silence counts. */
function lineOf({ name, kind, isSoft }: Style, score: Score, isMet: boolean): string {
  const share = percent(score.right / Math.max(1, score.cells)).padStart(9);
  const errors = `${score.silent} silent, ${score.misnamed} misnamed, ${score.refused} refused`;
  const mark = isSoft === true ? "~" : " ";
  return `${isMet ? "✓" : "✗"} ${kind} ${name.padEnd(44)} ${mark}${share}  ${errors}`;
}

interface AccuracyOptions {
  /** How many reports each style writes, the editions in turn. */
  readonly count: number;
  readonly seed: number;
  /** Only the style of this name. */
  readonly only?: string | undefined;
  readonly print: (line: string) => void;
}

/** Makes reports in every style, reads them back, and prints how much was right. */
export async function runAccuracy({ count, seed, only, print }: AccuracyOptions): Promise<boolean> {
  const samples = drawSamples(count, seed);
  let isGood = true;
  for (const style of [...htmlStyles, ...textStyles]) {
    if (only !== undefined && style.name !== only) continue;
    const score = emptyScore();
    for (const sample of samples) await measure(sample, style, score);
    const isMet = meets(style, score);
    isGood &&= isMet;
    print(lineOf(style, score, isMet));
    if (score.first !== null && !isMet) print(`    ${score.first}`);
  }
  return isGood;
}
