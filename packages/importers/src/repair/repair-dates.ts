import { monthDayReadings, partialReading, printDay } from "./date-readings.ts";
import { type Repair, type Repairer, repairMatches } from "./repair.ts";

const PERIOD = /(?<!\d)(\d{4})年?(\d{2,4})日([至到—-])(\d{4})年?(\d{2,4})日/g;
const DAY = /(?<!\d)(\d{4})年?(\d{2,4})日/g;

function readingsOf(year: string, digits: string): string[] {
  const whole = monthDayReadings(digits).map((reading) => printDay(year, reading));
  const partial = partialReading(year, digits);
  return partial === null ? whole : [...whole, partial];
}

/** The only full reading, or the one that the calendar year of a statistics period demands. */
function chosenDay(year: string, digits: string, wanted: string): string | null {
  const full = monthDayReadings(digits).map((reading) => printDay(year, reading));
  if (full.includes(wanted)) return wanted;
  return full.length === 1 ? (full[0] ?? null) : null;
}

function periodRepair(match: RegExpMatchArray, year: number): Repair | null {
  const [raw, startYear = "", startDigits = "", to = "", endYear = "", endDigits = ""] = match;
  if (Number(startYear) !== year || Number(endYear) !== year) return null;
  const start = chosenDay(startYear, startDigits, `${year}年1月1日`);
  const end = chosenDay(endYear, endDigits, `${year}年12月31日`);
  if (start === null || end === null) return null;
  const repaired = `${start}${to}${end}`;
  const others = readingsOf(startYear, startDigits).map((reading) => `${reading}${to}${end}`);
  return { raw, repaired, readings: [...new Set([repaired, ...others])] };
}

/** A lone date is certain only if it has one full reading and lies in the report's time. */
function dayRepair(match: RegExpMatchArray, year: number): Repair | null {
  const [raw, dayYear = "", digits = ""] = match;
  if (Math.abs(Number(dayYear) - year) > 1) return null;
  const full = monthDayReadings(digits);
  const [only] = full;
  if (only === undefined || full.length > 1) return null;
  const readings = readingsOf(dayYear, digits);
  return { raw, repaired: printDay(dayYear, only), readings };
}

/**
 * Puts back the 年 and 月 that a date lost: 自201811日至20181231日.
 *
 * A date with two full readings is left alone unless the report year makes one of them certain.
 */
export const repairDates: Repairer = (text, { year }) => {
  const periods = repairMatches(text, PERIOD, (match) => periodRepair(match, year));
  const days = repairMatches(periods.text, DAY, (match) => dayRepair(match, year));
  return { text: days.text, repairs: [...periods.repairs, ...days.repairs] };
};
