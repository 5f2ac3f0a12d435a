import type { Language } from "@gongkai/core";
import { dutyCards } from "@gongkai/ledger";
import type { CheckedDuties } from "../ledger/duty-lists.ts";
import { findingCounts, findingsTable } from "./findings-table.ts";
import { withoutControls } from "./without-controls.ts";

function summary(checked: CheckedDuties, language: Language): string {
  const { on, counts, found, unjudged, problem } = checked;
  const { items, duties, tasks } = counts;
  const words = {
    "zh-CN": `${on}：公开信息 ${items} 条，应公开事项 ${duties} 项，要点任务 ${tasks} 项；发现 ${found.total} 处\n`,
    en: `${on}: items ${items}, duties ${duties}, tasks ${tasks}; findings ${found.total}\n`,
  };
  const unknown = {
    "zh-CN": `${unjudged} 条不能推算工作日：${problem?.text["zh-CN"] ?? ""}\n`,
    en: `Items whose working days cannot be counted: ${unjudged}. ${problem?.text.en ?? ""}\n`,
  };
  return (
    words[language] +
    findingCounts(found, dutyCards, language) +
    (unjudged > 0 ? withoutControls(unknown[language]) : "")
  );
}

/** Writes what is missing and what was late, one line each, and how many there are of each rule. */
export const dutiesTable = (checked: CheckedDuties, language: Language): string =>
  findingsTable(checked.found, language) + summary(checked, language);

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
