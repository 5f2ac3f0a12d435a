import { Engine } from "json-rules-engine";
import { loadBuilt } from "./load-built.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { modernReportWithWrongFigure, syntheticModernReport } from "./synthetic-report.mjs";

const ROUNDS = 21;
const OURS_A_ROUND = 2000;
const THEIRS_A_ROUND = 10;

/** The sums that an edition demands, as pairs of lists of cells. */
function linesOf(/** @type {any} */ edition) {
  return edition.tables.flatMap(({ id: table, rows, columns, identities = [] }) =>
    identities.flatMap(({ rule, ties, left, right }) =>
      (ties === "rows" ? columns : rows).map(({ id: line }) => {
        const cells = (/** @type {readonly string[]} */ ids) =>
          ids.map((id) => (ties === "rows" ? [table, id, line] : [table, line, id]));
        return { rule, line, left: cells(left), right: cells(right) };
      }),
    ),
  );
}

const sumOf = (/** @type {any} */ tables, /** @type {readonly string[][]} */ cells) =>
  cells.reduce((sum, [table, row, column]) => sum + tables[table].cells[row][column], 0);

/** One rule of json-rules-engine for each sum: it fires where the two sides differ. */
function engineOf(/** @type {ReturnType<typeof linesOf>} */ lines) {
  const engine = new Engine();
  engine.addFact("difference", async ({ left, right }, almanac) => {
    const tables = await almanac.factValue("tables");
    return sumOf(tables, left) - sumOf(tables, right);
  });
  for (const { rule, line, left, right } of lines) {
    engine.addRule({
      conditions: {
        all: [{ fact: "difference", params: { left, right }, operator: "notEqual", value: 0 }],
      },
      event: { type: rule, params: { line } },
    });
  }
  return engine;
}

async function perRun(/** @type {() => unknown} */ work, /** @type {number} */ times) {
  const started = performance.now();
  for (let time = 0; time < times; time += 1) await work();
  return (performance.now() - started) / times;
}

/** The sums of tables 3 and 4, as our rules and as rules of json-rules-engine. */
export async function benchEngine() {
  printTitle("The sums of cn-2021: rules of @gongkai/core against json-rules-engine");
  const core = await loadBuilt("@gongkai/core");
  if (core === null) return printSkipped("@gongkai/core");
  const edition = core.editionOf("cn-2021");
  const lines = linesOf(edition);
  const ids = new Set(lines.map(({ rule }) => rule));
  const rules = core.coreRules.filter(({ id }) => ids.has(id));
  const engine = engineOf(lines);
  printNote(`${lines.length} sums; both list what fails, ours with place, words and figures`);
  for (const [name, report] of [
    ["a valid report", syntheticModernReport(edition)],
    ["a report with a wrong figure", modernReportWithWrongFigure(edition)],
  ]) {
    const theirs = () => engine.run({ tables: report.tables });
    const { events } = await theirs();
    const { findings } = core.validate(report, { rules });
    if (events.length !== findings.length) printNote(`${name}: they disagree`);
    const ours = () => core.validate(report, { rules });
    await perRun(ours, OURS_A_ROUND);
    const ratios = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = await perRun(ours, OURS_A_ROUND);
      ratios.push((await perRun(theirs, THEIRS_A_ROUND)) / own);
    }
    printRatio(`as fast as json-rules-engine: ${name}`, quartiles(ratios));
  }
}
