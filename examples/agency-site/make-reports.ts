import { writeFile } from "node:fs/promises";
import { stringifyReport } from "gongkai";
import { madeReports } from "./made-reports.ts";

for (const report of madeReports()) {
  const year = report.period.end.slice(0, 4);
  await writeFile(`examples/agency-site/reports/${year}.json`, stringifyReport(report));
}
