import type { FigurePlace } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import type { Named } from "./named.ts";
import type { Said } from "./said.ts";
import type { Segment } from "./segment.ts";
import { isSign, isTerm, printedOf } from "./signs.ts";
import { type Item, isDocument, isRemedy, lastItem, type Subject } from "./subject.ts";

const PERSONS = new Set(["名", "位", "人", "家"]);
const SHARED = new Set(["received", "closed", "replied", "handled", "new"]);
const DECISIONS = new Set(["licensing", "penalties", "compulsion"]);
const PUBLISHED = new Set(["公开", "发布", "推送", "归集", "上传"]);
const KINDS_OF_FEES = new Set(["检索费", "复制费", "复印费", "邮寄费", "工本费"]);
const IN_ALL = /^(?:总共|总计|合计|共计|全[国省市州县区镇乡局])$/u;
const MET = new Set(["回应", "接待", "化解"]);

const SUITS = new Set(["direct", "afterReconsideration"]);
const OF_CASES = new Set(["requests", "reconsideration", "litigation", ...SUITS]);
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

/** A figure with what is named of it, and what that makes it count. */
interface Naming {
  readonly place: FigurePlace;
  readonly named: Named;
  readonly items: readonly Item[];
  /** The count before it. */
  readonly last: Said | undefined;
}

/** Whether only what became of something is named, and not of what. */
const isPlain = ({ topics, applicants }: Named): boolean =>
  topics.length === 0 && applicants.length === 0;

/** Whether some of the words before a figure are printed so. */
const hasWord = (
  { text }: Segment,
  { place }: Naming,
  isMeant: (printed: string) => boolean,
): boolean => place.left.tail.some((mark) => isMeant(printedOf(text, mark)));

/** 收到热线工单316件，办结314件. */
const isOfUnknownCases = ({ named, last }: Naming): boolean =>
  last?.subject === null && isPlain(named) && named.aspects.some((aspect) => SHARED.has(aspect));

/** 受理信访投诉12件 are no requests. */
const isPetition = (segment: Segment, naming: Naming): boolean =>
  isPlain(naming.named) &&
  naming.named.aspects.includes("notProcessed.petition") &&
  !segment.memory.isListing &&
  (hasWord(segment, naming, (word) => MET.has(word)) ||
    naming.place.left.tail.some(({ is, means }) => is === "aspect" && SHARED.has(means)));

/** 1名申请人提交申请56件. */
function isOfPersons({ marks }: Segment, { at, from, left: { tail } }: FigurePlace): boolean {
  const before = marks[from - 1];
  if (before?.is !== "figure" || tail.length === 0) return false;
  if (!PERSONS.has(before.figure.unit ?? "")) return false;
  return !marks.slice(from, at).some((mark) => isSign(mark, "clause", "conj"));
}

const isDecision = ({ topic, aspect }: Item): boolean =>
  aspect === "decisions" && DECISIONS.has(topic);

/** 行政许可方面，办理18452件: no requests. */
const isOfOtherMatters = ({ place, named, items }: Naming): boolean =>
  isPlain(named) &&
  named.aspects.some((aspect) => SHARED.has(aspect)) &&
  items.some(({ topic }) => topic === "requests") &&
  place.left.context.some(
    ({ is, means }) => is === "topic" && !OF_CASES.has(means) && means !== "items",
  );

/** 公开行政许可120件. */
const isOfMatters = (segment: Segment, naming: Naming): boolean =>
  naming.items.some(isDecision) &&
  (naming.place.mark.figure.unit === "项" ||
    (hasWord(segment, naming, (word) => PUBLISHED.has(word)) &&
      !hasWord(segment, naming, (word) => word.endsWith("决定"))));

/** 对12件规范性文件进行清理. */
const isOfSome = (segment: Segment, naming: Naming): boolean =>
  naming.items.some(isDocument) && hasWord(segment, naming, (word) => word === "对");

/** 申请人撤回5件 are some of the other outcomes. */
const isWithdrawn = (segment: Segment, naming: Naming): boolean =>
  naming.named.aspects.includes("other.other") &&
  !segment.memory.isListing &&
  hasWord(segment, naming, (word) => word.includes("撤")) &&
  !hasWord(segment, naming, (word) => /其[他它余]|等/u.test(word));

/** 其他单位办理75件, 由7个科室承办. */
const isOfBodies = ({ marks }: Segment, { at, left: { tail } }: FigurePlace): boolean =>
  isBodyCount(marks, at) ||
  (tail.some(({ means }) => means === "others") && tail.some(({ means }) => means === "who"));

