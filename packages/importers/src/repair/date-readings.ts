/** A day that a run of month and day digits may mean. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Lists the ways to split digits into month and day: of "1231" only 12-31, of "111" both 1-11 and 11-1.
 *
 * @example
 * monthDayReadings("111") //=> [{ month: 1, day: 11 }, { month: 11, day: 1 }]
 */
export function monthDayReadings(digits: string): MonthDay[] {
  const readings: MonthDay[] = [];
  for (let split = 1; split < digits.length; split++) {
    const monthDigits = digits.slice(0, split);
    const dayDigits = digits.slice(split);
    if (split > 2 || dayDigits.length > 2) continue;
    if (monthDigits.startsWith("0") || dayDigits.startsWith("0")) continue;
    const month = Number(monthDigits);
    const day = Number(dayDigits);
    if (day <= (DAYS[month - 1] ?? 0)) readings.push({ month, day });
  }
  return readings;
}

/**
 * Writes a day as a report prints it.
 *
 * @example
 * printDay("2018", { month: 1, day: 1 }) //=> "2018年1月1日"
 */
export function printDay(year: string, { month, day }: MonthDay): string {
  return `${year}年${month}月${day}日`;
}

/**
 * Says what a damaged date would mean had only one character been lost: "11" could be a day lost in November.
 *
 * @example
 * partialReading("2018", "11") //=> "2018年11月?日"
 */
export function partialReading(year: string, digits: string): string | null {
  const month = Number(digits);
  return digits.length === 2 && month >= 1 && month <= 12 ? `${year}年${month}月?日` : null;
}
