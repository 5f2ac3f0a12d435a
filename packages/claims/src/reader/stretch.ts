import type { FigureMark, Mark } from "./scan.ts";
import { type Named, namedIn } from "./subject.ts";

export const isSign = (mark: Mark | undefined, ...means: readonly string[]): boolean =>
  mark?.is === "sign" && means.includes(mark.means);

export const isTerm = ({ is }: Mark): boolean =>
  is === "topic" || is === "aspect" || is === "applicant";

const SIGNS_THAT_SAY_NOTHING = new Set([
  "conj",
  "clause",
  "open",
  "close",
  "each",
  "respectively",
  "sum",
  "than",
  "from",
]);

/** Whether a mark says anything of what is counted, or how. */
const isTelling = (mark: Mark): boolean =>
  isTerm(mark) ||
  mark.is === "unknown" ||
  mark.is === "narrowing" ||
  mark.is === "year" ||
  (mark.is === "sign" && !SIGNS_THAT_SAY_NOTHING.has(mark.means));

/** What stands between the last figure and a figure. */
export interface Left {
  /** The clause that the figure stands in, or the one before it where this one says nothing. */
  readonly tail: readonly Mark[];
  /** The clause that the figure stands in, whether it says anything or not. */
  readonly clause: readonly Mark[];
  /** The clauses before. */
  readonly context: readonly Mark[];
}

const isClause = (mark: Mark): boolean => isSign(mark, "clause", "open", "close");

/** Leaves out brackets that are closed again: 公开率（…之比）为. */
function withoutBrackets(marks: readonly Mark[]): Mark[] {
  const open: number[] = [];
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (isSign(mark, "open")) open.push(kept.length);
    kept.push(mark);
    if (!isSign(mark, "close")) continue;
    const from = open.pop();
    if (from !== undefined) kept.length = from;
  }
  return kept;
}

/** Divides what stands before a figure into its clause and those before. */
export function leftOf(marks: readonly Mark[]): Left {
  const kept = withoutBrackets(marks);
  let from = kept.findLastIndex(isClause) + 1;
  const clause = kept.slice(from);
  while (from > 0 && !kept.slice(from).some(isTelling)) {
    from = kept.slice(0, from - 1).findLastIndex(isClause) + 1;
  }
  return { tail: kept.slice(from), clause, context: kept.slice(0, from) };
}

/** The words right behind a figure that name what it counts: 316件｜政府信息公开申请. */
export interface Right {
  readonly named: Named;
  /** Where they end, as an index of the marks. */
  readonly end: number;
  readonly isLoose: boolean;
}

const isTermAt = (marks: readonly Mark[], at: number): boolean => {
  const mark = marks[at];
  return mark !== undefined && isTerm(mark);
};

const VERBS = new Set(["all", "each"]);

const IS = new Set(["为", "系", "是", "属于", "由", "涉及", "均为"]);

/** Whether the words behind a figure say what it is, with as many names as they like: 6件由科研机构、律所提出. */
const saysWhatItIs = (text: string, mark: Mark | undefined): boolean =>
  mark !== undefined && IS.has(text.slice(mark.start, mark.end));

/** Reads the words behind a figure, up to what begins something else. */
export function rightOf(text: string, marks: readonly Mark[], at: number): Right {
  const isList = saysWhatItIs(text, marks[at + 1]);
  const taken: Mark[] = [];
  let end = at + 1;
  let topic: string | null = null;
  let stop: Mark | undefined;
  for (; end < marks.length; end++) {
    const mark = marks[end];
    if (mark === undefined) break;
    stop = mark;
    // 对29件本机关不掌握的信息: what was asked for, not what was published.
    if (mark.is === "topic" && mark.means === "items" && taken.some(({ is }) => is === "aspect")) {
      stop = undefined;
      continue;
    }
    if (mark.is === "topic") {
      if (topic !== null && topic !== mark.means && !isList) break;
      topic = mark.means;
    } else if (isSign(mark, "from", "than") && (taken.length === 0 || isTermAt(marks, end + 1))) {
      stop = undefined;
      continue;
    } else if (isList && isSign(mark, "conj") && taken.length > 0) {
      taken.push(mark);
      continue;
    } else if (!isTerm(mark) && mark.is !== "filler") break;
    if (isTerm(mark)) taken.push(mark);
    stop = undefined;
  }
  if (stop?.is === "figure" && isList) {
    // What follows the last conjunction belongs to the figure there.
    const cut = taken.findLastIndex((mark) => isSign(mark, "conj"));
    taken.length = Math.max(0, cut);
    const last = taken.at(-1);
    end = last === undefined ? at + 1 : marks.indexOf(last) + 1;
    stop = undefined;
  }
  const isOfNext = stop?.is === "figure" || (isSign(stop, ...VERBS) && taken.length === 0);
  if (isOfNext || taken.length === 0) {
    return { named: namedIn([]), end: at + 1, isLoose: stop?.is === "unknown" };
  }
  return { named: namedIn(taken), end, isLoose: stop?.is === "unknown" };
}

/** The figures that are joined to one list, from one figure on: 145件和27件. */
export function chainFrom(marks: readonly Mark[], at: number, hasRespectively: boolean): number[] {
  const first = marks[at];
  const chain = [at];
  if (first?.is !== "figure") return chain;
  for (let next = at + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (mark === undefined) break;
    if (mark.is === "figure") {
      if (next === (chain.at(-1) ?? at) + 1) break;
      chain.push(next);
    } else if (!isSign(mark, "conj") && !(hasRespectively && isSign(mark, "clause"))) {
      break;
    }
  }
  return chain;
}

export const figureAt = (marks: readonly Mark[], at: number): FigureMark | null => {
  const mark = marks[at];
  return mark?.is === "figure" ? mark : null;
};
