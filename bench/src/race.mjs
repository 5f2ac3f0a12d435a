import { quartiles } from "./quartiles.mjs";

const SAMPLE_MILLISECONDS = 15;
const ROUNDS = 31;

/** What the benches have computed ends here, so that no engine may leave it out. */
const sink = { results: 0 };

/**
 * @param {() => unknown} work
 * @param {number} times
 */
function measure(work, times) {
  const started = performance.now();
  for (let time = 0; time < times; time += 1) sink.results += work() === undefined ? 0 : 1;
  return (performance.now() - started) / times;
}

/**
 * Warms the work up and finds how many times it fits into one sample.
 *
 * @param {() => unknown} work
 */
function timesPerSample(work) {
  let times = 1;
  while (measure(work, times) * times < SAMPLE_MILLISECONDS) times *= 2;
  measure(work, times);
  return times;
}

/**
 * Runs all contestants in turns, in one process, and compares the first with each of the others.
 *
 * Every round measures each contestant once, in alternating order; a ratio is formed within a round.
 *
 * @param {Record<string, () => unknown>} contestants ours first
 * @returns {{ peer: string, ratio: { low: number, median: number, high: number } }[]}
 *   how many times as fast as the peer ours is
 */
export function race(contestants) {
  const runners = Object.entries(contestants).map(([name, work]) => {
    return { name, work, times: timesPerSample(work), samples: /** @type {number[]} */ ([]) };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? runners : runners.toReversed();
    for (const runner of order) runner.samples.push(measure(runner.work, runner.times));
  }
  const [ours, ...peers] = runners;
  return peers.map(({ name, samples }) => ({
    peer: name,
    ratio: quartiles(samples.map((sample, round) => sample / ours.samples[round])),
  }));
}
