/** 3 259 · 3'259: digits in threes. */
const IN_THREES =
  /^[-−+＋]?\d{1,3}(?:(?:[ \u00a0\u2009\u202f,，'’]| ?[,，] ?)\d{3})+(?:\.\d+)?(?!\d)/;

/** Marks of a note behind a figure: 54¹ · 54* · 54[1]. */
const NOTE_MARKS =
  /(?<=[\d%％\p{Script=Han}])\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳*＊†‡※]+|[[［〔][⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳\d]{1,2}[\]］〕])$/u;

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
    .replace(/\s*[（(]\s*([\p{Script=Han}]{1,2})\s*[）)]$/u, "$1");
  if (/^[零〇○]$/.test(bare)) return "0";
  return bare.replace(IN_THREES, (digits) => digits.replace(/[^\d.+＋−-]/g, ""));
}
