import { loadBuilt } from "./load-built.mjs";
import { madeTitles } from "./made-titles.mjs";
import { minHashDuplicates } from "./minhash-lsh.mjs";
import { paired } from "./paired.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";

const THOUSANDS = [100, 1000];
const PAIRED = 100_000;

/**
 * Runs work once, and counts its seconds of processor time: others may want the processor too.
 *
 * @template T
 * @param {() => T} work
 */
function processorTime(work) {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { result, seconds: (user + system) / 1e6 };
}

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)} %`;

/**
 * How many of the planted writings were put with the title they are of, and how many of all that
 * were put with another belong there.
 *
 * @param {ReturnType<typeof madeTitles>} made
 * @param {ArrayLike<number>} first for each title the first of its group
 */
function qualityOf({ origins, kinds }, first) {
  const [found, planted] = [new Float64Array(5), new Float64Array(5)];
  let [joined, right] = [0, 0];
  for (let index = 0; index < origins.length; index += 1) {
    const isFound = first[index] === first[origins[index]];
    planted[kinds[index]] += 1;
    found[kinds[index]] += isFound ? 1 : 0;
    if (first[index] === index) continue;
    joined += 1;
    right += origins[index] === origins[first[index]] ? 1 : 0;
  }
  const sum = (/** @type {Float64Array} */ counts) => counts.slice(1).reduce((a, b) => a + b);
  const ofEdits = [3, 4].map((kind) => percent(found[kind] / planted[kind]));
  return (
    `recall ${percent(sum(found) / sum(planted))} (one mark ${ofEdits[0]}, two ${ofEdits[1]}), ` +
    `precision ${percent(right / joined)}`
  );
}

function firstsOf(/** @type {Record<string, any>} */ metrics, /** @type {string[]} */ titles) {
  const first = Int32Array.from(titles, (_, index) => index);
  const { groups } = metrics.findDuplicates(titles, { title: (/** @type {string} */ own) => own });
  for (const { repeats } of groups)
    for (const repeat of repeats) first[repeat.index] = repeat.first;
  return first;
}

/** Repeated titles among many, against the textbook's way, and how many of them are found. */
export async function benchNearDuplicates() {
  printTitle("Near-duplicate titles: findDuplicates");
  const metrics = await loadBuilt("@gongkai/metrics");
  if (metrics === null) return printSkipped("@gongkai/metrics");
  for (const thousands of THOUSANDS) {
    const made = madeTitles(thousands * 1000);
    const ours = processorTime(() => firstsOf(metrics, made.titles));
    const theirs = processorTime(() => minHashDuplicates(made.titles, metrics.normalizeKey));
    for (const [name, { result, seconds }] of Object.entries({ ours, "MinHash-LSH": theirs })) {
      const quality = qualityOf(made, result);
      printNote(
        `${thousands} thousand, ${name}: ${seconds.toFixed(1)} s of processor time, ${quality}`,
      );
    }
  }
  const made = madeTitles(PAIRED);
  const theirs = () => minHashDuplicates(made.titles, metrics.normalizeKey);
  const ratio = await paired(() => firstsOf(metrics, made.titles), theirs, { rounds: 7, times: 1 });
  printRatio("as fast as MinHash-LSH, ten bands of three", ratio);
}
