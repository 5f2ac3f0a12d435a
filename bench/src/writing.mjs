import { loadBuilt } from "./load-built.mjs";
import { timed } from "./paired.mjs";
import { printNote, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { syntheticModernReport } from "./synthetic-report.mjs";

const ROUNDS = 7;
const FILES_A_SAMPLE = 10;

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
}
