/** A unit printed after a label: 收费减免金额（元）. */
const UNIT = /[（(]\s*(?:单位[:：]\s*)?(件|条|元|万元|次|人次|个|篇|人|起)\s*[）)]\s*$/;

/**
 * Gives the unit that a label prints after itself, or null.
 *
 * @example
 * labelUnit("收费减免金额（元）") //=> "元"
 */
export function labelUnit(label: string): string | null {
  return UNIT.exec(label)?.[1] ?? null;
}

/**
 * Reduces a printed label to what it is compared by: width, white space, punctuation and list numerals aside.
 *
 * @example
 * labelKey("其中:1. 政府网站公开数") //=> "政府网站公开数"
 */
export function labelKey(label: string): string {
  return plainKey(label)
    .replace(/^其中/, "")
    .replace(/^\d+(?=\D)/, "");
}

/**
 * Reduces a printed text to its letters and digits in their usual width.
 *
 * @example
 * plainKey("２０１８ 年度：") //=> "2018年度"
 */
export function plainKey(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");
}
