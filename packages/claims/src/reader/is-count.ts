import type { FigurePlace } from "./left-of.ts";
import type { Mark } from "./mark.ts";
import type { Segment } from "./segment.ts";
import { isSign, isTerm } from "./signs.ts";

/** Units that only measure how long something took. */
const DURATIONS = new Set(["个工作日", "小时", "分钟", "个月", "天", "日", "周"]);
/** Units that measure distances, areas, lengths of texts: no report counts anything by them. */
const MEASURES = new Set([
  "万字",
  "字",
  "公里",
  "平方公里",
  "平方米",
  "米",
  "吨",
  "亩",
  "岁",
  "版",
  "层",
  "则",
]);

/** 平均5个工作日, 缩短3天: an average, or what was saved; 20个工作日内 is a limit. */
const isMeasured = (text: string, before: readonly Mark[], end: number): boolean =>
  before.some((mark) => mark.is === "narrowing" || isSign(mark, "decrease")) &&
  text.charAt(end) !== "内";

/** Whether a figure that no concept fits counts something all the same, and does not only name it. */
export function isCount(segment: Segment, { at, left, mark }: FigurePlace): boolean {
  const { text, marks, memory } = segment;
  const { unit } = mark.figure;
  // 粉丝5.8万.
  if (unit === null) return /[万亿]/u.test(mark.figure.printed);
  if (MEASURES.has(unit)) return false;
  if (DURATIONS.has(unit)) return isMeasured(text, [...left.context, ...left.tail], mark.end);
  // 六个部分组成 and 3项制度 say how something is built.
  const around = [left.tail.at(-1), marks[at + 1], marks[at + 2]];
  if (around.some((one) => isSign(one, "structure"))) return false;
  const isEvery = (one: Mark): boolean => one.is === "narrowing" && text.charAt(one.start) === "每";
  if (left.tail.some(isEvery) || left.context.some(isEvery)) return false;
  // A figure that opens a text counts something only where a name ends it; 三大特点 does not.
  const isFirst = left.tail.length === 0 && memory.said.length === 0;
  return !isFirst || isTerm(marks.at(-1) ?? mark);
}
