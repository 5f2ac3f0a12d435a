import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { race } from "./race.mjs";
import {
  reportOfWrongShape,
  reportWithWrongFigures,
  syntheticReport,
} from "./synthetic-report.mjs";

const documents = {
  "a valid report": syntheticReport(),
  "a report with wrong figures": reportWithWrongFigures(),
  "a report of the wrong shape": reportOfWrongShape(),
};

/**
 * @param {string} title
 * @param {Record<string, any>} library
 * @param {{ safeParse(value: unknown): unknown }} schema
 */
function raceValidation(title, { parseReport, validate }, schema) {
  printTitle(title);
  for (const [name, report] of Object.entries(documents)) {
    const json = JSON.stringify(report);
    const bytes = Buffer.byteLength(json);
    const check = () => {
      const parsed = parseReport(json);
      return parsed.ok ? validate(parsed.report) : parsed;
    };
    const result = check();
    const found = result.findings?.length ?? result.issues.length;
    printNote(`${name}: ${(bytes / 1000).toFixed(1)} kB, ${found} findings`);
    const results = race({
      ours: check,
      "JSON.parse alone": () => JSON.parse(json),
      "JSON.parse and zod's structure": () => schema.safeParse(JSON.parse(json)),
    });
    for (const { peer, ratio } of results) printRatio(`as fast as ${peer}`, ratio);
  }
}

/** From the bytes of a JSON report to its findings. */
export async function benchValidation() {
  const core = await loadBuilt("@gongkai/core");
  if (core === null) {
    printTitle("JSON text to findings");
    return printSkipped("@gongkai/core");
  }
  raceValidation("JSON text to findings, rules over tables", core, core.reportSchema);
  const title = "JSON text to findings, all rules (prose is read too)";
  const gongkai = await loadBuilt("gongkai");
  if (gongkai !== null) return raceValidation(title, gongkai, core.reportSchema);
  printTitle(title);
  printSkipped("gongkai");
}
