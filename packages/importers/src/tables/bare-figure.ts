import { hanNumeral } from "@gongkai/core/figures";

/** 3 259 · 3'259: digits in threes. */
const IN_THREES =
  /^[-−+＋]?\d{1,3}(?:(?:[ \u00a0\u2009\u202f,，'’]| ?[,，] ?)\d{3})+(?:\.\d+)?(?!\d)/;

/** Marks of a note behind a figure: 54¹ · 54* · 54[1]. */
const NOTE_MARKS =
  /(?<=[\d%％\p{Script=Han}])\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳*＊†‡※]+|[[［〔][⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳\d]{1,2}[\]］〕])$/u;

/** Alone in a cell a Chinese numeral is a figure, as it is not always in a sentence. */
const HAN = /^[零〇○一二两三四五六七八九十百千万亿]{1,16}$/;

/**
 * Gives a figure without what stands around it and says nothing of its value: the mark of a note, the
 * mark by which a sheet keeps digits as text, brackets around its unit, blanks between its digits.
 *
 * @example
 * bareFigure("3 259") //=> "3259"
 * @example
 * bareFigure("12（件）") //=> "12件"
 */
export function bareFigure(printed: string): string {
  const bare = printed
    .replace(/^['‘’＇](?=\d)/, "")
    .replace(NOTE_MARKS, "")
    .replace(/(?<!\s)\s*[（(]\s*([\p{Script=Han}]{1,2})\s*[）)]$/u, "$1");
  if (HAN.test(bare)) return hanNumeral(bare.replace(/[〇○]/g, "零")) ?? bare;
  return bare.replace(IN_THREES, (digits) => digits.replace(/[^\d.+＋−-]/g, ""));
}