const OF_ALL_CASES = new Set(["received", "new", "count", "handled", "replied", "total"]);

/** 3件复议案件申请人撤回申请: what became of them the form does not count. */
const isOfOtherEnd = ({ named, items }: Naming): boolean =>
  items.some((item) => isRemedy(item) && item.aspect === "total") &&
  named.aspects.some((aspect) => !OF_ALL_CASES.has(aspect));

const CLOSING = new Set(["closed", "replied", "handled"]);

const CARRIED_OR_NEW = new Set(["new", "carriedIn"]);

/** 新收的301件办结, 上年结转申请办结13件: of these alone. */
const isOfNew = ({ named, place: { left } }: Naming): boolean =>
  named.aspects.some((aspect) => CLOSING.has(aspect)) &&
  left.clause.some(({ is, means }) => is === "aspect" && CARRIED_OR_NEW.has(means));

const isSuit = ({ topic }: Item): boolean => SUITS.has(topic);

/** 直接起诉47件，复议后起诉27件，判决纠正5件: of the last suits, or of all. */
function isOfSuits({ memory }: Segment, { named, items }: Naming): boolean {
  if (!isPlain(named) || !items.some(isSuit)) return false;
  return [...SUITS].every((suit) =>
    memory.said.some(({ subject }) => subject?.items.some(({ topic }) => topic === suit)),
  );
}

/** 现行有效文件429件，新增63件: of the documents, and no requests. */
const isOfDocuments = ({ named, last }: Naming): boolean =>
  isPlain(named) &&
  named.aspects.includes("new") &&
  !OF_CASES.has(lastItem(last?.subject ?? null)?.topic ?? "requests");

/** 尚未审结的复议案19件、诉讼案14件: what is said of the first may be said of the second. */
function isJoined({ marks }: Segment, { place, named, items, last }: Naming): boolean {
  if (!isSign(marks[place.from], "conj")) return false;
  if (named.topics.length === 0 || named.aspects.length > 0 || !items.some(isRemedy)) return false;
  const item = lastItem(last?.subject ?? null);
  return item !== null && isRemedy(item) && item.aspect !== "total";
}

/** 某街道办理申请21件，予以公开9件: of some; 其他4件 has its own ways to be read. */
const isOfLast = ({ text, reportYear }: Segment, { place, named, last }: Naming): boolean =>
  isPlain(named) &&
  // 县政府办办理64件，其他单位办理250件，总共办结314件.
  !place.left.tail.some((mark) => IN_ALL.test(printedOf(text, mark))) &&
  last?.isLoose === true &&
  last.subject !== null &&
  last.year === reportYear &&
  !named.aspects.some((aspect) => aspect.startsWith("carried"));

/** 检索费0元、邮寄费30元 are kinds of the fee. */
const isKindOfFee = (segment: Segment, naming: Naming): boolean =>
  naming.items.some(({ topic }) => topic === "feesCharged") &&
  hasWord(segment, naming, (word) => KINDS_OF_FEES.has(word));

const ONLINE = /网上|网络|网民|在线|留言|信箱/u;

/** 网上咨询268人次 are no calls. */
const isNoCall = (segment: Segment, naming: Naming): boolean =>
  naming.items.some(({ topic }) => topic === "calls") &&
  hasWord(segment, naming, (word) => ONLINE.test(word));

/** Whether the words around a figure may speak of other things than the form counts under the same name. */
export function mayBeOther(
  segment: Segment,
  place: FigurePlace,
  named: Named,
  subject: Subject | null,
): boolean {
  const last = segment.memory.said.at(-1);
  const naming: Naming = { place, named, items: subject?.items ?? [], last };
  return (
    isKindOfFee(segment, naming) ||
    isNoCall(segment, naming) ||
    isOfOtherMatters(naming) ||
    isOfLast(segment, naming) ||
    isOfNew(naming) ||
    isOfOtherEnd(naming) ||
    isOfSuits(segment, naming) ||
    isOfDocuments(naming) ||
    isJoined(segment, naming) ||
    isWithdrawn(segment, naming) ||
    isOfBodies(segment, place) ||
    (place.left.tail.some(isTerm) && isNamedInBracket(segment.marks, place.at)) ||
    isOfUnknownCases(naming) ||
    isPetition(segment, naming) ||
    isOfPersons(segment, place) ||
    isOfMatters(segment, naming) ||
    isOfSome(segment, naming)
  );
}
