import { GongkaiError } from "@gongkai/core";
import { type Reading, readBack } from "./read-back.ts";
import type { Sample } from "./sample.ts";
import type { Made } from "./styles/style.ts";

/** How well a style is read. */
export interface Score {
  cells: number;
  right: number;
  /** Wrong, missing, or read where nothing stands, without a finding. */
  silent: number;
  /** Titles and years that were read wrong, without a finding. */
  misnamed: number;
  /** Reports that could not be read at all. */
  refused: number;
  /** What went wrong first, silence before all else, for whoever mends it. */
  first: string | null;
}

export const emptyScore = (): Score => ({
  cells: 0,
  right: 0,
  silent: 0,
  misnamed: 0,
  refused: 0,
  first: null,
});

const isNothing = (said: string): boolean => said === "missing" || said === "blank";

const isSame = (said: string, actual: string): boolean =>
  said === actual || (isNothing(said) && isNothing(actual));

function note(score: Score, what: string, isTold: boolean): void {
  if (isTold) score.first ??= what;
  else if (score.silent + score.misnamed === 0) score.first = `${what}, silent`;
}

/** Every cell that the style shows must be read, and no other. */
function countCells(expected: Sample["cells"], made: Made, reading: Reading, score: Score): void {
  for (const cell of new Set([...expected.keys(), ...reading.cells.keys()])) {
    const isShown = expected.has(cell) && made.leftOut?.test(cell) !== true;
    const own = isShown ? (expected.get(cell) ?? "missing") : "missing";
    const said = made.shown?.(own) ?? own;
    const actual = reading.cells.get(cell) ?? "missing";
    const isRight = isSame(said, actual);
    if (isRight && !isShown) continue;
    score.cells++;
    if (isRight) {
      score.right++;
      continue;
    }
    const isTold = reading.isTold(cell) || (isNothing(actual) && reading.isLossTold(cell));
    note(score, `${cell}: ${actual} for ${said}`, isTold);
    if (!isTold) score.silent++;
  }
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, "");

/** Whose report it is, and of which year. */
function countNames(draft: Sample["draft"], made: Made, reading: Reading, score: Score): void {
  const title = made.title ?? draft.title;
  const isTitleTold = reading.isTold("/title");
  const isYearTold = isTitleTold || reading.isTold("/period");
  const mistakes = [
    withoutBlanks(reading.title) !== withoutBlanks(title) && !isTitleTold
      ? `/title: ${reading.title} for ${title}`
      : null,
    reading.year !== draft.year && !isYearTold
      ? `/period: ${reading.year} for ${draft.year}`
      : null,
  ];
  for (const mistake of mistakes) {
    if (mistake === null) continue;
    note(score, mistake, false);
    score.misnamed++;
  }
}

/** Reads a made file back, and counts. */
export async function measure(
  sample: Sample,
  made: Made,
  file: string,
  score: Score,
): Promise<void> {
  try {
    const reading = await readBack(made, file);
    countNames(sample.draft, made, reading, score);
    countCells(sample.cells, made, reading, score);
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    score.refused++;
    score.cells += sample.cells.size;
    score.first ??= error.message;
  }
}
