import type { Finding, LocalText } from "@gongkai/core";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { doublePublicity } from "../findings/duty-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import { itemDraft } from "./item-draft.ts";
import { overTerm } from "./over-term.ts";

/** The day on which duties are looked at, and the calendar that they are counted by. */
export interface DutyOptions {
  readonly calendar: WorkingCalendar;
  /** An ISO date. */
  readonly on: string;
}

const WORKING_DAYS = 7;

const PLACES = [
  { field: "publishedOn", name: { "zh-CN": "门户网站", en: "the portal" } },
  { field: "creditPublishedOn", name: { "zh-CN": "信用平台", en: "the credit platform" } },
] as const;

function messageOf(name: LocalText, last: string, date: string | null): LocalText {
  return date === null
    ? {
        "zh-CN": `最迟应于 ${last} 在${name["zh-CN"]}公示，没有公示`,
        en: `To be on ${name.en} by ${last}, and is not`,
      }
    : {
        "zh-CN": `最迟应于 ${last} 在${name["zh-CN"]}公示，${date} 才公示`,
        en: `To be on ${name.en} by ${last}, and was on ${date}`,
      };
}

/**
 * Checks that a licence or a penalty was on the portal and on the credit platform within seven
 * working days of the decision. A term that had not ended on the day of looking is not judged.
 *
 * @param line The line of the item's row.
 * @throws {GongkaiError} `calendar-year-unknown` where the calendar does not know a year that it takes.
 *
 * @example
 * const [row] = numbered([{ 索引号: "a1", 标题: "许可决定", 信息类型: "行政许可", 决定日期: "2024-06-03", 发布日期: "2024-06-04" }]);
 * const { record } = (await readItems([row]).next()).value;
 * checkDoublePublicity(record, 2, { calendar: chineseCalendar(), on: "2024-06-14" }).map(({ path, expected }) => [path, expected]) //=> [["/items/2/creditPublishedOn", "2024-06-13"]]
 */
export function checkDoublePublicity(
  item: DisclosureItem,
  line: number,
  { calendar, on }: DutyOptions,
): Finding[] {
  const { kind, createdOn } = item;
  if (createdOn === null || (kind !== "licence" && kind !== "penalty")) return [];
  return PLACES.flatMap(({ field, name }) => {
    const date = item[field];
    const last = overTerm(createdOn, WORKING_DAYS, date ?? on, calendar);
    if (last === null || last >= on) return [];
    const message = messageOf(name, last, date);
    const draft = itemDraft(item, line, field);
    return [ledgerFinding(doublePublicity, { ...draft, message, expected: last, actual: date })];
  });
}
