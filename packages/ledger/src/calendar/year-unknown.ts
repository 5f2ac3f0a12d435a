import { GongkaiError } from "@gongkai/core";

/** What a calendar throws that is asked for a day of a year it knows nothing of. */
export function yearUnknown(year: string): GongkaiError {
  return new GongkaiError("calendar-year-unknown", {
    message: {
      "zh-CN": `日历中没有 ${year} 年的放假安排，不能推算工作日`,
      en: `The calendar does not hold the public holidays of ${year}: working days cannot be counted`,
    },
    place: year,
    advice: {
      "zh-CN": `按国务院办公厅关于 ${year} 年部分节假日安排的通知，用 calendarOf 写明放假和调休上班的日期，再传入该日历`,
      en: `Write down the days off and the days worked in exchange, from the State Council's notice for ${year}, with calendarOf, and hand that calendar in`,
    },
  });
}
