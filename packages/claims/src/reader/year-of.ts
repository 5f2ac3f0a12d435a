/** A year that a figure is about; not a date, and not the beginning of a longer time. */
export const YEAR =
  /((?:19|20)\d{2}|[２][０][０-９]{2}|[〇零○一二三四五六七八九]{4})年(?:度)?(?!\s?\d{1,2}月|[一二三四五六七八九十]{1,2}月|以来|以前|前|起|后)|((?<!以)(?:去年|上一?年|前一年)度?)|(本年度?|今年)/gu;

const HAN_DIGITS = "〇一二三四五六七八九";

const fourDigits = (printed: string): number =>
  Number(
    [...printed]
      .map((digit) => {
        const han = HAN_DIGITS.indexOf(digit === "零" || digit === "○" ? "〇" : digit);
        return han < 0 ? digit.normalize("NFKC") : String(han);
      })
      .join(""),
  );

/** The year that a match of `YEAR` names; null for four numerals that are no year. */
export function yearOf(match: RegExpExecArray, reportYear: number): number | null {
  if (match[2] !== undefined) return reportYear - 1;
  if (match[1] === undefined) return reportYear;
  const year = fourDigits(match[1]);
  return year >= 1900 && year < 2100 ? year : null;
}
