import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { race } from "./race.mjs";
import { syntheticReport } from "./synthetic-report.mjs";

const MEGABYTE = 1_000_000;
const SHORTEST_PASSAGE = 20;
const LETTERS =
  "政务公开专栏目录按季检查科室发布内容时效准确服务群众企业窗口办理完善机制推进落实规范流程加强培训";

/** Numbers that are the same in every run. */
function randomSource(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return (state >>> 16) % below;
  };
}

function sentence(/** @type {(below: number) => number} */ random) {
  const letters = Array.from({ length: 15 + random(30) }, () => LETTERS[random(LETTERS.length)]);
  return `${letters.join("")}${random(10_000)}件。`;
}

/** A report of a megabyte, of which every other sentence is one of those that both have. */
function narrative(/** @type {readonly string[]} */ shared, /** @type {number} */ seed) {
  const random = randomSource(seed);
  const blocks = [];
  for (let bytes = 0; bytes < MEGABYTE; ) {
    const sentences = Array.from({ length: 8 }, (_, at) =>
      at % 2 === 0 ? shared[random(shared.length)] : sentence(random),
    );
    const text = sentences.join("");
    blocks.push({ type: "paragraph", text });
    bytes += Buffer.byteLength(text);
  }
  return { ...syntheticReport(), sections: [{ id: "overview", heading: "一、概述", blocks }] };
}

/** What one would write by hand: how many windows of the one stand in the other, and no passages. */
function windowsInCommon(/** @type {string} */ own, /** @type {string} */ other) {
  const windows = new Set();
  for (let at = 0; at + SHORTEST_PASSAGE <= other.length; at += 1) {
    windows.add(other.slice(at, at + SHORTEST_PASSAGE));
  }
  let common = 0;
  for (let at = 0; at + SHORTEST_PASSAGE <= own.length; at += 1) {
    if (windows.has(own.slice(at, at + SHORTEST_PASSAGE))) common += 1;
  }
  return common;
}

/** A narrative of a megabyte against another: shares both ways and all passages. */
export async function benchSimilarity() {
  printTitle("Sameness: a narrative of 1 MB against another of 1 MB");
  const gongkai = await loadBuilt("gongkai");
  if (gongkai === null) return printSkipped("gongkai");
  const random = randomSource(1);
  const shared = Array.from({ length: 3000 }, () => sentence(random));
  const [own, other] = [narrative(shared, 2), narrative(shared, 3)];
  const texts = [own, other].map(({ sections }) =>
    sections[0].blocks.map(({ text }) => text).join(""),
  );
  const ours = () => gongkai.similarity(own, other);
  const { repeated, compared, passages } = ours();
  const started = process.cpuUsage();
  ours();
  const { user, system } = process.cpuUsage(started);
  printNote(`${repeated} of ${compared} characters in ${passages.length} passages`);
  printNote(`${((user + system) / 1000).toFixed(0)} ms of processor time`);
  const results = race({
    ours,
    "a Set of substrings, one way and no passages": () => windowsInCommon(texts[0], texts[1]),
  });
  for (const { peer, ratio } of results) printRatio(`as fast as ${peer}`, ratio);
}
