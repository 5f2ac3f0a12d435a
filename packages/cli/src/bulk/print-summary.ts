import type { LocalText, Severity } from "@gongkai/core";
import { textTable } from "../output/text-table.ts";
import type { Run } from "../run.ts";
import type { RuleCount, Tally } from "./tally.ts";

const ORDER: readonly Severity[] = ["error", "warning", "info"];

const SEVERITIES = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "info" },
} as const satisfies Record<Severity, LocalText>;

const TITLES = {
  "zh-CN": ["规则", "级别", "报告", "条数"],
  en: ["rule", "severity", "reports", "findings"],
} as const;

const bySeverity = (left: RuleCount, right: RuleCount): number =>
  ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity) ||
  right.findings - left.findings ||
  (left.rule < right.rule ? -1 : 1);

const sentence = ({ reports, valid, noErrorFound, invalid, unreadable }: Tally): LocalText => ({
  "zh-CN": `共检查 ${reports} 份报告：有错误 ${invalid}，未发现错误但有未能判断的 ${noErrorFound}，合格 ${valid}；另有 ${unreadable} 个输入读不出报告。`,
  en: `${reports} reports checked: ${invalid} with errors, ${noErrorFound} without an error found but not wholly assessed, ${valid} valid; ${unreadable} inputs hold no report.`,
});

/** Says on standard error how many files were imported, and what the import found how often. */
export function printImportSummary(
  run: Run,
  tally: Tally,
  { present, converted }: { readonly present: number; readonly converted: number },
): void {
  const { reports, unreadable } = tally;
  const sentence = {
    "zh-CN": `导入 ${reports} 份报告；${present} 份此前已导入，未再读；${unreadable} 个文件读不出报告。`,
    en: `${reports} reports imported; ${present} were there already; ${unreadable} files hold no report.`,
  };
  const note = {
    "zh-CN": `其中 ${converted} 份先由 LibreOffice 另存为 DOCX 或 XLSX。`,
    en: `${converted} of them were saved as DOCX or XLSX by LibreOffice first.`,
  };
  run.io.stderr.write(`${sentence[run.language]}\n`);
  if (converted > 0) run.io.stderr.write(`${note[run.language]}\n`);
  printRules(run, tally);
}

function printRules({ io, language }: Run, tally: Tally): void {
  const counts = Object.values(tally.rules).sort(bySeverity);
  const rows = counts.map(({ rule, severity, reports, findings }) => [
    rule,
    SEVERITIES[severity][language],
    String(reports),
    String(findings),
  ]);
  const columns = TITLES[language].map((title, at) => ({ title, isFigure: at > 1 }));
  if (rows.length > 0) io.stderr.write(textTable(columns, rows));
}

/** Says on standard error how many reports there were, and which rules spoke how often. */
export function printSummary(run: Run, tally: Tally): void {
  run.io.stderr.write(`${sentence(tally)[run.language]}\n`);
  printRules(run, tally);
}
