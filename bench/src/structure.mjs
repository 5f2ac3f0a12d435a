import { Ajv2020 } from "ajv/dist/2020.js";
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

/** ajv with its default options, save those that the published schema's formats need. */
function compileSchema(/** @type {object} */ schema) {
  const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  return ajv.compile(schema);
}

/** Structure and the rules over tables, of a report that is parsed already, against ajv's structure. */
export async function benchStructure() {
  printTitle("Structure and the rules of @gongkai/core, on a parsed report");
  const core = await loadBuilt("@gongkai/core");
  if (core === null) return printSkipped("@gongkai/core");
  const { parseReport, validate } = core;
  const { reportJsonSchema } = await import("@gongkai/core/json-schema");
  const ajvValidate = compileSchema(reportJsonSchema());
  for (const [name, report] of Object.entries(documents)) {
    const check = () => {
      const parsed = parseReport(report);
      return parsed.ok ? validate(parsed.report).findings.length : parsed.issues.length;
    };
    const agreed = ajvValidate(report) === parseReport(report).ok;
    if (!agreed) printNote(`${name}: ajv and parseReport disagree on its shape`);
    const results = race({
      ours: check,
      "ajv 8 (default), structure only": () => ajvValidate(report),
    });
    for (const { peer, ratio } of results) printRatio(`as fast as ${peer}: ${name}`, ratio);
  }
}
