import type { Finding, Language, LocalText, RuleCard } from "@gongkai/core";
import type { CountedFindings } from "../lists/counted-findings.ts";
import { textTable } from "./text-table.ts";

const COLUMNS: readonly LocalText[] = [
  { "zh-CN": "位置", en: "place" },
  { "zh-CN": "说明", en: "what" },
  { "zh-CN": "规则", en: "rule" },
];

const rowOf = ({ place, message, rule }: Finding, language: Language): string[] => [
  place[language],
  message[language],
  rule,
];

/** Writes what checks over lists find, one line each; empty where they find nothing. */
export function findingsTable({ list }: CountedFindings, language: Language): string {
  if (list.length === 0) return "";
  const columns = COLUMNS.map((title) => ({ title: title[language] }));
  const rows = list.map((finding) => rowOf(finding, language));
  return `${textTable(columns, rows)}\n`;
}

/** How many findings of each rule there are, in the order of the rules, and how many are not listed. */
export function findingCounts(
  { byRule, unlisted }: CountedFindings,
  cards: readonly RuleCard[],
  language: Language,
): string {
  const colon = { "zh-CN": "：", en: ": " }[language];
  const left = {
    "zh-CN": `未列出 ${unlisted} 处\n`,
    en: `Not listed: ${unlisted}\n`,
  };
  const lines = cards
    .filter(({ id }) => byRule.has(id))
    .map(({ id, title }) => `- ${title[language]}${colon}${byRule.get(id)}\n`);
  return lines.join("") + (unlisted > 0 ? left[language] : "");
}
