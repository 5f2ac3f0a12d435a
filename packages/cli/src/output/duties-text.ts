import type { Finding, Language, LocalText } from "@gongkai/core";
import { dutyCards } from "@gongkai/ledger";
import type { CheckedDuties } from "../ledger/duty-lists.ts";
import { textTable } from "./text-table.ts";
import { withoutControls } from "./without-controls.ts";

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

/** How many findings of each rule there are, in the order of the rules. */
function ruleLines({ found }: CheckedDuties, language: Language): string {
  const colon = { "zh-CN": "：", en: ": " }[language];
  return dutyCards
    .filter(({ id }) => found.byRule.has(id))
    .map(({ id, title }) => `- ${title[language]}${colon}${found.byRule.get(id)}\n`)
    .join("");
}

function summary(checked: CheckedDuties, language: Language): string {
  const { on, counts, found, unjudged, problem } = checked;
  const total = found.list.length + found.unlisted;
  const { items, duties, tasks } = counts;
  const words = {
    "zh-CN": `${on}：公开信息 ${items} 条，应公开事项 ${duties} 项，要点任务 ${tasks} 项；发现 ${total} 处\n`,
    en: `${on}: items ${items}, duties ${duties}, tasks ${tasks}; findings ${total}\n`,
  };
  const left = {
    "zh-CN": `未列出 ${found.unlisted} 处\n`,
    en: `Not listed: ${found.unlisted}\n`,
  };
  const unknown = {
    "zh-CN": `${unjudged} 条不能推算工作日：${problem?.text["zh-CN"] ?? ""}\n`,
    en: `Items whose working days cannot be counted: ${unjudged}. ${problem?.text.en ?? ""}\n`,
  };
  return (
    words[language] +
    ruleLines(checked, language) +
    (found.unlisted > 0 ? left[language] : "") +
    (unjudged > 0 ? withoutControls(unknown[language]) : "")
  );
}

/** Writes what is missing and what was late, one line each, and how many there are of each rule. */
export function dutiesTable(checked: CheckedDuties, language: Language): string {
  const columns = COLUMNS.map((title) => ({ title: title[language] }));
  const rows = checked.found.list.map((finding) => rowOf(finding, language));
  const table = rows.length === 0 ? "" : `${textTable(columns, rows)}\n`;
  return table + summary(checked, language);
}

/** Writes the same as JSON, with what is wrong with the rows. */
export function dutiesJson({ on, counts, found, unjudged, readings }: CheckedDuties): string {
  const shown = {
    on,
    counts,
    findings: found.list,
    unlisted: found.unlisted,
    unjudged,
    lists: readings.map(({ file, totals, findings }) => ({ file, ...totals, findings })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
