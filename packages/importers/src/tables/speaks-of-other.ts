const OTHER_TIME = /上年|上一年|去年|往年|历年|上期|同期|累计|截至/;
const OTHER_PART = /[（(][^（(）)]*(?:其中|不含|不包括|除外)/;
const YEAR = /(?:19|20)\d\d(?=年|$|[）)\]】\s])/g;

/**
 * Tells a label that names the form's, and yet speaks of another year, or of a part only.
 *
 * @param label What the form prints: its own 上年结转 is no other year.
 *
 * @example
 * speaksOfOther("2022年制发件数", "本年制发件数", 2023) //=> true
 * @example
 * speaksOfOther("本年(2023)制发件数", "本年制发件数", 2023) //=> false
 */
export function speaksOfOther(printed: string, label: string, year: number): boolean {
  const usual = printed.normalize("NFKC");
  if (OTHER_TIME.test(label)) return false;
  if (OTHER_TIME.test(usual) || (OTHER_PART.test(usual) && !OTHER_PART.test(label))) return true;
  return (usual.match(YEAR) ?? []).some((each) => Number(each) !== year);
}
