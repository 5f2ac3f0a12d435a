import type { Letter } from "./page-marks.ts";

/** Letters whose feet are so near, as a part of their size, stand on one line. */
const SAME_LINE = 0.45;

/** The letters of each line, from left to right; lines from the top. */
export function letterLines(letters: readonly Letter[]): Letter[][] {
  const lines: { y: number; size: number; letters: Letter[] }[] = [];
  const sorted = [...letters].sort((one, other) => one.y - other.y);
  for (const letter of sorted) {
    const line = lines.at(-1);
    const reach = SAME_LINE * Math.min(letter.size, line?.size ?? letter.size);
    if (line !== undefined && letter.y - line.y <= reach) {
      line.letters.push(letter);
      if (letter.size > line.size) Object.assign(line, { y: letter.y, size: letter.size });
    } else lines.push({ y: letter.y, size: letter.size, letters: [letter] });
  }
  return lines.map((line) => line.letters.sort((one, other) => one.x - other.x));
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/;

/** Between two letters, as a part of their size: no gap in a word is as wide. */
const WORD_GAP = 0.2;

/** Chinese that is spread over its line has gaps, and no spaces; so has a figure in it. */
const HAN_GAP = 0.8;

/** How far apart two letters are, as a part of their size. */
export const gapOf = (before: Letter, next: Letter): number =>
  (next.x - before.x - before.width) / Math.max(1, Math.min(before.size, next.size));

const isHan = (text: string): boolean => HAN.test(text);

/** Fewer letters of Chinese beside each other do not show that a line is spread. */
const FEWEST_PAIRS = 4;

/** A figure in a line that is spread has gaps that are wider than those of its Chinese by no more. */
const AS_SPREAD = 1.25;

/** How wide the gaps are in words of a line, as a part of the letters' size: more where it is spread. */
export function wordGapOf(letters: readonly Letter[]): number {
  const gaps: number[] = [];
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1];
    if (before !== undefined && isHan(before.text) && isHan(letter.text))
      gaps.push(gapOf(before, letter));
  }
  if (gaps.length < FEWEST_PAIRS) return WORD_GAP;
  const median = gaps.sort((one, other) => one - other)[gaps.length >> 1] ?? 0;
  return median > HAN_GAP ? WORD_GAP : Math.max(WORD_GAP, median * AS_SPREAD);
}

/** Whether a space is seen between two letters of a line with such gaps in its words. */
export function isSpaced(before: Letter, next: Letter, wordGap: number): boolean {
  const isBesideHan = isHan(before.text.at(-1) ?? "") || isHan(next.text.charAt(0));
  return gapOf(before, next) > (isBesideHan ? HAN_GAP : wordGap);
}

/** The text of a line's letters. */
export function textOfLine(letters: readonly Letter[]): string {
  const wordGap = wordGapOf(letters);
  let text = "";
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1];
    if (before !== undefined && isSpaced(before, letter, wordGap)) text += " ";
    text += letter.text;
  }
  return text;
}

/** Lines of one text: Chinese goes on without a space. */
export function joinedLines(texts: readonly string[]): string {
  return texts.reduce((before, text) => {
    if (before === "") return text;
    const isWord = /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(text);
    return isWord ? `${before} ${text}` : before + text;
  }, "");
}
