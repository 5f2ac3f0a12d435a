import { addRationals, compareRationals, type PrintedFigure, type Rational } from "@gongkai/core";
import { readFigures } from "@gongkai/core/figures";
import { maskText } from "../discourse/mask.ts";
import { canBeEqual, type Interval, mustExceed } from "../interval.ts";

/** A figure, and the figures that the text lists as what it is made of. */
export interface Breakdown {
  readonly whole: PrintedFigure;
  readonly parts: readonly PrintedFigure[];
  readonly sum: Interval;
  /** Whether the parts stand in brackets behind the whole. */
  readonly isBracket: boolean;
  /**
   * `agrees`: the parts add up to the whole; `disagrees`: they do not, and the text lists them as all there
   * is, or one alone is more; null: they may not be all there is.
   */
  readonly verdict: "agrees" | "disagrees" | null;
}

/** After the whole: 3607件（市政府349件、…）. */
const OPENS_BRACKET = /^[（(][^0-9０-９（(）)。；;]{1,20}$/u;

/** 3607件，同比增长70.3%，其中，自然人申请3493件: what is said of growth may stand between. */
const OPENS_OF_WHICH = /其中[，,：:]?[^0-9０-９（(）)。；;]{1,20}$/u;

/** Between two parts: 、县政府 or ，县政府. */
const NEXT = /^[、，,](?!其中|同比|较|比|占|增|减|下降|上升)[^0-9０-９（(）)。；;、，,]{1,20}$/u;

/** Fewer names in brackets may be examples. */
const FEWEST_IN_BRACKETS = 3;

/** So many characters may stand between a whole and its parts. */
const FARTHEST = 60;

const isCount = ({ unit }: PrintedFigure): boolean => unit !== null && unit !== "%";

const endOf = ({ start, length }: PrintedFigure): number => start + length;

/** The figures of a list that begins with one. */
function listFrom(text: string, figures: readonly PrintedFigure[], at: number): PrintedFigure[] {
  const list: PrintedFigure[] = [];
  for (let index = at; index < figures.length; index++) {
    const next = figures[index];
    const last = list.at(-1);
    if (next === undefined) break;
    const isJoined =
      last === undefined ||
      (next.unit === last.unit && NEXT.test(text.slice(endOf(last), next.start)));
    if (!isJoined) break;
    list.push(next);
  }
  return list;
}

/** The whole that a list belongs to: the nearest figure before it of its kind, in the sentence, that is no part itself. */
function wholeOf(
  text: string,
  figures: readonly PrintedFigure[],
  at: number,
  wholes: ReadonlyMap<PrintedFigure, PrintedFigure>,
): { whole: PrintedFigure; isBracket: boolean } | null {
  const first = figures[at];
  const before = figures[at - 1];
  if (first === undefined || before === undefined || !isCount(first)) return null;
  if (before.unit === first.unit && OPENS_BRACKET.test(text.slice(endOf(before), first.start)))
    return { whole: before, isBracket: true };
  const from = Math.max(endOf(before), first.start - FARTHEST);
  if (!OPENS_OF_WHICH.test(text.slice(from, first.start))) return null;
  const near = before.unit === "%" ? figures[at - 2] : before;
  if (near === undefined || near.unit !== first.unit) return null;
  if (first.start - endOf(near) > FARTHEST) return null;
  const isOneSentence = !/[。；;]/u.test(text.slice(endOf(near), first.start));
  return isOneSentence ? { whole: wholes.get(near) ?? near, isBracket: false } : null;
}

/** What figures add up to. */
export function sumOf(parts: readonly PrintedFigure[]): Interval {
  const add = (bound: "lower" | "upper"): Rational =>
    parts.map((part) => part[bound]).reduce(addRationals);
  return { lower: add("lower"), upper: add("upper") };
}

/** Names of places and offices: of such a list no part counts what another counts. */
const OFFICES = /[镇乡村局委厅办部县区市省处所院校级]$|街道|中心|单位|园区|分局/u;

const isOfOffices = (text: string, parts: readonly PrintedFigure[]): boolean =>
  parts.every(({ start }) => OFFICES.test(text.slice(Math.max(0, start - 4), start)));

function verdictOf(
  text: string,
  { whole, parts, sum, isBracket }: Omit<Breakdown, "verdict">,
): Breakdown["verdict"] {
  if (canBeEqual(sum, whole)) return "agrees";
  if (parts.some((part) => mustExceed(part, whole))) return "disagrees";
  if (mustExceed(sum, whole) && isOfOffices(text, parts)) return "disagrees";
  const isExact = compareRationals(whole.lower, whole.upper) === 0;
  return isBracket && isExact && parts.length >= FEWEST_IN_BRACKETS ? "disagrees" : null;
}

/**
 * Finds the figures of a text that are followed by what they are made of, `收到3607件（市政府349件、…）` or
 * `…，其中自然人申请3493件，…`, and adds the parts up.
 *
 * @example
 * breakdownsIn("收到申请9件（甲县4件、乙县3件、丙县2件）。").map(({ verdict, parts }) => [verdict, parts.length]) //=> [["agrees", 3]]
 */
export function breakdownsIn(text: string): Breakdown[] {
  const masked = maskText(text);
  const figures = readFigures(masked);
  const found: Breakdown[] = [];
  const wholes = new Map<PrintedFigure, PrintedFigure>();
  for (let at = 1; at < figures.length; ) {
    const heads = wholeOf(masked, figures, at, wholes);
    const parts = heads === null ? [] : listFrom(masked, figures, at);
    if (heads !== null && parts.length > 1) {
      const { whole, isBracket } = heads;
      const sum = sumOf(parts);
      for (const part of parts) wholes.set(part, whole);
      const read = { whole, parts, sum, isBracket };
      found.push({ ...read, verdict: verdictOf(masked, read) });
    }
    at += Math.max(1, parts.length);
  }
  return found;
}
