import type { PrintedFigure } from "@gongkai/core";
import type { FiguredText } from "../figured-text.ts";
import { canBeEqual, mustExceed } from "../interval.ts";
import { roundedInterval } from "../rounded-interval.ts";
import { type Breakdown, sumOf } from "./breakdowns-in.ts";

/** What the name of an office, a place or a group of them ends with; 在办, 查处 and 全部 are no names. */
const BODY =
  /(?:[镇乡村局委厅县区市省州科]|(?<![在待应已未])办|(?<![查其此])处|(?<!全)部|(?<!上)级|机关|街道|中心|公司|单位|部门|园区|社区|系统|政府|镇街|室|[各两三]地|[）)])$/u;

/** What a body did, in the words that may stand between its name and its figure; by their sense. */
const DONE: readonly (readonly string[])[] = [
  ["收到", "新收", "新收到", "接收", "受理", "收"],
  ["办理", "办结", "承办", "牵头办理", "答复", "处理"],
  ["公开", "发布", "公示", "推送", "主动公开"],
  ["举办", "开展", "召开", "组织"],
  ["回应", "回复"],
];
const SAYS_NOTHING = ["累计", "分别", "各有", "共", "有", "为", "是", "约", "了"];
const ENDINGS = [...DONE.flat(), ...SAYS_NOTHING].sort((one, other) => other.length - one.length);

/** 其他部门: the last of a list that leaves nothing out. */
const REST = /其他|其它|其余|余下|另外/u;

/** 合计 adds up what was listed; 共 may also say how many there were in all. */
const SUMS = /合计|总计|加总|总和|相加|合共/u;
const TOTALS = /共|累计|汇总|总数|全[市县省区镇乡州]/u;

/** 全县, 三个村: all of them together. */
const ALL = /^[，,、；;]?(?:[全各]|[两三四五六七八九十]+[个地])/u;

/** Whose figure a whole is: of all together, or of the report's own body. */
const OWN = /(?:[全各我本该][县市省区镇乡州委局厅办部]?|\d+个)(?:级|系统|单位|部门|村|社区)?/gu;
/** A body of many, whose figure is no whole for the others. */
const ONE_BODY =
  /局|委(?!托)|厅|镇|乡|村|街道|政府办|办公室|科室|处室|院|中心|公司|系统|级|部门|单位|园区|社区|[东中西]部|[省市区县]直|区县|县区|城区/u;

/** So many characters may stand between two parts. */
const FARTHEST = 24;

/** 98件｜政府信息公开申请，…: so many characters may name what the whole counts behind it. */
const LONGEST_NOUN = 10;

const COUNTS_BODIES = new Set(["个", "家"]);
const BODIES = /^(?:单位|部门|村|乡|镇|街道|县|区|市|社区|科室|处室|机关)/u;

const endOf = ({ start, length }: PrintedFigure): number => start + length;

/** 其他28个单位, 6个村: how many bodies there are. */
const isOfBodies = (text: string, figure: PrintedFigure): boolean =>
  BODIES.test(figure.unit ?? "") ||
  (COUNTS_BODIES.has(figure.unit ?? "") &&
    BODIES.test(text.slice(endOf(figure), endOf(figure) + 2)));

/** What stands before a figure names as its body. */
interface Named {
  /** Which sense its words have for what the body did; null where they say nothing of it. */
  readonly sense: number | null;
  readonly isRest: boolean;
}

/** Reads 、住建局办理 before a figure; null where it names no body. */
function namedIn(gap: string): Named | null {
  if (gap.length > FARTHEST || /[。！？\n比较]|其中/u.test(gap)) return null;
  let name = gap;
  let sense: number | null = null;
  for (let said = endingOf(name); said !== undefined; said = endingOf(name)) {
    const found = DONE.findIndex((words) => words.includes(said));
    if (found >= 0) sense = found;
    name = name.slice(0, -said.length);
  }
  const isOne = gap.includes("分别") || !/[，,、；;：:]/u.test(name.slice(1));
  const isPart = BODY.test(name) && !ALL.test(name) && !SUMS.test(gap) && !gap.includes("总");
  return isOne && isPart ? { sense, isRest: REST.test(name) } : null;
}

const endingOf = (name: string): string | undefined => ENDINGS.find((word) => name.endsWith(word));

const PARTS_A_TEXT = [..."。！？\n，,；;：:"];

/** The words of a figure's own clause, up to it. */
function clauseBefore(text: string, { start }: PrintedFigure): string {
  const before = text.slice(Math.max(0, start - 2 * FARTHEST), start);
  return before.slice(1 + Math.max(...PARTS_A_TEXT.map((sign) => before.lastIndexOf(sign))));
}

/** The figures of bodies, one behind the other. */
interface List {
  readonly parts: readonly PrintedFigure[];
  /** Whether the last is of all others. */
  readonly isRest: boolean;
  /** Which sense the words have for what the bodies did. */
  readonly sense: number | null;
}

