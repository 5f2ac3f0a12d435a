import type { FigurePlace } from "./left-of.ts";
import type { Named } from "./named.ts";
import type { Segment } from "./segment.ts";
import { isSign, printedOf } from "./signs.ts";
import { isDocument, type Subject } from "./subject.ts";

const PERSONS = new Set(["名", "位", "人", "家"]);
const SHARED = new Set(["received", "closed", "replied", "handled"]);
const DECISIONS = new Set(["licensing", "penalties", "compulsion"]);
const PUBLISHED = new Set(["公开", "发布", "推送", "归集", "上传"]);
const MET = new Set(["回应", "接待", "化解"]);

/** Whether the words around a figure may speak of other things than the form counts under the same name. */
export function mayBeOther(
  { marks, memory, text }: Segment,
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
  return isOfUnknownCases || isPetition || isOfPersons || isOfMatters || isOfSome;
}
