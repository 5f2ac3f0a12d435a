import type { Finding } from "@gongkai/core";
import { createdItemDeadline } from "../findings/duty-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import type { DutyOptions } from "./check-double-publicity.ts";
import { itemDraft } from "./item-draft.ts";
import { overTerm } from "./over-term.ts";

const WORKING_DAYS = 20;

/** The first day of the 2008 Regulations: what was made before had no such term. */
const REGULATIONS_2008 = "2008-05-01";

/**
 * Checks that an item was published within twenty working days of the day on which it was made.
 * Licences and penalties have a shorter term: `checkDoublePublicity`. With `on`, a term that had not
 * ended on that day is not judged.
 *
 * @param line The line of the item's row.
 * @throws {GongkaiError} `calendar-year-unknown` where the calendar does not know a year that it takes.
 *
 * @example
 * const [row] = numbered([{ 索引号: "a1", 标题: "通知", 成文日期: "2024-06-03", 发布日期: "2024-07-03" }]);
 * const { record } = (await readItems([row]).next()).value;
 * checkCreatedItem(record, 2, { calendar: chineseCalendar() })[0]?.message.en //=> "Made on 2024-06-03, to be published by 2024-07-02, and was on 2024-07-03"
 */
export function checkCreatedItem(
  item: DisclosureItem,
  line: number,
  { calendar, on }: Pick<DutyOptions, "calendar"> & Partial<DutyOptions>,
): Finding[] {
  const { kind, createdOn, publishedOn } = item;
  if (kind === "licence" || kind === "penalty") return [];
  if (publishedOn === null || createdOn === null || createdOn < REGULATIONS_2008) return [];
  const last = overTerm(createdOn, WORKING_DAYS, publishedOn, calendar);
  if (last === null || (on !== undefined && last >= on)) return [];
  const message = {
    "zh-CN": `${createdOn} 形成，最迟应于 ${last} 公开，${publishedOn} 才公开`,
    en: `Made on ${createdOn}, to be published by ${last}, and was on ${publishedOn}`,
  };
  const draft = itemDraft(item, line, "publishedOn");
  return [
    ledgerFinding(createdItemDeadline, { ...draft, message, expected: last, actual: publishedOn }),
  ];
}
