import type { ParagraphNode } from "@gongkai/core/document";
import { isLabelLine } from "./flat-lines.ts";

/** A label that a local row may have; a longer line is narrative. */
const LONGEST_LOCAL_LABEL = 30;

/** What a page prints of itself: `- 3 -`, `第 3 页 共 9 页`, its own title again. */
const PAGE_MARK =
  /^(?:[-—–－―]{1,2}\s*\d{1,3}\s*[-—–－―]{1,2}|第\s*\d{1,3}\s*页.{0,12}|共\s*\d{1,3}\s*页|\d{1,3}\s*[/／]\s*\d{1,3}\s*页|.{0,40}政府信息公开(?:工作)?年度(?:工作)?报告)$/;

const UNIT = /^(?:件|条|次|篇|人|人次|个|万元|元|亿元|期|场|份|项|宗|起)$/;
const MONEY = /^(?:万元|元|亿元)$/;
const SERIAL_HEADER = /^(?:序号|编号|行次|代码|序)$/;
const UNIT_HEADER = /^(?:计量)?单位$/;

/** What is printed where a figure should be. */
const NO_FIGURE =
  /^(?:同上|见.{1,8}|详见.{0,12}|参见.{0,12}|不详|暂无.{0,6}|没有|空白?|略|另附|不适用|保密|未.{1,4}|无.{0,4})$/;
const TWO_LETTERS = /\p{Script=Han}.*\p{Script=Han}/u;
const LEADING_FIGURE = /^\d+(?![\d.．、)）])/;

const isPageMark = ({ text }: ParagraphNode): boolean => PAGE_MARK.test(text);
const isUnit = ({ text }: ParagraphNode): boolean => UNIT.test(text);
const isMoney = ({ text }: ParagraphNode): boolean => MONEY.test(text);
const isSerialHeader = ({ text }: ParagraphNode): boolean => SERIAL_HEADER.test(text);
const isUnitHeader = ({ text }: ParagraphNode): boolean => UNIT_HEADER.test(text);

/** Tells a line that can name a local row: some words, and none that stand for a figure. */
function isLocalLabel(line: ParagraphNode | undefined): line is ParagraphNode {
  if (!isLabelLine(line) || line.text.length > LONGEST_LOCAL_LABEL) return false;
  if (!TWO_LETTERS.test(line.text) || isUnit(line)) return false;
  return !NO_FIGURE.test(line.text) && !LEADING_FIGURE.test(line.text);
}

const NOTE = /^[（(]?(?:附注|备注|注|说明)\s*\d?[:：]/;

/** Tells a line with which the narrative goes on: a sentence, a note, what is too long for a cell. */
const isNarrativeLine = ({ text }: ParagraphNode): boolean =>
  text.length > LONGEST_LOCAL_LABEL || /[。！？；]/.test(text) || NOTE.test(text);

/** Tells the lines of a flattened table apart by their words. */
export const flatWords = {
  isPageMark,
  isUnit,
  isMoney,
  isSerialHeader,
  isUnitHeader,
  isLocalLabel,
  isNarrativeLine,
};
