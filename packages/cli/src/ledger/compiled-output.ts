import { GongkaiError, type LocalText, stringifyReport } from "@gongkai/core";
import type { Compiled, ListTotals } from "@gongkai/ledger";
import type { OutputFile } from "../io/io.ts";
import { tellFindings } from "../lists/tell-findings.ts";
import { withoutControls } from "../output/without-controls.ts";
import { withoutExtension } from "../output/without-extension.ts";
import type { Run } from "../run.ts";

/** Where the records behind the figures of a report are kept. */
export const traceFileOf = (reportFile: string): string =>
  `${withoutExtension(reportFile)}.trace.json`;

/** The report, and beside it what stands behind its figures. */
export function compiledFiles(path: string, { report, trace }: Compiled): OutputFile[] {
  return [
    { path, content: stringifyReport(report) },
    { path: traceFileOf(path), content: `${JSON.stringify(trace)}\n` },
  ];
}

const NAMES = {
  items: { "zh-CN": "公开信息", en: "items" },
  requests: { "zh-CN": "申请", en: "requests" },
  indicators: { "zh-CN": "指标", en: "indicators" },
} as const satisfies Record<keyof Compiled["totals"], LocalText>;

function totalsLine(name: LocalText, { rows, leftOut, outsideYear }: ListTotals): LocalText {
  const counted = rows - leftOut - outsideYear;
  return {
    "zh-CN": `${name["zh-CN"]}：读入 ${rows} 行，计入 ${counted} 条，未计入 ${leftOut} 条，与本年度无关 ${outsideYear} 条`,
    en: `${name.en}: ${rows} rows read, ${counted} counted, ${leftOut} left out, ${outsideYear} not of the year`,
  };
}

/** Says on standard error what is wrong with the records, and how many of them were counted. */
export function tellCompiled(run: Run, { findings, unlisted, totals }: Compiled): void {
  tellFindings(run, { findings, unlisted });
  const lines = (["items", "requests", "indicators"] as const)
    .filter((list) => totals[list].rows > 0)
    .map((list) => totalsLine(NAMES[list], totals[list]));
  run.io.stderr.write(withoutControls(lines.map((line) => `${line[run.language]}\n`).join("")));
}

/**
 * Stops where a row was read and could not be counted with: its request was never received, it was
 * decided in two ways, its figure was entered before. What is wrong has been told of.
 *
 * @throws {GongkaiError} `row-refused`.
 */
export function refuseLeftOut({ totals }: Compiled): void {
  const count = Object.values(totals).reduce((sum, { leftOut }) => sum + leftOut, 0);
  if (count === 0) return;
  throw new GongkaiError("row-refused", {
    message: {
      "zh-CN": `有 ${count} 行不能计入，没有写出报告`,
      en: `${count === 1 ? "1 row" : `${count} rows`} could not be counted: no report was written`,
    },
    advice: {
      "zh-CN": "按以上说明改正；不用 --strict 则不计这些行，照样写出",
      en: "Correct what is told above; without --strict the report is written without these rows",
    },
  });
}