/**
 * The figures from one on that nothing but names of bodies parts.
 *
 * @param opening What stands before the first of them.
 */
function listFrom(
  text: string,
  counts: readonly PrintedFigure[],
  { from, opening }: { readonly from: number; readonly opening: string },
): List {
  const parts: PrintedFigure[] = [];
  let last: Named | null = null;
  let isRespectively = false;
  for (let at = from; at < counts.length; at++) {
    const [before, next] = [parts.at(-1), counts[at]];
    if (next === undefined) break;
    if (before !== undefined && before.unit !== next.unit) break;
    const gap = before === undefined ? opening : text.slice(endOf(before), next.start);
    if (!isRespectively || !/^[、，,和及与]{1,2}$/u.test(gap)) {
      const named = namedIn(gap);
      if (named === null || (last !== null && named.sense !== last.sense)) break;
      last = named;
      isRespectively = gap.includes("分别");
    }
    parts.push(next);
  }
  return { parts, isRest: last?.isRest === true, sense: last?.sense ?? null };
}

function breakdownOf(whole: PrintedFigure, { parts, isRest }: List, isSum: boolean): Breakdown {
  const sum = sumOf(parts);
  const rounded = roundedInterval(whole);
  if (canBeEqual(sum, rounded)) return { whole, parts, sum, verdict: "agrees" };
  const isWrong = mustExceed(sum, rounded) || isRest || isSum;
  return { whole, parts, sum, verdict: isWrong ? "disagrees" : null };
}

/** 全县办结314件，县直部门205件，乡镇105件: the whole stands first. */
function behindWhole(text: string, counts: readonly PrintedFigure[], at: number): Breakdown | null {
  const [whole, first] = [counts[at], counts[at + 1]];
  if (whole === undefined || first === undefined || whole.unit !== first.unit) return null;
  const gap = text.slice(endOf(whole), first.start);
  const comma = gap.search(/[，,：:]/u);
  if (comma < 0 || comma > LONGEST_NOUN || /[为是由中外的占]/u.test(gap.slice(0, comma)))
    return null;
  const opening = gap.slice(comma);
  const clause = clauseBefore(text, whole).replaceAll(OWN, "");
  const isOne = ONE_BODY.test(clause) || namedIn(clause) !== null;
  if (isOne || /比|其中/u.test(clause)) return null;
  const list = listFrom(text, counts, { from: at + 1, opening });
  const isSaid = list.sense === null || DONE[list.sense]?.some((word) => clause.includes(word));
  return list.parts.length < 2 || isSaid !== true ? null : breakdownOf(whole, list, false);
}

/** 甲村18期、乙村16期，两村共34期: the whole stands last. */
function beforeWhole(text: string, counts: readonly PrintedFigure[], at: number): Breakdown | null {
  const [before, first] = [counts[at - 1], counts[at]];
  if (first === undefined) return null;
  // What stands before may be a part as well.
  if (before !== undefined && !/[。！？\n：:]/u.test(text.slice(endOf(before), first.start)))
    return null;
  const list = listFrom(text, counts, { from: at, opening: clauseBefore(text, first) });
  const [whole, last] = [counts[at + list.parts.length], list.parts.at(-1)];
  if (list.parts.length < 2 || whole === undefined || last?.unit !== whole.unit) return null;
  const gap = text.slice(endOf(last), whole.start);
  const isSum = SUMS.test(gap);
  const isWhole = gap.length <= FARTHEST && /^[，,；;]/u.test(gap) && (isSum || TOTALS.test(gap));
  return isWhole && !/[。！？\n]|其中|比|年/u.test(gap) && !REST.test(gap)
    ? breakdownOf(whole, list, isSum)
    : null;
}

/**
 * Finds the figures of offices and places that a text adds up, 全县办结314件，县直部门205件，乡镇105件 or
 * 甲村18期、乙村16期，两村共34期, though no word says that they are parts.
 *
 * @example
 * const masked = "全县公开信息9条，县直部门5条，乡镇6条。";
 * bodyListsIn({ masked, figures: readFigures(masked) }).map(({ verdict, parts }) => [verdict, parts.length]) //=> [["disagrees", 2]]
 */
export function bodyListsIn({ masked, figures }: FiguredText): Breakdown[] {
  const counts = figures.filter(
    (figure) => figure.unit !== null && figure.unit !== "%" && !isOfBodies(masked, figure),
  );
  const found: Breakdown[] = [];
  for (let at = 0; at < counts.length; at++) {
    const breakdown = beforeWhole(masked, counts, at) ?? behindWhole(masked, counts, at);
    if (breakdown === null) continue;
    found.push(breakdown);
    at += breakdown.parts.length - 1;
  }
  return found;
}
