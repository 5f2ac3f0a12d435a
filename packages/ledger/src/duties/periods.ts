import type { LocalText } from "@gongkai/core";
import { daysAfter } from "../calendar/days.ts";
import type { Frequency } from "../records/publication-duty.ts";

/** A month, a quarter, half a year or a year. */
export interface DutyPeriod {
  readonly start: string;
  readonly end: string;
  readonly label: LocalText;
}

const MONTHS: Readonly<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
};

const QUARTERS = ["一", "二", "三", "四"];

function labelOf(frequency: Frequency, year: number, at: number): LocalText {
  const words: Readonly<Record<Frequency, readonly [zh: string, en: string]>> = {
    monthly: [`${at + 1}月`, `${year}-${String(at + 1).padStart(2, "0")}`],
    quarterly: [`第${QUARTERS[at] ?? ""}季度`, `quarter ${at + 1} of ${year}`],
    halfYearly: [at === 0 ? "上半年" : "下半年", `half-year ${at + 1} of ${year}`],
    yearly: ["", String(year)],
  };
  const [zh, en] = words[frequency];
  return { "zh-CN": `${year}年${zh}`, en };
}

const firstOf = (year: number, month: number): string =>
  `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** The periods of a year, in their order. */
export function periodsOf(frequency: Frequency, year: number): DutyPeriod[] {
  const months = MONTHS[frequency];
  return Array.from({ length: 12 / months }, (_, at) => ({
    start: firstOf(year, at * months),
    end: daysAfter(firstOf(year, (at + 1) * months), -1),
    label: labelOf(frequency, year, at),
  }));
}
