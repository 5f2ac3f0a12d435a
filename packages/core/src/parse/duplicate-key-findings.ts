import { editionOf } from "../editions/index.ts";
import type { Finding } from "../findings/finding.ts";
import { placeOf } from "../findings/place.ts";
import type { Report } from "../models/report.ts";
import type { RuleCard } from "../rules/rule.ts";
import { completeFinding } from "../validate/complete-finding.ts";
import { duplicateKeys } from "./duplicate-keys.ts";

/** What the catalogue says of keys that stand twice in a report's JSON text. */
export const duplicateKeyCard: RuleCard = {
  id: "duplicate-key",
  severity: "error",
  editions: "all",
  title: { "zh-CN": "同一处没有重复的键", en: "No key stands twice in one place" },
  basis: {
    "zh-CN": "JSON（RFC 8259 第4节）要求键名不重复；重复时只有最后一个被读到",
    en: "JSON (RFC 8259, section 4) asks for distinct names; of two, only the last is read",
  },
  tolerance: {
    "zh-CN": "无；只能从 JSON 原文看出，读入后的数据中已不可见",
    en: "None; it shows in the JSON text only, not in the data that was read from it",
  },
  advice: {
    "zh-CN": "核对两处内容，删去多余的一处",
    en: "Compare both and take one away",
  },
  passes: { "zh-CN": "行 new 写了一次", en: "The row new is written once" },
  fails: {
    "zh-CN": "行 new 写了两次，前一次的数字没有读到",
    en: "The row new is written twice, and the figures of the first are not read",
  },
};

/**
 * Lists the findings of `duplicate-key`: what stands twice in the JSON text of a report.
 *
 * Give them to `validate` as `findings`. Takes about as long as parsing the text.
 *
 * @param file Named in the sources of the findings.
 *
 * @example
 * const head = '{"format":"gongkai.report/1","edition":"cn-2021","title":"甲","title":"某县2021年政府信息公开工作年度报告",';
 * const text = `${head}"body":{"name":"某县","kind":"government","code":null,"aliases":[],"predecessors":[]},"perimeter":null,"period":{"start":"2021-01-01","end":"2021-12-31"},"publishedOn":null,"sections":[],"tables":{},"contacts":null}`;
 * const parsed = parseReport(text);
 * parsed.ok ? duplicateKeyFindings(text, parsed.report, "a.json")[0].path : "" //=> "/title"
 */
export function duplicateKeyFindings(text: string, report: Report, file: string): Finding[] {
  const edition = editionOf(report.edition);
  return duplicateKeys(text).map((path) =>
    completeFinding(
      {
        path,
        place: placeOf(report, edition, path),
        message: {
          "zh-CN": "此处在 JSON 中写了不止一次，只有最后一次被读到",
          en: "This is written more than once in the JSON; only the last is read",
        },
      },
      duplicateKeyCard,
      report,
      { file },
    ),
  );
}
