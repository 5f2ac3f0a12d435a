import { format, isDateFormat } from "numfmt";

/** Days between the two dates that workbooks count from. */
const DAYS_TO_1904 = 1_462;

/** Shown for a date that no calendar has. */
const OVERFLOW = "########";

/** How a number is shown by its format; null for a format that is none. */
function formatted(value: number, code: string): string | null {
  try {
    return format(code, value, {
      dateErrorNumber: false,
      dateSpanLarge: false,
      overflow: OVERFLOW,
    });
  } catch {
    return null;
  }
}

/**
 * Gives a number as its cell shows it: rounded, grouped, as a date or a percentage.
 *
 * @param from1904 Whether days are counted from 1904.
 *
 * @example
 * shownNumber(1234.5, "#,##0.00") //=> "1,234.50"
 * @example
 * shownNumber(0.1 + 0.2, "General") //=> "0.3"
 * @example
 * shownNumber(0, '0;-0;"-"') //=> "-"
 */
export function shownNumber(value: number, code: string, from1904 = false): string {
  const days = from1904 && code !== "General" && isDateFormat(code) ? DAYS_TO_1904 : 0;
  const text = formatted(value + days, code) ?? formatted(value, "General") ?? String(value);
  // Blanks are as wide as a bracket or fill the cell, and stand between groups of three.
  return text.replace(/\u00a0/g, " ").trim();
}
