import type { PrintedFigure } from "@gongkai/core";
import { plainText } from "../../screening/plain-text.ts";

/** Fees of other kinds, which a report may name as well. */
const OTHER_FEES = /(?:行政)?事业性收费|(?:涉企|经营性?|服务性?|行政性|乱)收费/gu;

/** The text in ASCII characters, with other fees blotted out; every place stays where it is. */
const withoutOtherFees = (text: string): string =>
  plainText(text).replace(OTHER_FEES, (name) => "□".repeat(name.length));

const SPEAKS = /信息处理费|收费|费用|缴费|缴纳|免费|收取[^,。;]{0,24}[费元]/u;

/**
 * Tells whether a text speaks of fees for information, charged or not.
 *
 * @example
 * speaksOfFees("本年度未收取信息处理费。") //=> true
 * @example
 * speaksOfFees("没有其他需要报告的事项。") //=> false
 */
export const speaksOfFees = (text: string): boolean => SPEAKS.test(withoutOtherFees(text));

/** What is charged for is a request for information. */
const FOR_INFORMATION = /信息处理费|(?:依|公开|政府信息)申请/u;
const SENTENCE_END = /[。!?\n]/u;

/** What stands between the fee and its amount; requests may be counted there. */
const FEE_BEFORE =
  /(?:信息处理费|收取|收费|缴纳)(?:[^0-9;。未没不免减退每按]|[0-9]{1,6}[件宗人]){0,24}$/u;
const FEE_AFTER = /^的?(?:政府信息公开)?信息处理费/u;
const NOT_CHARGED = /[未没不免减退]|每[件页份张]?[^,;]{0,8}$|标准[^,;]{0,8}$/u;
/** 10元/页, 100元每件: a scale and no fee. */
const RATE_AFTER = /^(?:\/|每|一[件页])/u;

const EARLIER = /上一?年|去年|往年/u;
/** A year, but no date: 自2021年1月1日起施行 says nothing of when a fee was charged. */
const YEARS = /(?<![0-9])(20[0-9]{2})年(?![0-9]{1,2}月)/gu;

/** So far a sentence is looked at on both sides of an amount. */
const REACH = 160;

function isOfYear(before: string, year: number): boolean {
  if (EARLIER.test(before)) return false;
  const named = [...before.matchAll(YEARS)].at(-1)?.[1];
  return named === undefined || Number(named) === year;
}

function isFee(plain: string, { start, length, unit, value }: PrintedFigure, year: number) {
  if ((unit !== "元" && unit !== "万元") || Number(value) <= 0) return false;
  const end = start + length;
  const before =
    plain
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const after = plain.slice(end, end + REACH).split(SENTENCE_END, 1)[0] ?? "";
  const clause = before.replace(/^.*[,;]/su, "");
  if (NOT_CHARGED.test(clause) || RATE_AFTER.test(after)) return false;
  if (!FOR_INFORMATION.test(before) && !FOR_INFORMATION.test(after)) return false;
  return (FEE_BEFORE.test(before) || FEE_AFTER.test(after)) && isOfYear(before, year);
}

/**
 * Lists those figures of a text that are fees above zero, charged or called for in a year for requests.
 *
 * Left out are fees of other kinds and of other years, scales (10元/页), and what was not charged.
 *
 * @example
 * const text = "对25件申请收取了信息处理费2950元。";
 * chargedFees(text, readFigures(text), 2023).map(({ printed }) => printed) //=> ["2950元"]
 * @example
 * const text = "信息处理费按每页10元的标准收取，本年度未收取。";
 * chargedFees(text, readFigures(text), 2023) //=> []
 */
export function chargedFees(
  text: string,
  figures: readonly PrintedFigure[],
  year: number,
): PrintedFigure[] {
  const plain = withoutOtherFees(text);
  if (!/[收费缴]/u.test(plain)) return [];
  return figures.filter((figure) => isFee(plain, figure, year));
}
