/** What shows nothing, or is the look of a letter and not the letter; breaks and tabs keep texts apart. */
const UNUSUAL =
  /[\p{Cf}\p{Co}\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]|[^\P{Cc}\t\n\v\f\r\x85]/u;

const INVISIBLE = /\p{Cf}|[^\P{Cc}\t\n\v\f\r\x85]/gu;

/** The blank of some Chinese encodings, that has no letter in Unicode. */
const PRIVATE_BLANK = /\ue5e5/g;

/** At the edges of a text they were bullets or blanks; inside, letters that the page's font knew. */
const PRIVATE_EDGES = /^[\p{Co}\s]+|(?<![\p{Co}\s])[\p{Co}\s]+$/gu;

/** Letters that Unicode keeps beside the usual ones for their look. */
const COMPATIBLE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/** The radicals that Unicode names no letter for, and the letters that they are printed as. */
const RADICALS =
  "⺁⺌⺒⺓⺛⺜⺝⺠⺧⺩⺫⺬⺮⺶⺼⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻲";
const LETTERS =
  "厂小巳幺旡日月民牛王目示竹羊肉虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙亀";

const letterOf = new Map(
  [...RADICALS].map((radical, index) => [radical, LETTERS[index] ?? radical]),
);

const usual = (letter: string): string => letterOf.get(letter) ?? letter.normalize("NFKC");

/**
 * Gives a text without what shows nothing, and with the usual letters for those that only look so.
 *
 * Format and control characters go; private characters go at the edges; radicals and compatibility
 * ideographs, as PDF files leave them behind, become the letters they are printed as. All else stays.
 *
 * @example
 * cleanText("政\u200b府⽂\u00ad件") //=> "政府文件"
 * @example
 * cleanText("⻓期 １２") //=> "长期 １２"
 */
export function cleanText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const letters = text.replace(INVISIBLE, "").replace(COMPATIBLE, usual);
  return letters.replace(PRIVATE_EDGES, "").replace(PRIVATE_BLANK, " ").trim();
}
