const SECTION = /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*[^。；;\s][^。；;]{0,59}$/;
const FREE_SECTION = /^(?:引\s*言|前\s*言|附\s*表)$/;
const SUBHEADING = /^[（(]\s*(?:[一二三四五六七八九十]{1,3}\s*)?[）)]\s*[^。；;\s][^。；;]{0,59}$/;
const NUMERAL = /^[（(]?\s*[一二三四五六七八九十]{0,3}\s*[）)、.．]?\s*/;

/**
 * Tells the level of a heading by how it is numbered: 1 for 一、, 2 for （一）, null for no heading.
 *
 * A pair of brackets that lost its numeral counts as （一）.
 *
 * @example
 * headingLevel("(一)主动公开情况") //=> 2
 * @example
 * headingLevel("一是加强领导。") //=> null
 */
export function headingLevel(text: string): 1 | 2 | null {
  if (SECTION.test(text) || FREE_SECTION.test(text)) return 1;
  return SUBHEADING.test(text) ? 2 : null;
}

/**
 * Gives a heading without its numeral, as headings are compared.
 *
 * @example
 * headingWords("（一） 主动公开情况：") //=> "主动公开情况"
 */
export function headingWords(text: string): string {
  return text.replace(NUMERAL, "").replace(/[\s:：]/g, "");
}
