import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandBin } from "./command-bin.mjs";
import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { runNode } from "./run-node.mjs";
import { modernReportWithWrongFigure, syntheticModernReport } from "./synthetic-report.mjs";

/** Megabytes of NDJSON: large enough that what is kept shows, small enough to take a minute. */
const MEGABYTES = Number(process.env.BENCH_MEGABYTES ?? 100);

const ROUNDS = 5;

/** What one would write by hand to have all reports at once. */
const LOAD_ALL = `
import { readFileSync } from "node:fs";
const reports = readFileSync(process.argv[1], "utf8").trim().split("\\n").map((line) => JSON.parse(line));
console.log(reports.length);
`;

/** Writes reports that differ in their titles, every tenth with a wrong figure. */
function writeCorpus(/** @type {string} */ file, /** @type {any} */ edition) {
  const reports = [syntheticModernReport(edition), modernReportWithWrongFigure(edition)];
  const descriptor = openSync(file, "w");
  let bytes = 0;
  for (let index = 0; bytes < MEGABYTES * 1e6; index += 1) {
    const report = { ...reports[index % 10 === 0 ? 1 : 0], title: `第${index}份` };
    bytes += writeSync(descriptor, `${JSON.stringify(report)}\n`);
  }
  closeSync(descriptor);
}

/** The command over a corpus: memory against loading it, two threads against one. */
export async function benchBulk() {
  printTitle(`A corpus of ${MEGABYTES} MB, one report a line, as whole processes`);
  const core = await loadBuilt("@gongkai/core");
  const bin = commandBin();
  if (core === null || bin === null) return printSkipped("gongkai");
  const scratch = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    const file = join(scratch, "corpus.ndjson");
    writeCorpus(file, core.editionOf("cn-2021"));
    const validate = [bin, "validate", "--ndjson", file];
    const loaded = runNode(["--input-type=module", "-e", LOAD_ALL, file]);
    const memory = [];
    const speed = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = runNode(validate);
      const two = runNode([...validate, "--jobs", "2"]);
      memory.push(one.peak / loaded.peak);
      speed.push(one.seconds / two.seconds);
    }
    printNote(
      `${(statSync(file).size / 1e6).toFixed(0)} MB; loading it: ${(loaded.peak / 1000).toFixed(0)} MB`,
    );
    printRatio("the memory of loading it (less is better)", quartiles(memory));
    printRatio("as fast with two threads as with one, all rules", quartiles(speed));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
