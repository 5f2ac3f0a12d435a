import { DAY, isoDate } from "./read-date.ts";

export interface MetaReading {
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  /** Where the page says the text comes from: the body, or the site's own editors. */
  readonly origin: string | null;
}

const PUBLISHER =
  /(?:发布|发文|公开|公布|编制|制作)(?:单位|机构|机关|部门)[:：]\s*([^\s　:：|｜]{2,60})/;
const ORIGIN = /(?:来源|稿源)[:：]\s*([^\s　:：|｜]{2,40})/;

/** The day of publication goes before the day of signing. */
const DATES = [
  "(?:发布|公开|公布|上传|更新)(?:时间|日期|日)",
  "(?:成文|发文|印发|制发|生成|录入)(?:时间|日期|日)",
  "(?:^|[\\s|])(?:日期|时间)",
].map((words) => new RegExp(`${words}:?\\s*${DAY}`));

/** As our own pages have it in English. */
const ENGLISH = new RegExp(`^Published(?: by (.+?))?(?: on ${DAY})?$`);

/** A day on a line of its own, or before the time and what else a page says under a title. */
const BARE_DATE = new RegExp(`^[（([]?${DAY}[）)\\]]?(?:$|[\\s,]|星期|来源|\\d{1,2}:\\d)`);

/** Words that only the line under a title has. */
const META_WORDS = /来源|稿源|作者|编辑|浏览|点击|阅读|访问量|字号|字体/;

const ANY_DATE = new RegExp(`(?<!\\d)${DAY}(?![至到—~-])`);

/** Without one of these a line names neither publisher nor day. */
const META_LETTERS = /[:：年]|[\d０-９]{4}|Published/;

/** In usual width, without blanks around the words of a date. */
const plainOf = (text: string): string =>
  text
    .normalize("NFKC")
    .trim()
    .replace(/(?:(?<!\s)\s+)?([年月])\s*/g, "$1")
    .replace(/(?<!\s)\s+日/g, "日");

function dayIn(plain: string): RegExpExecArray | null {
  for (const date of DATES) {
    const found = date.exec(plain);
    if (found !== null) return found;
  }
  return BARE_DATE.exec(plain) ?? (META_WORDS.test(plain) ? ANY_DATE.exec(plain) : null);
}

/**
 * Reads the line under a title that names the publisher and the day of publication.
 *
 * @example
 * readMeta("发布单位:某局 发布时间:2019-01-30").publisher //=> "某局"
 * @example
 * readMeta("2019年01月30日 09:12 来源：某局 浏览：7次").publishedOn //=> "2019-01-30"
 */
export function readMeta(text: string): MetaReading {
  if (!META_LETTERS.test(text)) return { publisher: null, publishedOn: null, origin: null };
  const plain = plainOf(text);
  const english = ENGLISH.exec(plain);
  const publisher = PUBLISHER.exec(text)?.[1] ?? english?.[1] ?? null;
  const days = dayIn(plain)?.slice(1, 4) ?? english?.slice(2, 5);
  return {
    publisher,
    publishedOn: days === undefined ? null : isoDate(...days),
    origin: ORIGIN.exec(text)?.[1] ?? null,
  };
}
