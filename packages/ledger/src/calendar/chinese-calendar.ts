import chineseDays from "chinese-days";
import { parseISO } from "date-fns/parseISO";
import { ordinaryDay } from "./days.ts";
import type { CalendarDay, WorkingCalendar } from "./working-calendar.ts";
import { yearUnknown } from "./year-unknown.ts";

/** "Spring Festival,春节,3" for a day of a notice, "Monday" for any other. */
interface Detail {
  readonly work: boolean;
  readonly name: string;
}

// Local midnight: of a text it takes the day in Greenwich, which is yesterday west of it.
const detailOf = (date: string): Detail => chineseDays.getDayDetail(parseISO(date));

const hasNotice = (year: string): boolean => detailOf(`${year}-01-01`).name.includes("元旦");

function named({ work, name }: Detail, date: string): CalendarDay {
  const [en = "", zh] = name.split(",");
  if (zh === undefined) return ordinaryDay(date);
  return work
    ? {
        isWorking: true,
        name: { "zh-CN": `调休上班（${zh}）`, en: `worked in exchange for ${en}` },
      }
    : { isWorking: false, name: { "zh-CN": zh, en } };
}

const known = new Map<string, CalendarDay>();

function find(date: string): CalendarDay {
  const year = date.slice(0, 4);
  if (!hasNotice(year)) throw yearUnknown(year);
  const day = named(detailOf(date), date);
  known.set(date, day);
  return day;
}

const CALENDAR: WorkingCalendar = { dayOf: (date) => known.get(date) ?? find(date) };

/**
 * The working days of China by the State Council's notices, from 2004 to the last year whose notice
 * `chinese-days` holds; a year beyond throws `calendar-year-unknown` and is not guessed. The notice
 * of the next year may still move days of the last week of December.
 *
 * @example
 * chineseCalendar().dayOf("2020-01-31") //=> { isWorking: false, name: { "zh-CN": "春节", en: "Spring Festival" } }
 * @example
 * chineseCalendar().dayOf("2024-10-12").name["zh-CN"] //=> "调休上班（国庆节）"
 */
export const chineseCalendar = (): WorkingCalendar => CALENDAR;
