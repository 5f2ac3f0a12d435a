/** A bracket after a label: a unit or a remark. */
const REMARK = /[（(][^（()）]*[）)]$/;

/** What counts the labels of a list: 一、 · （一） · 1. · 其中: */
const ENUMERATORS =
  /^(?:其中[:：]?|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[.．、)）])+/;

/**
 * Reduces a printed text to its letters and digits in their usual width.
 *
 * @example
 * plainKey("第二十条第（九）项") //=> "第二十条第九项"
 */
export function plainKey(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");
}

/**
 * Reduces a label to what labels of forms are told by: its numeral and the unit after it set aside.
 *
 * @example
 * labelWords("其中：1．同意公开答复数") //=> "同意公开答复数"
 * @example
 * labelWords("本年收费金额（单位：万元）") //=> "本年收费金额"
 */
export function labelWords(text: string): string {
  const label = text.normalize("NFKC").replace(/\s+/g, "");
  return plainKey(label.replace(REMARK, "").replace(ENUMERATORS, ""));
}
