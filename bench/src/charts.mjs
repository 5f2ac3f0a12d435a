import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadBuilt } from "./load-built.mjs";
import { timed } from "./paired.mjs";
import { printNote, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { syntheticModernReport, syntheticReport } from "./synthetic-report.mjs";

const ROUNDS = 15;
const DOOR = "@gongkai/renderers/charts";

/** Five reports of one body, over a change of the form. */
function fiveReports(/** @type {Record<string, any>} */ core) {
  const old = syntheticReport();
  const modern = syntheticModernReport(core.editionOf("cn-2021"));
  return [2017, 2018, 2021, 2022, 2023].map((year) => ({
    ...(year < 2020 ? old : modern),
    body: old.body,
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
  }));
}

/** Milliseconds of the first page in a process of its own, the loading of ECharts included. */
function timeFirst(/** @type {string} */ file) {
  const program = `
    import { readFileSync } from "node:fs";
    const reports = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));
    const { renderCharts } = await import(${JSON.stringify(import.meta.resolve(DOOR))});
    const started = performance.now();
    await renderCharts(reports);
    console.log(performance.now() - started);`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function printTime(/** @type {string} */ label, /** @type {readonly number[]} */ times) {
  const { low, median, high } = quartiles(times);
  const spread = `(middle half ${low.toFixed(0)}–${high.toFixed(0)})`;
  printNote(`${label}: ${median.toFixed(0)} ms ${spread}`);
}

/** How long a page of charts takes: one after others, and the first of a process. */
export async function benchCharts() {
  printTitle("Five years of one body as a page of charts: renderCharts");
  const core = await loadBuilt("@gongkai/core");
  const charts = await loadBuilt(DOOR);
  if (core === null || charts === null) return printSkipped(DOOR);
  const reports = fiveReports(core);
  const page = await charts.renderCharts(reports);
  printNote(`${page.match(/role="img"/g).length} pictures, ${(page.length / 1000).toFixed(0)} kB`);
  await timed(() => charts.renderCharts(reports), ROUNDS);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timed(() => charts.renderCharts(reports), 1));
  }
  printTime("a page", times);
  const scratch = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    const file = join(scratch, "reports.json");
    writeFileSync(file, JSON.stringify(reports));
    printTime(
      "the first page of a process",
      Array.from({ length: 5 }, () => timeFirst(file)),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
