import type { Mark } from "./mark.ts";
import { isClauseEnd, isSign, printedOf } from "./signs.ts";

/** The words for a share: 占, 办结率, 公开率. */
export const isShare = (mark: Mark | undefined): boolean =>
  isSign(mark, "share", "rate", "openRate");

/** The words before a percentage: what is a part, the word for a share, and the whole that is named. */
export interface ShareWords {
  readonly part: readonly Mark[];
  readonly word: Mark;
  readonly base: readonly Mark[];
}

/** The words for a share; null where there are none. */
export function shareWords(text: string, tail: readonly Mark[]): ShareWords | null {
  // 占办结总数的比例为…: what stands between is the whole.
  const takes = tail.findIndex((one) => one.is === "sign" && printedOf(text, one) === "占");
  const at = takes >= 0 ? takes : tail.findLastIndex(isShare);
  const word = tail[at];
  if (word === undefined) return null;
  const before = tail.slice(0, at);
  // 在无法提供情形中的比重: the part stands before 在, and the whole behind it.
  const end = before.findLastIndex((mark) => isSign(mark, "within"));
  const from = before.findLastIndex((mark) => printedOf(text, mark) === "在");
  return from >= 0 && from <= end
    ? { part: before.slice(0, from), word, base: before.slice(from + 1, end) }
    : { part: before, word, base: tail.slice(at + 1) };
}

/** What stands behind a figure, up to the end of its clause: 九成（91.2%）｜的申请由自然人提出. */
export function wordsBehind(marks: readonly Mark[], at: number): Mark[] {
  const found: Mark[] = [];
  let isInside = false;
  for (const mark of marks.slice(at + 1)) {
    if (isSign(mark, "open") && found.length === 0) isInside = true;
    else if (isSign(mark, "close") && isInside) isInside = false;
    else if (!isInside) {
      if (mark.is === "figure" || (isClauseEnd(mark) && !isSign(mark, "close"))) break;
      found.push(mark);
    }
  }
  return found;
}
