import { quartiles } from "./quartiles.mjs";

/**
 * Runs work some times, one after the other; in milliseconds.
 *
 * @param {() => unknown} work
 * @param {number} times
 */
export async function timed(work, times) {
  const started = performance.now();
  for (let time = 0; time < times; time += 1) await work();
  return performance.now() - started;
}

/**
 * How many times as fast as theirs ours is: both by turns, in alternating order, the ratio formed
 * within a round, after a round of each that does not count.
 *
 * @param {() => unknown} ours
 * @param {() => unknown} theirs
 * @param {{ rounds: number, times: number }} options how often each is run in a round
 */
export async function paired(ours, theirs, { rounds, times }) {
  await timed(ours, times);
  await timed(theirs, times);
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const [one, two] = [await timed(first, times), await timed(second, times)];
    ratios.push(round % 2 === 0 ? two / one : one / two);
  }
  return quartiles(ratios);
}
