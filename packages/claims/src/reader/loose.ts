import type { Mark } from "./mark.ts";
import { isSpecific, namedIn } from "./named.ts";
import { isSign, isTerm, printedOf } from "./signs.ts";

/** Ends of names of offices, places and kinds of applicants: 某镇, 市场主体. */
const OTHERS = /(?<=.)[镇乡村局委厅办部县区市省处所院校]$|街道|中心|公司|单位|主体|部门|园区|社区/u;
/** Topics that begin with what was done: unknown words before them are who did it, or how. */
const DONE = /^[收受接发公主办处作制印出提召举回答报被未]/u;

const isOther = (text: string, { start, end }: Mark): boolean =>
  OTHERS.test(text.slice(Math.max(start, end - 4), end));

/** Three channels or more, 网络、信函、当面等渠道, are all that there are. */
const ALL_CHANNELS = 3;

/** 通过网站公开信息320条: of items no form counts those of one channel. */
const isOfChannel = (marks: readonly Mark[]): boolean =>
  marks.some(({ is, means }) => is === "aspect" && (means === "website" || means === "gazette")) &&
  marks.some(({ is, means }) => is === "topic" && means === "items");

const isException = ({ is, means }: Mark): boolean => is === "narrowing" && means === "except";

/** 除自然人外: what is excepted is named, and not counted, as in 除予以公开12件外. */
const isShut = (marks: readonly Mark[]): boolean => marks.some(({ means }) => means === "beside");

/** 乡镇, 除上述情形: these say of what stands in their own clause alone that it is a part. */
const isPartly = (mark: Mark): boolean => mark.means === "part" || isException(mark);

/** Whether words say that only a part is counted: 上半年, 通过微信. */
export function isNarrowed(marks: readonly Mark[]): boolean {
  if (isOfChannel(marks)) return true;
  if (!marks.some(({ is }) => is === "narrowing")) return false;
  if (marks.some(isException) && isShut(marks)) return true;
  const narrowing = marks.filter((mark) => mark.is === "narrowing" && !isException(mark));
  if (narrowing.length === 0) return false;
  return (
    narrowing.length < ALL_CHANNELS || !narrowing.every(({ means }) => means.startsWith("channel"))
  );
}

/** 上半年，…: from which mark on a clause that says nothing else narrows all that follows; Infinity where none does. */
export function narrowedFrom(marks: readonly Mark[]): number {
  let from = 0;
  // Whether the clause says nothing but what narrows it, and what it says last.
  let isFrame = true;
  let last: Mark | null = null;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined) break;
    // 同一申请人提出10件以上的有3人，共提交86件.
    if (mark.is === "narrowing" && mark.means === "some") return at;
    if (!isSign(mark, "clause")) {
      isFrame &&= mark.is !== "figure" && !isTerm(mark);
      if (mark.is !== "filler") last = mark;
      continue;
    }
    const isNarrowing = isFrame && last?.is === "narrowing" && !isPartly(last);
    if (isNarrowing && isNarrowed(marks.slice(from, at))) return at;
    from = at + 1;
    isFrame = true;
    last = null;
  }
  return Number.POSITIVE_INFINITY;
}

const ANY = new Set(["任何", "各种", "多种", "各类"]);
const COURTS = /^(?:各级|全[省市县区])?(?:人民)?法院|复议机[关构]/u;

/** Whether what seems to narrow is all there is: 没有通过信函、邮件等任何方式; 法院受理信息公开诉讼. */
function isOfAll(text: string, marks: readonly Mark[]): boolean {
  const narrowing = marks.filter(({ is }) => is === "narrowing");
  const topics = marks.filter(({ is }) => is === "topic");
  if (narrowing.every(({ means }) => means.startsWith("channel"))) {
    const isOfRequests = topics.every(({ means }) => means === "requests");
    return isOfRequests && marks.some((mark) => ANY.has(printedOf(text, mark)));
  }
  const isOfDisclosure = topics.some((mark) => printedOf(text, mark).includes("信息公开"));
  return isOfDisclosure && narrowing.every((mark) => COURTS.test(printedOf(text, mark)));
}

/** What is done by means of something has it right behind: 通过某平台. */
const MEANS = new Set(["通过", "经由", "借助", "依托", "利用", "采取", "采用"]);

/**
 * Whether words that nobody knows may narrow what is counted: between what names it and the figure, right before the
 * noun that names it, or where another office is named.
 */
export function isLooseIn(text: string, marks: readonly Mark[]): boolean {
  if (isNarrowed(marks) && !isOfAll(text, marks)) return true;
  const first = marks.findIndex(isTerm);
  const term = marks[first];
  if (term === undefined) return marks.some(({ is }) => is === "unknown");
  if (!marks.some(({ is }) => is === "unknown")) return false;
  const last = marks.findLastIndex(isTerm);
  const isTold = isSpecific(namedIn(marks));
  const isNoun =
    term.is === "applicant" || (term.is === "topic" && !DONE.test(text.charAt(term.start)));
  return marks.some((mark, at) => {
    if (mark.is !== "unknown") return false;
    if (isOther(text, mark)) return true;
    const before = marks[at - 1];
    const isNamed = mark.end - mark.start > 1;
    if (before !== undefined && isNamed && MEANS.has(printedOf(text, before))) return true;
    if (at > first) return at > last || !isTold;
    return isNamed || (isNoun && marks.slice(at + 1, first).every(({ is }) => is === "filler"));
  });
}
