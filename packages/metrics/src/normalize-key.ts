/** White space and characters that are never seen, such as zero-width spaces and soft hyphens. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}]+/gu;

/** Han, printable ASCII but capitals, and the marks of Chinese: these stay as they are. */
const PLAIN = /^[!-@[-~\u3001-\u3015\u4e00-\u9fff]*$/u;

/**
 * Normalises a title so that two writings of the same text are equal.
 *
 * Full-width and half-width forms, compatibility glyphs such as Kangxi radicals (⼀ is 一), letter
 * case and white space make no difference; everything else does.
 *
 * @example
 * normalizeKey("关于 ２０１８年ＡＢＣ（⼀）") //=> "关于2018年abc(一)"
 */
export function normalizeKey(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = text.normalize("NFKC").replace(unseen, "");
  // By way of upper case, which folds ß and ss, σ and ς; from lower case, which it needs for ẞ.
  return visible.toLowerCase().toUpperCase().toLowerCase().normalize("NFKC");
}
