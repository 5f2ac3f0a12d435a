import { measureScreening } from "./measure-screening.ts";

const LEAST_RECALL = 0.995;
const LEAST_PRECISION = 0.98;

/** A share of a few is no measure; documents are quickly made. */
const FEWEST = 300;

const percent = (share: number): string => `${(Math.floor(share * 100_000) / 1_000).toFixed(3)} %`;

/** Screens made documents, and prints how much was found and how much of what was found is right. */
export function runScreening(count: number, seed: number, print: (line: string) => void): boolean {
  const score = measureScreening(Math.max(count, FEWEST), seed);
  const recall = score.found / Math.max(1, score.planted);
  const precision = score.found / Math.max(1, score.reported);
  const isMet = recall >= LEAST_RECALL && precision >= LEAST_PRECISION;
  print(
    `${isMet ? "✓" : "✗"} screening  recall ${percent(recall)} of ${score.planted} planted, precision ${percent(precision)} of ${score.reported} findings`,
  );
  if (recall < 1 || precision < 1) {
    for (const [what, text] of score.first) print(`    ${what}: ${text.trim()}`);
  }
  return isMet;
}
