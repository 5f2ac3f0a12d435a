/** So many milliseconds say nothing of how time grows: garbage costs as much, and squares of such lengths far more. */
const FLOOR = 200;
const ROUNDS = 4;

/** Twice the text takes twice the time; what goes beyond is not linear any more. */
const MOST = 3;

function elapsed(work: () => unknown): Promise<number> {
  const started = performance.now();
  return Promise.resolve(work()).then(() => performance.now() - started);
}

/**
 * Tells how many times as long the double takes as the single: the best of some rounds of each, by turns,
 * and no more rounds than it takes to see that all is well.
 *
 * @returns Zero where the double is too quick to be measured.
 */
export async function growthOfTime(single: () => unknown, double: () => unknown): Promise<number> {
  let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    one = Math.min(one, await elapsed(single));
    two = Math.min(two, await elapsed(double));
    if (two < FLOOR) return 0;
    if (two / one < MOST) break;
  }
  return two / one;
}
