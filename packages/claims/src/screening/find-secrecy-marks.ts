import type { Screened } from "./screened.ts";

const LEVEL = "(?:绝 ?密|机 ?密|秘 ?密)";
const PERIOD = "(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?(?:年|个月|月|日|天)|长期";

/** 机密★10年: the mark that the law prescribes for a state secret. */
const STARRED = new RegExp(`${LEVEL} ?级? ?[★☆✮⭐]\\ufe0f? ?(?:${PERIOD})?`, "g");

/** Weaker forms: alone on their line, after 密级, in brackets, or with a term. */
const MARKED = new RegExp(
  [
    `(?<=^|\\n)[\\[【(〔]? ?${LEVEL} ?级?[\\])】〕]?(?: ?(?:${PERIOD}))?(?= *(?:$|\\n))`,
    `(?<=^|\\n)${LEVEL} ?级(?=[ :,;。，；：])`,
    `密级 ?[:：] ?${LEVEL}`,
    `[\\[【〔]${LEVEL}级?[\\]】〕]`,
    `保密期限 ?[:：] ?(?:${PERIOD})`,
    "内部(?:资料|文件|材料|刊物|信息) ?[,，:：、!！(（]? ?(?:请?注意(?:保存|保管|保密)|(?:不得|不准|请勿|严禁|禁止|切勿|勿)(?:外传|外泄|翻印|复印|复制|转发|扩散|传播|公开)|妥善(?:保管|保存))",
    "(?<=^|\\n)[\\[【(]?内部(?:资料|文件|材料)[\\])】]?(?= *(?:$|\\n))",
    "(?:仅供|仅限)内部(?:参考|使用|传阅|参阅)",
  ].join("|"),
  "g",
);

const found = (text: string, pattern: RegExp, plain: string, isCertain: boolean): Screened[] =>
  [...plain.matchAll(pattern)].map(({ 0: mark, index: start }) => {
    const printed = text.slice(start, start + mark.length);
    const range = { start, length: mark.length };
    return { kind: "secrecyMark", range, printed, masked: printed, isCertain };
  });

/** Marks of a state secret or of an internal paper; prose that only speaks of secrets has none. */
export const findSecrecyMarks = (text: string, plain: string): Screened[] => [
  ...found(text, STARRED, plain, true),
  ...found(text, MARKED, plain, false),
];
