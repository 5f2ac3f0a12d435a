import { plainKey } from "../../editions/label-words.ts";
import { editDistance } from "../../findings/edit-distance.ts";

/** What counts a heading: 一、 · （二） · 第三部分 · Ⅳ. · 5. */
const NUMERAL =
  /^[\s第一二三四五六七八九十百零〇0-9０-９ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX()（）、.．。,，:：部分章节项]*$/;

/** No heading of a form is longer by so much: what is, is no slip of the pen. */
const LONGEST_HEADING = 60;

/** So many letters may be wrong in a slip of the pen. */
const MOST_EDITS = 2;

const endsWith = (text: string, label: string): boolean =>
  text.endsWith(label) && NUMERAL.test(text.slice(0, text.length - label.length));

/** Tells how a heading differs from the form's words, its numeral, spaces and punctuation set aside. */
export function alteredHeading(heading: string, label: string): "same" | "slip" | "other" {
  if (endsWith(heading, label)) return "same";
  if (heading.length > LONGEST_HEADING) return "other";
  const printed = plainKey(heading);
  const wanted = plainKey(label);
  if (endsWith(printed, wanted)) return "same";
  const words = withoutNumeral(heading);
  return editDistance(words, wanted) <= MOST_EDITS ? "slip" : "other";
}

const ENUMERATOR =
  /^(?:第?[一二三四五六七八九十\d]{1,3}(?:部分|章|节|项)|[(]?[一二三四五六七八九十\dIVX]{1,4}[)、.:,])/;

const withoutNumeral = (heading: string): string =>
  plainKey(heading.normalize("NFKC").replace(/\s+/g, "").replace(ENUMERATOR, ""));
