import { editions } from "@gongkai/core";
import { randomSource, validReport } from "@gongkai/testkit";
import { draftOf, emptyScore, measure, type Score } from "./measure.ts";
import { htmlStyles } from "./styles/html-styles.ts";
import type { Style } from "./styles/style.ts";
import { textStyles } from "./styles/text-styles.ts";

/** The least share of cells that must be read right. */
const LEAST = { html: 0.999, text: 0.99 } as const;

/** An extraction that loses lines loses figures: there only silence counts. */
const isDamaged = ({ name }: Style): boolean => name.endsWith("-damaged");

const percent = (share: number): string => `${(Math.floor(share * 100_000) / 1_000).toFixed(3)} %`;

function meets(style: Style, { cells, right, silent }: Score): boolean {
  return silent === 0 && (isDamaged(style) || right >= cells * LEAST[style.kind]);
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
  let isGood = true;
  for (const style of [...htmlStyles, ...textStyles]) {
    if (only !== undefined && style.name !== only) continue;
    const random = randomSource(seed);
    const score = emptyScore();
    for (let time = 0; time < count; time++) {
      const { id } = random.pick(editions);
      const report = validReport(random, {
        edition: id,
        density: random.pick(["sparse", "dense"]),
      });
      await measure(draftOf(report, random), style, report, score);
    }
    const isMet = meets(style, score);
    isGood &&= isMet;
    const share = percent(score.right / Math.max(1, score.cells));
    const errors = `${score.silent} silent, ${score.refused} refused`;
    print(
      `${isMet ? "✓" : "✗"} ${style.kind} ${style.name.padEnd(32)} ${share.padStart(9)}  ${errors}`,
    );
    if (score.first !== null && !isMet) print(`    ${score.first}`);
  }
  return isGood;
}
