import { monthDayReadings, printDay } from "../repair/date-readings.ts";

const DAMAGED = /((\d{4})年?(\d{2,4})日)[至到]\d{4}年?(?:\d{2,4}日|\d{1,2}月\d{1,2}日)/;

export interface UnreadablePeriod {
  /** The first day, as it stands in the text. */
  readonly raw: string;
  readonly readings: readonly string[];
}

/**
 * Lists the readings of a statistics period that lost characters and stayed uncertain, or null.
 *
 * @example
 * unreadablePeriods("统计期限自2017111日至20171231日") //=> { raw: "2017111日", readings: ["2017年1月11日", "2017年11月1日"] }
 */
export function unreadablePeriods(text: string): UnreadablePeriod | null {
  const match = DAMAGED.exec(text);
  if (match === null) return null;
  const [, raw = "", year = "", digits = ""] = match;
  const readings = monthDayReadings(digits).map((reading) => printDay(year, reading));
  return readings.length > 1 ? { raw, readings } : null;
}
