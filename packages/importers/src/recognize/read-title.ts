import { remembered } from "../remembered.ts";
import { readYear } from "./numerals.ts";
import { titleParts } from "./plain-title.ts";
import { simplify } from "./simplify.ts";

export interface TitleReading {
  readonly year: number | null;
  /** The body's name as the title has it; "" where it names none. */
  readonly name: string;
}

const DIGIT = "[0-9０-９〇○◯零oOＯ一二三四五六七八九]";
const YEARS = new RegExp(`(?:(?<!\\s)\\s+)?([12１２一二]${DIGIT}{3})\\s*(年度|年)?`, "g");
const YEAR_LINE = new RegExp(
  `^[（(〔]?\\s*[12１２一二]${DIGIT}{3}\\s*(?:(?:年度?|度)\\s*)?[）)〕]?$`,
);

const SUBJECT = /(?:政府)?信息公开.{0,20}(?:报告|年报).{0,16}$/;
// linear: applied to at most 60 characters
const TITLE = new RegExp(
  `信息公开(?:工作)?(?:${DIGIT}{4})?(?:年度?)?(?:工作)?(?:情况)?的?(?:年度?)?(?:工作)?(?:情况)?的?(?:年度)?(?:总结)?(?:报告|年报)(.*)$`,
);

/** After the title such a word makes it another document, or a list. */
const OTHER = /通知|制度|办法|指南|目录|说明|汇总|列表|模[板版]|格式|专栏|栏目|意见|解读|\d[-./]\d/;

/** Longer than any title with what stands around it. */
const LONGEST_LINE = 120;

function isPlainTitle(text: string): boolean {
  if (text.length > 60 || /[>》:：。]|位置/.test(text)) return false;
  const rest = TITLE.exec(simplify(text.replace(/\s+/g, "")))?.[1];
  return rest !== undefined && rest.length <= 16 && !OTHER.test(rest);
}

/**
 * Gives the title that a line prints, without what stands around it, or null where it prints none.
 *
 * A title is short, and of the kind 某局2018年政府信息公开工作年度报告.
 *
 * @example
 * titleIn("# 《某局2018年政府信息公开年报》") //=> "某局2018年政府信息公开年报"
 * @example
 * titleIn("当前位置：某局2018年政府信息公开年报") //=> null
 */
export function titleIn(line: string): string | null {
  if (line.length > LONGEST_LINE || !/[报報]/.test(line)) return null;
  return titleParts(line).find(isPlainTitle) ?? null;
}

/**
 * Tells a line that prints nothing but a year: 2018年, （二〇一八年度）.
 *
 * @example
 * isYearLine("（2018年度）") //=> true
 */
export function isYearLine(text: string): boolean {
  return text.length <= 12 && /[年（(]/.test(text) && YEAR_LINE.test(text);
}

/** The year that a title is of; one before 年 goes before other numbers. */
function yearIn(title: string): { readonly year: number; readonly printed: string } | null {
  const years = [...title.matchAll(YEARS)].flatMap(([printed, digits = "", unit]) => {
    const year = readYear(digits);
    return year === null ? [] : [{ year, printed, unit }];
  });
  return years.find(({ unit }) => unit !== undefined) ?? years[0] ?? null;
}

/**
 * Reads the year and the body from a title.
 *
 * @example
 * readTitle("安庆市工商质监局2018年政府信息公开工作年度报告") //=> { year: 2018, name: "安庆市工商质监局" }
 * @example
 * readTitle("某局 2018 年政府信息公开年度报告") //=> { year: 2018, name: "某局" }
 * @example
 * readTitle("某县人民政府关于二Ｏ一八年度信息公开工作情况的报告") //=> { year: 2018, name: "某县人民政府" }
 */
export const readTitle: (title: string) => TitleReading = remembered((title) => {
  const found = yearIn(title);
  const unyeared = found === null ? title : title.replace(found.printed, "");
  const subject = SUBJECT.exec(simplify(unyeared));
  const name = unyeared
    .slice(0, subject?.index ?? unyeared.length)
    .replace(/[（(]\s*[）)]/g, "")
    .replace(/^关于/, "")
    .replace(/(?:关于|的)$/, "")
    .trim();
  return { year: found?.year ?? null, name: name.endsWith("人民") ? `${name}政府` : name };
});
