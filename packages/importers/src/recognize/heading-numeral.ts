import { remembered } from "../remembered.ts";

/** How headings number themselves. */
export type HeadingStyle =
  | "part"
  | "han"
  | "capital"
  | "roman"
  | "bracket"
  | "arabicBracket"
  | "circled"
  | "arabic"
  | "none";

const HAN = "[一二三四五六七八九十]{1,3}";

const STYLES: readonly (readonly [HeadingStyle, RegExp])[] = [
  ["part", new RegExp(`^第\\s*(?:${HAN}|\\d{1,2})\\s*(?:部分|章|节)[、.．:：\\s]*`)],
  ["han", new RegExp(`^${HAN}\\s*(?:[、.．,，:：]|\\s)\\s*`)],
  ["capital", /^[壹贰叁肆伍陆柒捌玖拾]{1,3}\s*[、.．\s]\s*/],
  ["roman", /^(?:[Ⅰ-Ⅻ]|[IVX]{1,4}(?=[、.．\s]))\s*[、.．]?\s*/],
  // A numeral may be lost, its brackets left.
  ["bracket", new RegExp(`^[（(]\\s*(?:${HAN}\\s*)?[）)][、.．]?\\s*`)],
  ["arabicBracket", /^[（(]\s*\d{1,2}\s*[）)][、.．]?\s*/],
  ["circled", /^[①-⑳]\s*/],
  ["arabic", /^\d{1,2}(?:[、.．]\s*|\s+)/],
];

/** Marks of bold print and of headings in plain text, and brackets around all of a line. */
// linear: applied to at most 60 characters
const MARKS = /^(?:[#=*_\s]+|【)|(?:[#=*_\s]+|】)$/g;

const LONGEST_HEADING = 60;

/** A line read as a heading. */
export interface HeadingReading {
  /** As printed, without marks. */
  readonly text: string;
  readonly style: HeadingStyle;
  /** Without its numeral. */
  readonly words: string;
}

function readShort(line: string): HeadingReading {
  const text = line.replace(MARKS, "").trim();
  for (const [style, numeral] of STYLES) {
    const printed = numeral.exec(text)?.[0];
    if (printed !== undefined) return { text, style, words: text.slice(printed.length) };
  }
  return { text, style: "none", words: text };
}

const readRemembered = remembered(readShort);

/**
 * Reads a short line as a heading, or gives null for what is too long or a sentence.
 *
 * @example
 * readHeading("## 第一部分 概述") //=> { text: "第一部分 概述", style: "part", words: "概述" }
 * @example
 * readHeading("全年公开4条。") //=> null
 */
export function readHeading(line: string): HeadingReading | null {
  return line.length > LONGEST_HEADING || /[。；;]/.test(line) ? null : readRemembered(line);
}
