import { loadBuilt } from "./load-built.mjs";
import { timed } from "./paired.mjs";
import { printNote, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { runNode } from "./run-node.mjs";
import { syntheticModernReport } from "./synthetic-report.mjs";

const ROUNDS = 7;
const FILES_A_SAMPLE = 10;

/** So many reports in a row should need the memory of a few. */
const IN_A_ROW = [100, 1000];

/** Reports written one after another by one process, in every format: the most memory that it takes. */
function printMemory(/** @type {string} */ reportJson) {
  const writer = new URL("./write-in-a-row.mjs", import.meta.url).pathname;
  const said = IN_A_ROW.map((count) => {
    const { peak } = runNode([writer, String(count), reportJson]);
    return `${count}: ${(peak / 1000).toFixed(0)} MB`;
  });
  printNote(`reports in a row, each in every format, the most memory: ${said.join(", ")}`);
}

/** How many files of offices are written in a second. */
export async function benchWriting() {
  printTitle("A whole report of 2021 written as files of offices: render");
  const core = await loadBuilt("@gongkai/core");
  const renderers = await loadBuilt("@gongkai/renderers");
  if (core === null || renderers === null) return printSkipped("@gongkai/renderers");
  const report = syntheticModernReport(core.editionOf("cn-2021"));
  for (const to of ["docx", "xlsx"]) {
    const write = () => renderers.render(report, { to });
    await timed(write, FILES_A_SAMPLE);
    const rates = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.push((1000 * FILES_A_SAMPLE) / (await timed(write, FILES_A_SAMPLE)));
    }
    const { low, median, high } = quartiles(rates);
    const spread = `${low.toFixed(0)}–${high.toFixed(0)}`;
    printNote(`${to}: ${median.toFixed(0)} a second (middle half ${spread})`);
  }
  printMemory(core.stringifyReport(report));
}
