import { Ajv2020 } from "ajv/dist/2020.js";
import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { race } from "./race.mjs";
import {
  modernReportOfWrongShape,
  modernReportWithWrongFigure,
  syntheticModernReport,
} from "./synthetic-report.mjs";

/** ajv with its default options, save those that the published schema's formats need. */
function compileSchema(/** @type {object} */ schema, /** @type {object} */ options) {
  const ajv = new Ajv2020({ ...options, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  return ajv.compile(schema);
}

/** Structure and the rules over tables, of a report that is parsed already, against structure alone. */
export async function benchStructure() {
  printTitle("Structure and every rule of @gongkai/core for cn-2021, on a parsed report");
  const core = await loadBuilt("@gongkai/core");
  if (core === null) return printSkipped("@gongkai/core");
  const { parseReport, reportSchema, validate } = core;
  const { reportJsonSchema } = await import("@gongkai/core/json-schema");
  const byDefault = compileSchema(reportJsonSchema(), {});
  const byUnits = compileSchema(reportJsonSchema(), { unicode: false });
  const edition = core.editionOf("cn-2021");
  const documents = {
    "a valid report": syntheticModernReport(edition),
    "a report with a wrong figure": modernReportWithWrongFigure(edition),
    "a report of the wrong shape": modernReportOfWrongShape(edition),
  };
  const check = (/** @type {unknown} */ report) => {
    const parsed = parseReport(report);
    return parsed.ok ? validate(parsed.report).findings.length : parsed.issues.length;
  };
  for (const [name, report] of Object.entries(documents)) {
    printNote(name);
    if (byDefault(report) !== parseReport(report).ok) printNote("ajv and parseReport disagree");
    const peers = {
      "ajv 8 (default), structure only": () => byDefault(report),
      "ajv 8 (unicode: false), structure only": () => byUnits(report),
      "zod/mini, structure only": () => reportSchema.safeParse(report),
    };
    for (const { peer, ratio } of race({ ours: () => check(report), ...peers })) {
      printRatio(`structure and rules as fast as ${peer}`, ratio);
    }
    for (const { peer, ratio } of race({ ours: () => parseReport(report), ...peers })) {
      printRatio(`structure alone as fast as ${peer}`, ratio);
    }
  }
  const [valid, ...invalid] = Object.entries(documents);
  for (const [name, report] of invalid) {
    const contestants = { ours: () => check(report), [valid[0]]: () => check(valid[1]) };
    for (const { ratio } of race(contestants))
      printRatio(`as fast as a valid report: ${name}`, ratio);
  }
}
