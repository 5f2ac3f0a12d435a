import type { Mark } from "./mark.ts";
import { isSign, isTerm } from "./signs.ts";

/** The words of each slot that count: the last, and those that are joined to it. */
export interface Named {
  readonly topics: readonly string[];
  readonly aspects: readonly string[];
  readonly applicants: readonly string[];
}

export const nothingNamed: Named = { topics: [], aspects: [], applicants: [] };

export const isNothing = ({ topics, aspects, applicants }: Named): boolean =>
  topics.length + aspects.length + applicants.length === 0;

/** Whether only conjunctions, or 未 and 无, part two words of a slot: 行政复议、行政诉讼. */
function isJoint(marks: readonly Mark[], from: number, to: number): boolean {
  let isParted = false;
  for (let at = from; at < to; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.is === "filler") continue;
    if (mark.is === "topic" && mark.means === "requests") continue;
    if (!isSign(mark, "conj", "none")) return false;
    isParted = true;
  }
  return isParted;
}

const CLOSING = new Set(["closed", "replied", "handled"]);
const OUTCOME = /^(?:granted|partial|denied|unable|notProcessed|other|repeat|disclosed|openly)/u;

/** What is published under a name of its own; 信息 and 文件 behind it only say that it is published. */
const PUBLISHED = /^(?:keyAreas|recalls|interpretation)/u;

/**
 * Whether one word only repeats, in wider words, what another says: 属于国家秘密不予公开, 部分公开的答复,
 * 重点领域公开类相关信息.
 */
export const isWider = (one: string, other: string): boolean =>
  other.startsWith(`${one}.`) ||
  (one === "items" && PUBLISHED.test(other)) ||
  (one === "litigation" && (other === "direct" || other === "afterReconsideration")) ||
  (one === "feesCharged" && other === "feesReduced") ||
  (one === "handled" && other.startsWith("carried")) ||
  (one === "notProcessed" && (other === "repeat" || other.startsWith("other.overdue"))) ||
  // 新收申请数量 are the new ones.
  (one === "count" && other !== "received") ||
  (CLOSING.has(one) && OUTCOME.test(other));

const isAndSoOn = ({ is, means }: Mark): boolean => is === "filler" && means === "andSoOn";

type Slot = "topic" | "aspect" | "applicant";

const NO_WORDS: readonly string[] = [];

/** The place of the last word of a slot before a place; -1 where there is none. */
function lastOfSlot(marks: readonly Mark[], slot: Slot, before: number): number {
  let at = before - 1;
  while (at >= 0 && marks[at]?.is !== slot) at--;
  return at;
}

/** The last word of a slot and those before it that only conjunctions part from it. */
function lastRun(marks: readonly Mark[], slot: Slot): readonly string[] {
  let next = lastOfSlot(marks, slot, marks.length);
  const last = marks[next];
  if (last === undefined) return NO_WORDS;
  const run: string[] = [last.means];
  for (;;) {
    const at = lastOfSlot(marks, slot, next);
    const mark = marks[at];
    const [first] = run;
    if (mark === undefined || first === undefined) return run;
    // 因属于国家秘密不予公开: the ground says more than what came of it, but for 因信息不存在等原因.
    const isGround =
      isWider(first, mark.means) &&
      (first === "other" || !marks.slice(at + 1, next).some(isAndSoOn)) &&
      (!isJoint(marks, at + 1, next) || mark.means.startsWith("other.overdue"));
    if (isGround) run[0] = mark.means;
    else if (!run.includes(mark.means)) {
      if (!isJoint(marks, at + 1, next)) return run;
      run.unshift(mark.means);
    }
    next = at;
  }
}

const isDisclosed = ({ is, means }: Mark): boolean => is === "aspect" && means === "disclosed";

/** 公开 stands for an answer only at the end, or in a list with other answers. */
function withoutDisclosed(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isDisclosed)) return marks;
  const telling = marks.filter(({ is }) => is !== "filler");
  return marks.filter((mark) => {
    if (!isDisclosed(mark)) return true;
    const at = telling.indexOf(mark);
    const next = telling[at + 1];
    const isLast =
      (next === undefined || next.is === "stop") &&
      telling.every((one) => one === mark || one.is === "sign" || one.is === "stop");
    const isListed = next?.means === "conj" && telling[at + 2]?.is === "aspect";
    // 在公开的申请中: of those that were disclosed.
    const isOfThem = next?.means === "requests" && telling[at + 2]?.means === "within";
    return isLast || isListed || isOfThem;
  });
}

/** What the words of a stretch of text name. */
export function namedIn(all: readonly Mark[]): Named {
  if (!all.some(isTerm)) return nothingNamed;
  const marks = withoutDisclosed(all);
  return {
    topics: lastRun(marks, "topic"),
    aspects: lastRun(marks, "aspect"),
    applicants: lastRun(marks, "applicant"),
  };
}

const RESULTS_OF_REMEDIES = new Set(["upheld", "corrected", "otherResult", "pending"]);

/** Whether what words name is told apart from the rest by them alone, whatever else they say: a ground, a result. */
export const isSpecific = ({ aspects }: Named): boolean =>
  aspects.some((aspect) => aspect.includes(".") || RESULTS_OF_REMEDIES.has(aspect));
