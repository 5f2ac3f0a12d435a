import { readYear } from "./numerals.ts";
import { simplify } from "./simplify.ts";

export interface TitleReading {
  readonly year: number | null;
  /** The body's name as the title has it; "" where it names none. */
  readonly name: string;
}

const YEAR = /\s*([12１２一二][0-9０-９〇○零一二三四五六七八九]{3})\s*(?:年度|年)?/g;
const SUBJECT = /政府信息公开.{0,20}报告.{0,6}$/;
const TITLE =
  /政府信息公开(?:工作)?\s*(?:[0-9０-９〇○零一二三四五六七八九]{4}\s*)?(?:年度?)?(?:工作)?(?:年度)?(?:情况的?)?报告/;

/** Tells a line that can be the title: short, and of the kind 某局2018年政府信息公开工作年度报告. */
export function isTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    /[报報]告/.test(text) &&
    TITLE.test(simplify(text)) &&
    !/[>》:：。]|位置/.test(text)
  );
}

/**
 * Reads the year and the body from a title.
 *
 * @example
 * readTitle("安庆市工商质监局2018年政府信息公开工作年度报告") //=> { year: 2018, name: "安庆市工商质监局" }
 * @example
 * readTitle("某局 2018 年政府信息公开年度报告") //=> { year: 2018, name: "某局" }
 */
export function readTitle(title: string): TitleReading {
  const match = [...title.matchAll(YEAR)].find(([, digits = ""]) => readYear(digits) !== null);
  const year = match?.[1] === undefined ? null : readYear(match[1]);
  const unyeared = match === undefined || year === null ? title : title.replace(match[0], "");
  const subject = SUBJECT.exec(simplify(unyeared));
  const name = unyeared
    .slice(0, subject?.index ?? unyeared.length)
    .replace(/^关于/, "")
    .replace(/关于$/, "")
    .trim();
  return { year, name };
}
