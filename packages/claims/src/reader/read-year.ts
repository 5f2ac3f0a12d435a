import type { Mark, YearMark } from "./scan.ts";
import { rangeOf, type Segment, tell } from "./state.ts";
import { isSign } from "./stretch.ts";

const isYear = (mark: Mark | undefined): mark is YearMark => mark?.is === "year";

/** Whether a year only says what is compared: 比2022年, 与2022年相比, 2022年同期. */
function isCompared(segment: Segment, at: number): boolean {
  const { marks, text } = segment;
  const before = marks[at - 1];
  const after = marks[at + 1];
  if (isSign(before, "compare", "conj", "from")) return true;
  const next = after === undefined ? "" : text.slice(after.start, after.end);
  return isSign(after, "compare") || next === "同期";
}

/** The year that a sentence begins with; it holds up to its full stop. */
function frameOf(segment: Segment): { mark: YearMark; at: number } | null {
  const at = segment.marks.findIndex(({ is }) => is !== "filler");
  const mark = segment.marks[at];
  if (!isYear(mark) || isCompared(segment, at)) return null;
  // 上年结转 and 上年无结转 say nothing of the rest of the sentence; 去年，… does.
  const next = segment.marks[at + 1];
  if (next?.is === "aspect" && next.means.startsWith("carried")) return null;
  const isFraming = mark.isPrinted || isSign(segment.marks[at + 1], "clause");
  return isFraming ? { mark, at } : null;
}

/** A year that only dates something: 2008年施行的条例. */
function isFrame({ marks, text }: Segment, at: number): boolean {
  const next = marks[at + 1];
  if (next === undefined) return false;
  const word = text.slice(next.start, next.end);
  return (
    isSign(next, "clause") ||
    ["filler", "topic", "aspect"].includes(next.is) ||
    word.startsWith("政")
  );
}

const REPORT = /^[^。；，,0-9０-９]{0,24}(?:年度报告|年报|工作情况报告|工作报告)/u;

/** The year of the report that a sentence announces: 现将2023年政府信息公开工作年度报告公布如下. */
const isTitle = ({ text }: Segment, { end }: YearMark): boolean =>
  /现将|公布|编制/u.test(text) && REPORT.test(text.slice(end, end + 32));

/**
 * Reads the years that a segment prints: the report's own, and another one that frames a sentence as if it were.
 *
 * @param years The years that the text has named so far.
 */
export function readYears(segment: Segment, isFirst: boolean, years: Set<number>): void {
  const { marks, memory, reportYear } = segment;
  const frame = isFirst ? frameOf(segment) : null;
  if (frame !== null && Math.abs(frame.mark.year - reportYear) <= 1) {
    memory.frameYear = frame.mark.year;
  }
  for (const [at, mark] of marks.entries()) {
    if (!isYear(mark) || !mark.isPrinted) continue;
    const isOwn = mark.year === reportYear;
    if (isOwn && !isCompared(segment, at)) {
      tell(segment, { kind: "year", evidence: rangeOf(mark), figure: null, year: mark.year });
    }
    const isWrongFrame =
      mark === frame?.mark &&
      !isOwn &&
      Math.abs(mark.year - reportYear) === 1 &&
      isFrame(segment, at) &&
      !years.has(reportYear) &&
      !marks.some((other) => isYear(other) && other.year === reportYear);
    if (isWrongFrame || (!isOwn && isTitle(segment, mark))) {
      tell(segment, { kind: "year", evidence: rangeOf(mark), figure: null, year: mark.year });
    }
    years.add(mark.year);
  }
}
