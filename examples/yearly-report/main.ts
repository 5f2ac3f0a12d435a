import { createReadStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { factsOf, parseReport, render, stringifyReport, validate } from "gongkai";
import * as ledger from "gongkai/ledger";

const office = "examples/yearly-report/office";
const out = "examples/yearly-report/out";
const list = (name: string) =>
  ledger.readList(createReadStream(`${office}/${name}.csv`), { filename: `${name}.csv` });

// Last year's report gives the growth.
const last = parseReport(await readFile(`${office}/2023.json`, "utf8"));
if (!last.ok) throw last.error;

const { name, kind, ...about } = JSON.parse(await readFile(`${office}/body.json`, "utf8"));
const form = ledger.formOf("cn-2021");
const [items, requests, indicators] = [
  await list("items"),
  await list("requests"),
  await list("indicators"),
];
const { report, trace, findings, totals } = await ledger.compileReport({
  ...about,
  body: { name, kind },
  form,
  year: 2024,
  items: ledger.readItems(items.rows, items.options),
  requests: ledger.readRequests(requests.rows, form, requests.options),
  indicators: ledger.readIndicators(indicators.rows, indicators.options),
  lastYear: factsOf(last.report),
});
for (const { place, message } of findings) console.log(place.en, "–", message.en);
console.log("Counted:", totals);

// Every figure is traceable, and every deadline is counted by the law's working days.
const granted = ledger.traceOf(trace, "/tables/requests/cells/granted/total");
console.log("Disclosed:", granted?.ids.join(", "));
const again = await list("requests");
const calendar = ledger.chineseCalendar();
for await (const { record } of ledger.readRequests(again.rows, form, again.options)) {
  if (record === null) continue;
  const { isLate, dueOn } = ledger.deadlineOf(record, { calendar, on: "2024-12-31" });
  if (isLate === true) console.log(`Late: ${record.id} was due on ${dueOn}`);
}

const result = validate(report, { against: last.report });
console.log("Verdict:", result.verdict, "–", result.findings.map(({ rule }) => rule).join(", "));
await mkdir(out, { recursive: true });
await writeFile(`${out}/report.json`, stringifyReport(report));
for (const to of ["html", "docx"] as const) {
  await writeFile(`${out}/report.${to}`, await render(report, { to, findings: result.findings }));
}
console.log(`Written: ${out}/report.html, report.docx, report.json`);
