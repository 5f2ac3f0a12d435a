import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  type PrintedFigure,
  type Rational,
  rational,
} from "@gongkai/core";
import type { FiguredText } from "../figured-text.ts";
import { canBeEqual, type Interval, mustExceed, sumOfIntervals } from "../interval.ts";
import { inYuan, yuanIn } from "../money.ts";
import { roundedInterval } from "../rounded-interval.ts";

/** A figure, and the figures that the text lists as what it is made of. */
export interface Breakdown {
  readonly whole: PrintedFigure;
  readonly parts: readonly PrintedFigure[];
  readonly sum: Interval;
  /**
   * `agrees`: the parts add up to the whole; `disagrees`: they do not, and the text lists them as all there
   * is, or one alone is more; null: they may not be all there is.
   */
  readonly verdict: "agrees" | "disagrees" | null;
}

/** After the whole: 3607件（市政府349件、…）. */
const OPENS_BRACKET = /^[（(][^0-9０-９（(）)。；;]{1,20}$/u;

/** 3607件，同比增长70.3%，其中，自然人申请3493件: what is said of growth may stand between. */
const OPENS_OF_WHICH = /(?:其中|包括|中)[，,：:]?[^0-9０-９（(）)。；;，,]{1,20}$/u;

/** 57场：市教育局19场; 2260元，分别为320元; 17处，分布在…; 76篇，按形式分，文字45篇; 9件＝当面2件. */
const OPENS_ALL =
  /^(?:[^0-9０-９（(）)。；;，,]{0,20}[：:＝=]|[，,]?(?:其中)?[，,]?(?:分别|依次)(?:为|是|有)?|[，,]?分布[在于]|[，,]按[^，,。；;0-9０-９]{1,8}(?:分|划分|看|统计)[，,：:])(?!其中)[^0-9０-９（(）)。；;，,]{0,20}$/u;

/** Between two parts: 、县政府 or ，县政府. */
const NEXT =
  /^(?:[、，,＋+]|和|及|以及)(?!其中|同比|较|比|占|增|减|下降|上升|结转|共|合计|总)[^0-9０-９（(）)。；;、，,]{0,20}$/u;

/** The last of a list that leaves nothing out. */
const REST = /(?:其他|其它|其余)[^0-9０-９、，,。；;]{0,10}$/u;

/** Fewer names in brackets may be examples. */
const FEWEST_IN_BRACKETS = 3;

/** So many characters may stand between a whole and its parts. */
const FARTHEST = 60;

const isCount = ({ unit }: PrintedFigure): boolean => unit !== null && unit !== "%";

const endOf = ({ start, length }: PrintedFigure): number => start + length;

const isOneMeasure = (one: PrintedFigure, other: PrintedFigure): boolean =>
  one.unit === other.unit || (yuanIn(one.unit) !== null && yuanIn(other.unit) !== null);

/** The figures of a list that begins with one. */
function listFrom(text: string, figures: readonly PrintedFigure[], at: number): PrintedFigure[] {
  const list: PrintedFigure[] = [];
  for (let index = at; index < figures.length; index++) {
    const next = figures[index];
    const last = list.at(-1);
    if (next === undefined) break;
    const isJoined =
      last === undefined ||
      (isOneMeasure(next, last) && NEXT.test(text.slice(endOf(last), next.start)));
    if (!isJoined) break;
    list.push(next);
  }
  return list;
}

interface Head {
  readonly whole: PrintedFigure;
  /** Whether the parts stand in brackets behind the whole. */
  readonly isBracket: boolean;
  /** Whether the words say that the parts are all there is. */
  readonly isAll: boolean;
}

/** The whole that a list belongs to: the nearest figure before it of its kind, in the sentence, that is no part itself. */
function headOf(
  text: string,
  figures: readonly PrintedFigure[],
  at: number,
  wholes: ReadonlyMap<PrintedFigure, PrintedFigure>,
): Head | null {
  const first = figures[at];
  const before = figures[at - 1];
  if (first === undefined || before === undefined || !isCount(first)) return null;
  const gap = text.slice(Math.max(endOf(before), first.start - FARTHEST), first.start);
  // 净增3件（制发9件、废止6件） tells what the change comes from.
  if (isOneMeasure(before, first) && !isChange(text, before)) {
    if (OPENS_BRACKET.test(text.slice(endOf(before), first.start)))
      return { whole: before, isBracket: true, isAll: false };
    if (gap.length < FARTHEST && OPENS_ALL.test(gap))
      return { whole: before, isBracket: false, isAll: true };
  }
  if (!OPENS_OF_WHICH.test(gap)) return null;
  const near = [before, figures[at - 2], figures[at - 3]].find(
    (one) => one !== undefined && isOneMeasure(one, first),
  );
  if (near === undefined || (isChange(text, near) && isChange(text, first))) return null;
  if (first.start - endOf(near) > FARTHEST) return null;
  const isOneSentence = !/[。；;]/u.test(text.slice(endOf(near), first.start));
  return isOneSentence ? { whole: wholes.get(near) ?? near, isBracket: false, isAll: false } : null;
}

/** What figures add up to. */
export function sumOf(parts: readonly PrintedFigure[]): Interval {
  const [first] = parts;
  const isMixed = parts.some(({ unit }) => unit !== first?.unit);
  return sumOfIntervals(parts.map((part) => (isMixed ? inYuan(part, part.unit) : part)));
}

/** Ways of publishing: one item is published in more than one of them. */
const OVERLAPPING = /解读|图|视频|网|微|媒体|渠道|端|电视|广播|报|线/u;

/** 直接起诉47件，复议后起诉27件，判决纠正5件: how a suit came is one matter, how it ended another. */
const JUDGED = /纠正|维持|驳回|胜诉|败诉|审结/u;

function mayOverlap(text: string, parts: readonly PrintedFigure[]): boolean {
  const names = parts.map(({ start }) => text.slice(Math.max(0, start - 8), start));
  const judged = names.filter((name) => JUDGED.test(name)).length;
  const isMixed = judged > 0 && judged < parts.length;
  return isMixed || names.some((name) => OVERLAPPING.test(name));
}

/** 增加1463件，其中自然人增加1636件: the parts of a change may grow and shrink, and exceed it. */
const CHANGED = /(?:[增减]加?少?|多出?|少|升|降)了?$/u;

const isChange = (text: string, { start }: PrintedFigure): boolean =>
  CHANGED.test(text.slice(Math.max(0, start - 3), start));

/** What the parts add up to, in the measure of the whole. */
function sumInMeasure(whole: PrintedFigure, parts: readonly PrintedFigure[]): Interval {
  const sum = sumOf(parts);
  const isMixed = parts.some(({ unit }) => unit !== parts[0]?.unit);
  const from = isMixed ? rational(1) : yuanIn(parts[0]?.unit ?? null);
  const to = yuanIn(whole.unit);
  if (from === null || to === null || (!isMixed && parts[0]?.unit === whole.unit)) return sum;
  const turn = (value: Rational) => divideRationals(multiplyRationals(value, from), to);
  return { lower: turn(sum.lower), upper: turn(sum.upper) };
}

/** Whether a list may go on behind its last part, in words that were not followed. */
function goesOn(text: string, figures: readonly PrintedFigure[], next: number): boolean {
  const [last, further] = [figures[next - 1], figures[next]];
  if (last === undefined || further === undefined || !isOneMeasure(last, further)) return false;
  const gap = text.slice(endOf(last), further.start);
  return gap.length < 40 && /^[、，,]/u.test(gap) && !/[。；;]|合计|共计|总|同比|比上年/u.test(gap);
}

interface Listed {
  readonly head: Head;
  readonly parts: readonly PrintedFigure[];
  readonly sum: Interval;
}

/** Whether the parts are all there is: the words say so, the last is the rest, or money is itemized. */
function isComplete(text: string, { head, parts }: Listed): boolean {
  const last = parts.at(-1);
  const isRest =
    last !== undefined && REST.test(text.slice(Math.max(0, last.start - 16), last.start));
  const isMoney = yuanIn(head.whole.unit) !== null;
  const isLong = head.isBracket && parts.length >= FEWEST_IN_BRACKETS;
  return head.isAll || isRest || isMoney || isLong;
}

function verdictOf(text: string, listed: Listed): Breakdown["verdict"] {
  const { head, parts, sum } = listed;
  const { whole } = head;
  const rounded = roundedInterval(whole);
  if (canBeEqual(sum, rounded)) return "agrees";
  const isOneUnit = parts.every(({ unit }) => unit === whole.unit);
  if (isOneUnit && parts.some((part) => mustExceed(part, rounded))) return "disagrees";
  if (mustExceed(sum, rounded) && !mayOverlap(text, parts)) return "disagrees";
  const isExact = compareRationals(whole.lower, whole.upper) === 0;
  return isExact && isComplete(text, listed) ? "disagrees" : null;
}

/**
 * Finds the figures of a text that are followed by what they are made of, `收到3607件（市政府349件、…）` or
 * `…，其中自然人申请3493件，…`, and adds the parts up.
 *
 * @example
 * const masked = "收到申请9件（甲县4件、乙县3件、丙县2件）。";
 * breakdownsIn({ masked, figures: readFigures(masked) }).map(({ verdict, parts }) => [verdict, parts.length]) //=> [["agrees", 3]]
 */
export function breakdownsIn({ masked, figures }: FiguredText): Breakdown[] {
  const found: Breakdown[] = [];
  const wholes = new Map<PrintedFigure, PrintedFigure>();
  for (let at = 1; at < figures.length; ) {
    const head = headOf(masked, figures, at, wholes);
    const parts = head === null ? [] : listFrom(masked, figures, at);
    if (head !== null && parts.length > 1) {
      const { whole } = head;
      const sum = sumInMeasure(whole, parts);
      for (const part of parts) wholes.set(part, whole);
      const judged = verdictOf(masked, { head, parts, sum });
      const isOpen = judged === "disagrees" && goesOn(masked, figures, at + parts.length);
      const verdict = isOpen ? null : judged;
      found.push({ whole, parts, sum, verdict });
    }
    at += Math.max(1, parts.length);
  }
  return found;
}
