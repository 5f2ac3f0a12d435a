const CHINESE_DIGITS = "〇一二三四五六七八九";

const YEAR = /[0-9〇○零O一二三四五六七八九]{4}(?=年)/g;

const digitOf = (character: string): string => {
  if ("○零O".includes(character)) return "0";
  const digit = CHINESE_DIGITS.indexOf(character);
  return digit === -1 ? character : String(digit);
};

/**
 * Lists the years that a title names, in Arabic or Chinese numerals or a mixture (二0一七年 occurs).
 *
 * @example
 * titledYears("某局二〇一八年政府信息公开工作年度报告") //=> [2018]
 */
export function titledYears(title: string): number[] {
  const years = title.normalize("NFKC").replaceAll(/\s/g, "").match(YEAR) ?? [];
  return years.map((year) => Number(Array.from(year, digitOf).join("")));
}
