import type { Mark, YearMark } from "./mark.ts";
import { rangeOf, type Segment, tell } from "./segment.ts";
import { isSign, printedOf } from "./signs.ts";

const isYear = (mark: Mark | undefined): mark is YearMark => mark?.is === "year";

/** Whether a year only says what is compared: 比2022年, 与2022年相比, 2022年同期. */
function isCompared({ marks, text }: Segment, at: number): boolean {
  const after = marks[at + 1];
  if (isSign(marks[at - 1], "compare", "conj", "from") || isSign(after, "compare")) return true;
  return after !== undefined && printedOf(text, after) === "同期";
}

/** What may stand before the year of a sentence: 我局在, 截至; not what leads to another year, 纳入, 到. */
const LEADS_IN = new Set(["在", "回顾", "回首", "纵观", "统计"]);
const mayLeadIn = ({ text }: Segment, mark: Mark): boolean =>
  mark.means !== "grammar" || LEADS_IN.has(printedOf(text, mark));

/** 在2023年6件的基础上 only says what is compared. */
const isBasis = ({ text }: Segment, { end }: YearMark): boolean =>
  /^[^，,。；;]{0,24}基础/u.test(text.slice(end, end + 30));

/** Whether a year is that of a day or a month; 2024年1—12月 is all of it. */
function isDated({ marks, text }: Segment, at: number): boolean {
  const next = marks[at + 1];
  return next?.means === "day" && !/[-—–~～至到]/u.test(printedOf(text, next));
}

/** The year that a sentence begins with; it holds up to its full stop. */
function frameOf(segment: Segment): YearMark | null {
  const at = segment.marks.findIndex(({ is }) => is !== "filler");
  const mark = segment.marks[at];
  if (!isYear(mark) || isCompared(segment, at) || isBasis(segment, mark)) return null;
  if (!segment.marks.slice(0, at).every((one) => mayLeadIn(segment, one))) return null;
  // 上年结转 and 上年无结转 say nothing of the rest of the sentence; 去年，… does.
  const next = segment.marks[at + 1];
  if (next?.is === "aspect" && next.means.startsWith("carried")) return null;
  return mark.isPrinted || isSign(next, "clause") ? mark : null;
}

/** Whether what follows a year makes it the sentence's: a comma, a known word; 2008年施行的条例 is only dated by it. */
function isFollowedByWords({ marks, text }: Segment, at: number): boolean {
  const next = marks[at + 1];
  if (next === undefined) return false;
  return (
    isSign(next, "clause") ||
    next.is === "filler" ||
    next.is === "topic" ||
    next.is === "aspect" ||
    printedOf(text, next).startsWith("政")
  );
}

const REPORT = /^[^。；，,0-9０-９]{0,24}(?:年度报告|年报|工作情况报告|工作报告)/u;

/** The year of the report that a sentence announces: 现将2023年政府信息公开工作年度报告公布如下. */
const isTitle = ({ text, isAnnouncing }: Segment, { end }: YearMark): boolean =>
  isAnnouncing && REPORT.test(text.slice(end, end + 32));

/**
 * Reads the years that a segment prints: the report's own, and another one that frames a sentence as if it were.
 *
 * @param years The years that the text has named so far; those of the segment are added.
 */
export function readYears(segment: Segment, isFirst: boolean, years: Set<number>): void {
  const { marks, memory, reportYear } = segment;
  if (!marks.some(isYear)) return;
  const frame = isFirst ? frameOf(segment) : null;
  const isNear = frame !== null && Math.abs(frame.year - reportYear) <= 1;
  if (isNear) memory.frameYear = frame.year;
  const namesOwn = marks.some((mark) => isYear(mark) && mark.year === reportYear);
  for (const [at, mark] of marks.entries()) {
    if (!isYear(mark) || !mark.isPrinted) continue;
    const isOwn = mark.year === reportYear;
    // 2025年1月20日前全部答复: what followed the report's year.
    const isLater = mark.year > reportYear && isDated(segment, at);
    const isWrongFrame =
      mark === frame &&
      !isLater &&
      isNear &&
      !namesOwn &&
      !years.has(reportYear) &&
      isFollowedByWords(segment, at);
    if (isOwn ? !isCompared(segment, at) : isWrongFrame || isTitle(segment, mark)) {
      tell(segment, { kind: "year", evidence: rangeOf(mark), figure: null, year: mark.year });
    }
    years.add(mark.year);
  }
}
