import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chineseDays from "chinese-days";
import { commandBin } from "./command-bin.mjs";
import { loadBuilt } from "./load-built.mjs";
import { madeItems, madeRequests, writeCsv } from "./made-lists.mjs";
import { paired } from "./paired.mjs";
import { printNote, printRatio, printSkipped, printTitle } from "./print.mjs";
import { quartiles } from "./quartiles.mjs";
import { runNode } from "./run-node.mjs";

const ITEMS = Number(process.env.BENCH_ITEMS ?? 1_000_000);
const REQUESTS = 100_000;
/** Of half a minute each. */
const ROUNDS = 3;

const BODY = { name: "某市人民政府", kind: "government" };
const INDICATORS = [
  { 指标: "proactive.rules.inForce", 数值: "12", 单位: "件" },
  { 指标: "proactive.normativeDocuments.inForce", 数值: "340", 单位: "件" },
];

/** What one would write to count the rows of a file: csv-parse, each row an object. */
const COUNT_ROWS = `
import { createReadStream } from "node:fs";
import { parse } from ${JSON.stringify(import.meta.resolve("csv-parse"))};
let rows = 0;
for await (const row of createReadStream(process.argv[1]).pipe(parse({ columns: true }))) rows += 1;
console.log(rows);
`;

/** Rows out of a source that is read as it comes, or out of an array of all of them. */
const COMPILE = `
import { compileReport, formOf, numbered, readItems } from ${JSON.stringify(import.meta.resolve("gongkai/ledger"))};
import { madeItems } from ${JSON.stringify(import.meta.resolve("./made-lists.mjs"))};
const [count, isLoaded] = [Number(process.argv[1]), process.argv[2] === "loaded"];
async function* asTheyCome() {
  for (const row of numbered(madeItems(count))) yield row;
}
const rows = isLoaded ? [...numbered(madeItems(count))] : asTheyCome();
const form = formOf("cn-2021");
const body = ${JSON.stringify(BODY)};
const compiled = await compileReport({ form, body, year: 2024, items: readItems(rows) });
console.log(compiled.totals.items.rows);
`;

const megabytes = (/** @type {number} */ kilobytes) => `${(kilobytes / 1000).toFixed(0)} MB`;
const used = (/** @type {{ processor: number, peak: number }} */ { processor, peak }) =>
  `${processor.toFixed(1)} s of processor time, ${megabytes(peak)}`;

/** Items, requests and indicators as files to the report with its trace, and to the repeats. */
function benchFiles(/** @type {string} */ bin, /** @type {string} */ folder) {
  const at = (/** @type {string} */ name) => join(folder, name);
  writeCsv(at("items.csv"), madeItems(ITEMS));
  writeCsv(at("requests.csv"), madeRequests(REQUESTS));
  writeCsv(at("indicators.csv"), INDICATORS);
  writeFileSync(at("body.json"), JSON.stringify(BODY));
  const lists = ["items", "requests", "indicators"].flatMap((name) => [
    `--${name}`,
    at(`${name}.csv`),
  ]);
  const about = ["--body", at("body.json"), "--year", "2024", "-o", at("report.json")];
  const compile = [bin, "compile", ...about, ...lists];
  const size = (statSync(at("items.csv")).size / 1e6).toFixed(0);
  printNote(`${ITEMS} items, ${size} MB; ${REQUESTS} requests; two indicators`);
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = runNode(compile);
    const theirs = runNode(["--input-type=module", "-e", COUNT_ROWS, at("items.csv")]);
    if (round === 0) printNote(`compile: ${used(ours)}; csv-parse, counting rows: ${used(theirs)}`);
    ratios.push(ours.processor / theirs.processor);
  }
  printRatio(
    "the processor time of csv-parse counting the items (less is better)",
    quartiles(ratios),
  );
  printNote(`compile --near: ${used(runNode([...compile, "--near"]))}`);
  printNote(
    `deadlines: ${used(runNode([bin, "deadlines", at("requests.csv"), "--on", "2024-06-03"]))}`,
  );
}

/** What is kept of a record when its row is gone, against keeping the rows. */
function benchStream() {
  const run = (/** @type {unknown[]} */ ...args) =>
    runNode(["--input-type=module", "-e", COMPILE, ...args.map(String)]);
  const [few, many] = [run(100_000), run(400_000)];
  const perRecord = ((many.peak - few.peak) * 1000) / 300_000;
  printNote(`from an async iterable: 100 thousand ${used(few)}; 400 thousand ${used(many)}`);
  printNote(`${perRecord.toFixed(0)} bytes more a record`);
  const shares = Array.from(
    { length: ROUNDS },
    () => run(400_000).peak / run(400_000, "loaded").peak,
  );
  printRatio("the memory of all rows in an array (less is better)", quartiles(shares));
}

/** Deadlines by the law, against the working day that a calendar gives. */
async function benchDeadlines(/** @type {Record<string, any>} */ ledger) {
  const { chineseCalendar, deadlineOf, formOf, numbered, readRequests } = ledger;
  const requests = [];
  for await (const { record } of readRequests(numbered(madeRequests(10_000)), formOf("cn-2021"))) {
    if (record !== null) requests.push(record);
  }
  const options = { calendar: chineseCalendar(), on: "2024-06-03" };
  const received = requests.map(({ events }) => events[0].on);
  const ours = () => requests.map((request) => deadlineOf(request, options));
  const theirs = () => received.map((on) => chineseDays.findWorkday(20, on));
  const ratio = await paired(ours, theirs, { rounds: 7, times: 1 });
  printRatio("as fast as findWorkday(20) of chinese-days, which knows no law", ratio);
}

/** An office's lists to its report: time and memory of a million items, and what is kept of each. */
export async function benchLedger() {
  printTitle("The ledger: lists to reports and deadlines");
  const ledger = await loadBuilt("gongkai/ledger");
  const bin = commandBin();
  if (ledger === null || bin === null) return printSkipped("gongkai");
  const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
  try {
    benchFiles(bin, folder);
    benchStream();
    await benchDeadlines(ledger);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
