import type { FigurePlace } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import type { Named } from "./named.ts";
import type { Segment } from "./segment.ts";
import { isSign, isTerm, printedOf } from "./signs.ts";
import { type Item, isDocument, isRemedy, type Subject } from "./subject.ts";

const PERSONS = new Set(["名", "位", "人", "家"]);
const SHARED = new Set(["received", "closed", "replied", "handled", "new"]);
const DECISIONS = new Set(["licensing", "penalties", "compulsion"]);
const PUBLISHED = new Set(["公开", "发布", "推送", "归集", "上传"]);
const KINDS_OF_FEES = new Set(["检索费", "复制费", "复印费", "邮寄费", "工本费"]);
const MET = new Set(["回应", "接待", "化解"]);

const SUITS = new Set(["direct", "afterReconsideration"]);
const BODIES = new Set(["个", "家", "名", "位", "人"]);

/** 7个科室, 3个部门: a count of offices or people. */
export function isBodyCount(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  const next = marks[at + 1];
  const isOfWho = next?.is === "unknown" || (next?.is === "filler" && next.means === "who");
  return mark?.is === "figure" && BODIES.has(mark.figure.unit ?? "") && isOfWho;
}

/** 880件（结转）: a bracket behind a figure that only names what it counts. */
function isNamedInBracket(marks: readonly Mark[], at: number): boolean {
  if (!isSign(marks[at + 1], "open")) return false;
  const inside = marks.slice(at + 2);
  const end = inside.findIndex((mark) => isSign(mark, "close"));
  const name = inside.slice(0, Math.max(end, 0));
  return name.some(isTerm) && !name.some((mark) => mark.is === "figure" || isSign(mark, "ofWhich"));
}

/** 检索费0元、邮寄费30元 are kinds of the fee. */
const isKindOfFee = (items: readonly Item[], words: readonly string[]): boolean =>
  items.some(({ topic }) => topic === "feesCharged") &&
  words.some((word) => KINDS_OF_FEES.has(word));

/** Whether the words around a figure may speak of other things than the form counts under the same name. */
export function mayBeOther(
  { marks, memory, text, reportYear }: Segment,
  { at, from, left: { tail }, mark: { figure } }: FigurePlace,
  named: Named,
  subject: Subject | null,
): boolean {
  const before = marks[from - 1];
  const words = tail.map((mark) => printedOf(text, mark));
  const isPlain = named.topics.length === 0 && named.applicants.length === 0;
  // 收到热线工单316件，办结314件.
  const last = memory.said.at(-1);
  const isOfUnknownCases =
    isPlain && last?.subject === null && named.aspects.some((aspect) => SHARED.has(aspect));
  // 受理信访投诉12件 are no requests.
  const isPetition =
    isPlain &&
    named.aspects.includes("notProcessed.petition") &&
    !memory.isListing &&
    (words.some((word) => MET.has(word)) ||
      tail.some(({ is, means }) => is === "aspect" && SHARED.has(means)));
  // 1名申请人提交申请56件.
  const isOfPersons =
    before?.is === "figure" &&
    PERSONS.has(before.figure.unit ?? "") &&
    tail.length > 0 &&
    !marks.slice(from, at).some((mark) => isSign(mark, "clause", "conj"));
  // 公开行政许可120件, 对12件规范性文件进行清理.
  const items = subject?.items ?? [];
  const isOfMatters =
    items.some(({ topic, aspect }) => DECISIONS.has(topic) && aspect === "decisions") &&
    (figure.unit === "项" ||
      (words.some((word) => PUBLISHED.has(word)) && !words.some((word) => word.endsWith("决定"))));
  const isOfSome = items.some(isDocument) && words.includes("对");
  // 申请人撤回5件 are some of the other outcomes.
  const isWithdrawn =
    named.aspects.includes("other.other") &&
    !memory.isListing &&
    words.some((word) => word.includes("撤")) &&
    !words.some((word) => /其[他它余]|等/u.test(word));
  // 其他单位办理75件, 由7个科室承办.
  const isOfBodies =
    isBodyCount(marks, at) ||
    (tail.some(({ means }) => means === "others") && tail.some(({ means }) => means === "who"));
  // 直接起诉47件，复议后起诉27件，判决纠正5件: of the last suits, or of all.
  const suits = new Set(
    memory.said.flatMap(({ subject: one }) => one?.items.map(({ topic }) => topic) ?? []),
  );
  const isOfSuits =
    isPlain &&
    items.some(({ topic }) => SUITS.has(topic)) &&
    [...SUITS].every((suit) => suits.has(suit));
  // 现行有效文件429件，新增63件: of the documents, and no requests.
  const lastTopic = last?.subject?.items.at(-1)?.topic ?? "requests";
  const isOfDocuments =
    isPlain &&
    named.aspects.includes("new") &&
    !["requests", "reconsideration", "litigation", ...SUITS].includes(lastTopic);
  // 尚未审结的复议案19件、诉讼案14件: what is said of the first may be said of the second.
  const lastItemSaid = last?.subject?.items.at(-1);
  const isJoined =
    isSign(marks[from], "conj") &&
    named.topics.length > 0 &&
    named.aspects.length === 0 &&
    items.some(isRemedy) &&
    lastItemSaid !== undefined &&
    isRemedy(lastItemSaid) &&
    lastItemSaid.aspect !== "total";
  // 某街道办理申请21件，予以公开9件: of some; 其他4件 has its own ways to be read.
  const isOfLast =
    isPlain &&
    last?.isLoose === true &&
    last.subject !== null &&
    last.year === reportYear &&
    !named.aspects.some((aspect) => aspect.startsWith("carried"));
  return (
    isKindOfFee(items, words) ||
    isOfLast ||
    isOfSuits ||
    isOfDocuments ||
    isJoined ||
    isWithdrawn ||
    isOfBodies ||
    isNamedInBracket(marks, at) ||
    isOfUnknownCases ||
    isPetition ||
    isOfPersons ||
    isOfMatters ||
    isOfSome
  );
}
