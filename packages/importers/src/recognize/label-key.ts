import { remembered } from "../remembered.ts";
import { simplify } from "./simplify.ts";

/** A unit printed after a label: 收费减免金额（元）. */
const UNIT = /[（(]\s*(?:单位[:：]\s*)?(件|条|元|万元|次|人次|个|篇|人|起)\s*[）)]\s*$/;

/**
 * Gives the unit that a label prints after itself, or null.
 *
 * @example
 * labelUnit("收费减免金额（元）") //=> "元"
 */
export const labelUnit: (label: string) => string | null = remembered(
  (label) => UNIT.exec(label)?.[1] ?? null,
);

/** Longer than any label or note of a form, in any language; what is longer is narrative. */
const LONGEST_LABEL = 120;

/** Tells a text that is too long to be printed on a form. */
export const isNarrative = (text: string): boolean => text.length > LONGEST_LABEL;

/** The mark of a note: 国家秘密¹. */
const RAISED = /[⁰¹²³⁴-⁹]/g;

/**
 * Reduces a printed text to its letters and digits in their usual width and form.
 *
 * @example
 * plainKey("２０１８ 年度：") //=> "2018年度"
 * @example
 * plainKey("訴 訟") //=> "诉讼"
 */
export const plainKey: (text: string) => string = remembered((text) =>
  simplify(
    text
      .replace(RAISED, "")
      .normalize("NFKC")
      .replace(/[\s\p{P}\p{S}]+/gu, ""),
  ),
);

/**
 * Reduces a printed label to what it is compared by: width, white space, punctuation and list numerals aside.
 *
 * @example
 * labelKey("其中:1. 政府网站公开数") //=> "政府网站公开数"
 */
export const labelKey: (label: string) => string = remembered((label) =>
  plainKey(label)
    .replace(/^其中/, "")
    .replace(/^\d+(?=\D)/, ""),
);

const ENUMERATORS =
  /^(?:其中[:：]?|[（(]?[一二三四五六七八九十]{1,3}[）)、.．:：]|[（(]?(?:\d{1,2}|[IVX]{1,4})[）)、.．:：])+/;
const REMARKS = /[（(][^（()）]*[）)]/g;
const THIS_YEAR = /本年度?|当年|(?:19|20)\d\d年度?/g;

/**
 * Reduces a label to its words: without numeral, remarks in brackets, and the year it speaks of.
 *
 * @example
 * labelWords("（二）部分公开（区分处理的，只计这一情形）") //=> "部分公开"
 * @example
 * labelWords("本年(2023)制发件数") //=> "制发件数"
 */
export const labelWords: (label: string) => string = remembered((label) => {
  const usual = simplify(label.replace(RAISED, "").normalize("NFKC").replace(/\s+/g, ""));
  const words = usual.replace(ENUMERATORS, "").replace(REMARKS, "").replace(THIS_YEAR, "");
  return plainKey(words);
});
