import type { Mark } from "./mark.ts";
import { type Named, namedIn, nothingNamed } from "./named.ts";
import { isSign, isTerm, printedOf } from "./signs.ts";

/** The words right behind a figure that name what it counts: 316件｜政府信息公开申请. */
export interface Right {
  readonly named: Named;
  /** Where they end, as an index of the marks. */
  readonly end: number;
  /** Whether words that nobody knows follow: 12件涉及某小区的申请. */
  readonly isLoose: boolean;
}

const IS = new Set(["为", "系", "是", "属于", "由", "涉及", "均为"]);

/** Whether the words behind a figure say what it is, with as many names as they like: 6件由科研机构、律所提出. */
const saysWhatItIs = (text: string, mark: Mark | undefined): boolean =>
  mark !== undefined && IS.has(printedOf(text, mark));

const isOf = (text: string, mark: Mark | undefined): boolean =>
  mark !== undefined && printedOf(text, mark) === "的";

const isIn = (text: string, mark: Mark | undefined): boolean =>
  mark !== undefined && printedOf(text, mark) === "在";

interface Behind {
  readonly taken: Mark[];
  readonly end: number;
}

/** Whether a mark is taken as a name, passed over, or begins something else. */
function roleOf(
  mark: Mark,
  next: Mark | undefined,
  taken: readonly Mark[],
  isList: boolean,
): "taken" | "passed" | "other" {
  if (mark.is === "topic") {
    // 对29件本机关不掌握的信息: what was asked for, not what was published.
    if (mark.means === "items" && taken.some(({ is }) => is === "aspect")) return "passed";
    const topic = taken.findLast(({ is }) => is === "topic");
    return isList || topic === undefined || topic.means === mark.means ? "taken" : "other";
  }
  if (isTerm(mark)) return "taken";
  if (mark.is === "filler") return "passed";
  if (isSign(mark, "conj")) return isList && taken.length > 0 ? "taken" : "other";
  const goesOn = taken.length === 0 || (next !== undefined && isTerm(next));
  return isSign(mark, "from", "than") && goesOn ? "passed" : "other";
}

/** The names behind a figure, up to what begins something else. */
function namesBehind(marks: readonly Mark[], at: number, isList: boolean): Behind {
  const taken: Mark[] = [];
  let end = at + 1;
  for (let mark = marks[end]; mark !== undefined; mark = marks[++end]) {
    const role = roleOf(mark, marks[end + 1], taken, isList);
    if (role === "other") break;
    if (role === "taken") taken.push(mark);
  }
  return { taken, end };
}

/** 6件由科研机构、律所提出、自然人12件: what follows the last conjunction belongs to the figure there. */
function withoutNextName(marks: readonly Mark[], at: number, { taken }: Behind): Behind {
  const kept = taken.slice(
    0,
    Math.max(
      0,
      taken.findLastIndex((mark) => isSign(mark, "conj")),
    ),
  );
  const last = kept.at(-1);
  return { taken: kept, end: last === undefined ? at + 1 : marks.indexOf(last) + 1 };
}

const REASONS = new Set(["因", "由于", "因为"]);
/** So many marks may stand between a figure and the comma behind its reason. */
const LONGEST_REASON = 12;

/** 15件因尚在法定期限内，转入下一年度: what became of it stands behind the reason. */
function behindReason(text: string, marks: readonly Mark[], at: number, right: Right): Right {
  if (right.named.aspects.length > 0) return right;
  let isReason = false;
  for (let place = right.end; place < at + LONGEST_REASON; place++) {
    const mark = marks[place];
    if (mark === undefined || mark.is === "figure" || mark.is === "stop") return right;
    if (REASONS.has(printedOf(text, mark))) isReason = true;
    if (!isSign(mark, "clause")) continue;
    const { taken, end } = namesBehind(marks, place, false);
    const { aspects } = namedIn(taken);
    if (!isReason || aspects.length === 0 || marks[end]?.is === "figure") return right;
    return { named: { ...right.named, aspects }, end, isLoose: false };
  }
  return right;
}

/** Reads the words behind a figure, up to what begins something else, or behind a reason. */
export const rightOf = (text: string, marks: readonly Mark[], at: number): Right =>
  behindReason(text, marks, at, rightInClause(text, marks, at));

/** Reads the words right behind a figure. */
function rightInClause(text: string, marks: readonly Mark[], at: number): Right {
  const isList = saysWhatItIs(text, marks[at + 1]);
  const behind = namesBehind(marks, at, isList);
  const stop = marks[behind.end];
  const isBeforeFigure = stop?.is === "figure";
  const { taken, end } = isBeforeFigure && isList ? withoutNextName(marks, at, behind) : behind;
  const isLoose = stop?.is === "unknown" || stop?.is === "narrowing";
  // 予以公开12件不予公开3件: the name belongs to the figure behind it; in 60件申请的25% it does not.
  const isOfShare = isBeforeFigure && stop.figure.unit === "%" && isOf(text, marks[behind.end - 1]);
  // 57件处罚决定在7个工作日内公示.
  const isSetOff = isBeforeFigure && taken.length > 0 && isIn(text, marks[behind.end - 1]);
  const isOfNext = isBeforeFigure && !isList && !isOfShare && !isSetOff;
  return isOfNext || taken.length === 0
    ? { named: nothingNamed, end: at + 1, isLoose }
    : { named: namedIn(taken), end, isLoose };
}
