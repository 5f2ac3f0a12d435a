import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { race } from "./race.mjs";
import {
  modernReportOfWrongShape,
  modernReportWithWrongFigure,
  syntheticModernReport,
} from "./synthetic-report.mjs";

/** So many distinct reports in turn: a corpus is not in the processor's cache. */
const CORPUS = 400;

/**
 * @param {string} title
 * @param {Record<string, any>} library
 * @param {{ safeParse(value: unknown): unknown }} schema
 */
function raceValidation(title, { parseReport, validate, editions }, schema) {
  printTitle(title);
  const edition = editions.find(({ id }) => id === "cn-2021");
  const documents = {
    "a valid report": syntheticModernReport(edition),
    "a report with a wrong figure": modernReportWithWrongFigure(edition),
    "a report of the wrong shape": modernReportOfWrongShape(edition),
  };
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

/** The bytes of reports that differ in their figures. */
function corpusOf(/** @type {any} */ edition) {
  return Array.from({ length: CORPUS }, (_, index) => {
    const report = syntheticModernReport(edition);
    report.title += index;
    for (const section of report.sections) section.blocks[0].text += index;
    return Buffer.from(JSON.stringify(report));
  });
}

/** One distinct report after another from its bytes, as a corpus is read. */
function raceCorpus(/** @type {any} */ { parseReport, validate, editionOf, reportSchema }) {
  printTitle(`Bytes to findings, ${CORPUS} distinct reports in turn, rules over tables`);
  const corpus = corpusOf(editionOf("cn-2021"));
  const each = (/** @type {(text: string) => unknown} */ work) => {
    let next = 0;
    return () => work(corpus[next++ % CORPUS].toString());
  };
  const results = race({
    ours: each((text) => {
      const parsed = parseReport(text);
      return parsed.ok ? validate(parsed.report) : parsed;
    }),
    "decoding and JSON.parse alone": each((text) => JSON.parse(text)),
    "decoding, JSON.parse and zod's structure": each((text) =>
      reportSchema.safeParse(JSON.parse(text)),
    ),
  });
  for (const { peer, ratio } of results) printRatio(`as fast as ${peer}`, ratio);
}

/** From the bytes of a JSON report to its findings. */
export async function benchValidation() {
  const core = await loadBuilt("@gongkai/core");
  if (core === null) {
    printTitle("JSON text to findings");
    return printSkipped("@gongkai/core");
  }
  raceValidation("JSON text to findings, rules over tables", core, core.reportSchema);
  raceCorpus(core);
  const title = "JSON text to findings, all rules (prose is read too)";
  const gongkai = await loadBuilt("gongkai");
  if (gongkai !== null) return raceValidation(title, gongkai, core.reportSchema);
  printTitle(title);
  printSkipped("gongkai");
}
