import type { FigurePlace } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import type { Named } from "./named.ts";
import type { Segment } from "./segment.ts";
import { isSign, isTerm, printedOf } from "./signs.ts";
import { isDocument, isRemedy, type Subject } from "./subject.ts";

const PERSONS = new Set(["名", "位", "人", "家"]);
const SHARED = new Set(["received", "closed", "replied", "handled"]);
const DECISIONS = new Set(["licensing", "penalties", "compulsion"]);
const PUBLISHED = new Set(["公开", "发布", "推送", "归集", "上传"]);
const MET = new Set(["回应", "接待", "化解"]);
/** What requests are about, and are none of: 内容集中于资质审批（6件）和行政处罚（5件）. */
const CONTENT = /^(?:内容|集中[于在]|涉及|涉|关于|领域|事由|诉求)/u;
/** Of requests that end otherwise those are only some: 主动撤回5件. */
const WITHDRAWN = /撤|放弃/u;
/** 经复议纠正 is no suit after reconsideration. */
const BY_RECONSIDERATION = /^经.*复议$/u;

/** What is asked by words alone of what a figure may count. */
interface Asked {
  readonly segment: Segment;
  readonly place: FigurePlace;
  readonly named: Named;
  readonly subject: Subject | null;
  /** The words before the figure, as they are printed. */
  readonly words: readonly string[];
}

/** Whether the words name no more than what became of something. */
const isPlain = ({ named: { topics, applicants } }: Asked): boolean =>
  topics.length === 0 && applicants.length === 0;

/** 收到热线工单316件，办结314件; 收录现行有效文件429件，当年新增63件. */
function isOfOtherCases(asked: Asked): boolean {
  const { segment, named, words } = asked;
  const last = segment.memory.said.at(-1);
  if (!isPlain(asked) || last === undefined) return false;
  const isUnknown = last.subject === null && named.aspects.some((aspect) => SHARED.has(aspect));
  const isOfRequests = last.subject?.items.some(({ topic }) => topic === "requests") === true;
  const isAdded = named.aspects.includes("new") && words.some((word) => word.includes("新增"));
  return isUnknown || (isAdded && !isOfRequests);
}

/** 受理信访投诉12件 are no requests. */
function isPetition(asked: Asked): boolean {
  const { segment, place, named, words } = asked;
  return (
    isPlain(asked) &&
    named.aspects.includes("notProcessed.petition") &&
    !segment.memory.isListing &&
    (words.some((word) => MET.has(word)) ||
      place.left.tail.some(({ is, means }) => is === "aspect" && SHARED.has(means)))
  );
}

/** 1名申请人提交申请56件. */
function isOfPersons({ segment: { marks }, place: { at, from, left } }: Asked): boolean {
  const before = marks[from - 1];
  return (
    before?.is === "figure" &&
    PERSONS.has(before.figure.unit ?? "") &&
    left.tail.length > 0 &&
    !marks.slice(from, at).some((mark) => isSign(mark, "clause", "conj"))
  );
}

/** 公开行政许可120件, 对12件规范性文件进行清理, 内容涉及行政处罚5件. */
function isOfMatters({ segment, place, subject, words }: Asked): boolean {
  const items = subject?.items ?? [];
  const isDecided = items.some(
    ({ topic, aspect }) => DECISIONS.has(topic) && aspect === "decisions",
  );
  const isPublished =
    place.mark.figure.unit === "项" ||
    (words.some((word) => PUBLISHED.has(word)) && !words.some((word) => word.endsWith("决定")));
  const isContent =
    items.some((item) => item.topic !== "requests" && !isRemedy(item)) &&
    isAbout(segment, segment.marks, place.at);
  return (
    (isDecided && isPublished) || isContent || (items.some(isDocument) && words.includes("对"))
  );
}

const isAbout = ({ text, memory }: Segment, marks: readonly Mark[], at: number): boolean =>
  memory.before?.topic === "requests" &&
  marks.slice(0, at).some((mark) => !isTerm(mark) && CONTENT.test(printedOf(text, mark)));

/** 申请人主动撤回5件, 经复议纠正12件. */
const isOfSome = ({ place: { left }, segment: { text } }: Asked): boolean =>
  left.tail
    .filter(({ is }) => is === "aspect")
    .slice(-1)
    .some((mark) => mark.means === "other.other" && WITHDRAWN.test(printedOf(text, mark))) ||
  left.tail.some(
    (mark, at) =>
      BY_RECONSIDERATION.test(printedOf(text, mark)) && left.tail[at + 1]?.is === "aspect",
  );

/** 当年新增且当年办结的申请: of those that are both. */
const isOfBoth = ({ place: { left }, words }: Asked): boolean =>
  words.includes("且") && left.tail.filter(({ is }) => is === "aspect").length > 1;

/** Whether the words around a figure may speak of other things than the form counts under the same name. */
export function mayBeOther(
  segment: Segment,
  place: FigurePlace,
  named: Named,
  subject: Subject | null,
): boolean {
  const words = place.left.tail.map((mark) => printedOf(segment.text, mark));
  const asked: Asked = { segment, place, named, subject, words };
  return [isOfOtherCases, isPetition, isOfPersons, isOfMatters, isOfSome, isOfBoth].some((may) =>
    may(asked),
  );
}
