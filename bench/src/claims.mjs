import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { syntheticReport } from "./synthetic-report.mjs";

const MEGABYTE = 1_000_000;
/** Of a second or so each. */
const ROUNDS = 5;
const SENTENCES_OF_A_PARAGRAPH = 8;

/** Sentences as offices write them, each with figures; `n` differs from one to the next. */
const SENTENCES = [
  (/** @type {number} */ n) => `全年主动公开政府信息${n}条，同比增长${n % 40}.${n % 10}%。`,
  (/** @type {number} */ n) => `其中，通过政府网站公开${n}条，通过政务微信公开${n % 300}条。`,
  (/** @type {number} */ n) =>
    `受理依申请公开${n % 90}件，已答复${n % 80}件，其中予以公开${n % 50}件。`,
  (/** @type {number} */ n) => `接待群众来访逾${n}人次，接听热线电话${n}次。`,
  (/** @type {number} */ n) => `组织培训${n % 9}次，参加人员${n % 700}余人。`,
  (/** @type {number} */ n) => `网站访问量达${n}.${n % 10}万次，较上年减少${n % 30}%。`,
];

/** A report whose narrative takes a megabyte. */
function narrative() {
  const blocks = [];
  for (let bytes = 0, n = 0; bytes < MEGABYTE; ) {
    const sentences = Array.from({ length: SENTENCES_OF_A_PARAGRAPH }, () => {
      n += 1;
      return SENTENCES[n % SENTENCES.length](n);
    });
    const text = sentences.join("");
    blocks.push({ type: "paragraph", text });
    bytes += Buffer.byteLength(text);
  }
  return { ...syntheticReport(), sections: [{ id: "overview", heading: "一、概述", blocks }] };
}

/**
 * How many times as long the work takes as other work, a round of each by turns.
 *
 * @param {() => unknown} work
 * @param {() => unknown} other
 */
function inTurns(work, other) {
  const time = (/** @type {() => unknown} */ each) => {
    const started = performance.now();
    each();
    return performance.now() - started;
  };
  return quartiles(Array.from({ length: ROUNDS }, () => time(work) / time(other)));
}

/** How long a narrative of a megabyte takes to be read, and how that compares to finding its digits. */
export async function benchClaims() {
  printTitle("Claims: a narrative of 1 MB of figures");
  const gongkai = await loadBuilt("gongkai");
  const figures = await loadBuilt("@gongkai/core/figures");
  if (gongkai === null || figures === null) return printSkipped("gongkai");
  const report = narrative();
  const texts = report.sections[0].blocks.map(({ text }) => text);
  const works = {
    readFigures: () => texts.map((text) => figures.readFigures(text)),
    readStatements: () => gongkai.readStatements(report),
    readClaims: () => gongkai.readClaims(report),
    validate: () => gongkai.validate(report),
  };
  const { coverage } = works.readClaims();
  printNote(`${coverage.figures} figures, ${coverage.understood} understood`);
  const digits = () => texts.map((text) => text.match(/[0-9]+(?:\.[0-9]+)?/g)?.length);
  for (const [name, work] of Object.entries(works)) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    const cost = inTurns(work, digits);
    printNote(`${name}: ${((user + system) / 1000).toFixed(0)} ms of processor time`);
    printRatio("the time of a search for digits", cost);
  }
}
