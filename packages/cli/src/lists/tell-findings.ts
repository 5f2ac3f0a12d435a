import type { Finding, LocalText } from "@gongkai/core";
import { colorsFor } from "../output/colors-for.ts";
import { sourcePlace } from "../output/source-place.ts";
import { withoutControls } from "../output/without-controls.ts";
import type { Run } from "../run.ts";

/** More of one rule are counted and not shown. */
const MOST_SHOWN = 10;

const SEVERITIES = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "info" },
} as const satisfies Record<Finding["severity"], LocalText>;

const MORE = (count: number, rule: string): LocalText => ({
  "zh-CN": `  ……同类还有 ${count} 处 [${rule}]`,
  en: `  … and ${count} more of these [${rule}]`,
});

/** What a finding says in one line, and where. */
function lineOf({ severity, message, actual, source, place, rule }: Finding, run: Run): string {
  const { io, language } = run;
  const colors = colorsFor(io.stderr, io.env);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  const where = source === undefined ? "" : `${sourcePlace(source)}  `;
  const shown = actual === null ? "" : `: ${actual}`;
  return `${paint(SEVERITIES[severity][language])}  ${message[language]}${shown}\n  ${where}${place[language]}  [${rule}]`;
}

/** Says on standard error what is wrong with the rows of lists, of each rule the first few. */
export function tellFindings(run: Run, findings: readonly Finding[]): void {
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const own = findings.filter((finding) => finding.rule === rule);
    const shown = own.slice(0, MOST_SHOWN).map((finding) => lineOf(finding, run));
    const more = own.length > MOST_SHOWN ? [MORE(own.length - MOST_SHOWN, rule)[run.language]] : [];
    run.io.stderr.write(`${withoutControls([...shown, ...more].join("\n"))}\n`);
  }
}
