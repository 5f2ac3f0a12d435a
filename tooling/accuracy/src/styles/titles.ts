import { html } from "./html-style.ts";
import { withBody, withHead } from "./page-body.ts";
import type { Style } from "./style.ts";
import { paragraph, titleHeading } from "./texts.ts";
import { plainMarkup } from "./write-page.ts";

const SITE = "某市人民政府门户网站";

const hanYear = (title: string): string =>
  title.replace(/\d{4}/, (year) =>
    [...year].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join(""),
  );

const shortKind = (title: string): string => title.replace("工作年度报告", "年报");

const withoutYear = (title: string): string => title.replace(/\d{4}年/, "");

/** A page with no heading of its own, that names its document elsewhere. */
const untitled = (name: string, page: (page: string, title: string) => string): Style =>
  html(name, {
    titled: () => [],
    head: SITE,
    page: (written, { title }) => page(written, title),
  });

/** Where and how pages print their titles. */
export const titles: readonly Style[] = [
  html("title-over-two-headings", {
    titled: (title) => {
      const at = title.indexOf("政府信息公开");
      return [titleHeading(title.slice(0, at)), titleHeading(title.slice(at))];
    },
    head: SITE,
  }),
  html("title-cut-by-line-break", {
    head: SITE,
    page: (page) =>
      page.replace(/<h1>.*<\/h1>/, (title) => title.replace("政府信息公开", "政府信息公开<br>")),
  }),
  html("title-with-year-in-brackets-beneath", {
    titled: (title, { year }) => [titleHeading(withoutYear(title)), paragraph(`（${year}年度）`)],
    head: SITE,
    worded: (title) => `${withoutYear(title)}（${/\d{4}/.exec(title)?.[0]}年度）`,
  }),
  html("title-with-year-in-line-above", {
    titled: (title, { year }) => [paragraph(`${year}年`), titleHeading(withoutYear(title))],
    head: "信息公开年报",
  }),
  html("title-letters-spaced", {
    titled: (title) => [titleHeading([...title].join(" "))],
    head: SITE,
  }),
  html("title-in-chinese-numerals", {
    titled: (title) => [titleHeading(hanYear(title))],
    head: SITE,
    worded: hanYear,
  }),
  html("title-in-book-marks", { titled: (title) => [titleHeading(`《${title}》`)], head: SITE }),
  html("title-says-nianbao", {
    titled: (title) => [titleHeading(shortKind(title))],
    head: SITE,
    worded: shortKind,
  }),
  html("title-after-words-and-colon", {
    titled: (title) => [titleHeading(`年报公开：${title}`)],
    head: SITE,
  }),
  html("title-only-in-head-with-site", {
    titled: () => [],
    page: (page) => page.replace("</title>", () => ` - 政府信息公开年报 - ${SITE}</title>`),
  }),
  untitled("title-only-in-meta", (page, title) =>
    withHead(page, `<meta property="og:title" content="${title}">`),
  ),
  untitled("title-in-table-of-particulars", (page, title) =>
    withBody(
      page,
      (body) =>
        `<table><tr><td>索 引 号：</td><td>000014349/2024-00001</td><td>主题分类：</td><td>政务公开</td></tr><tr><td>名　　称：</td><td colspan=3>${title}</td></tr><tr><td>文　　号：</td><td></td><td>有效性：</td><td>有效</td></tr></table><div id="zoom">${body}</div>`,
    ),
  ),
  untitled("title-in-list-of-particulars", (page, title) =>
    withBody(
      page,
      (body) =>
        `<ul><li><b>索引号：</b>000014349/2024-00001</li><li><b>信息名称：</b>${title}</li><li><b>发文日期：</b>2024-01-20</li></ul>${body}`,
    ),
  ),
  html("title-in-table-of-its-own", {
    head: SITE,
    markup: {
      heading: (text, level) =>
        level === 0
          ? `<table width=100%><tr><td>&nbsp;</td><td align=center><b>${text}</b></td><td>&nbsp;</td></tr></table>`
          : plainMarkup.heading(text, level),
    },
  }),
  html("title-beside-last-years-in-lists", {
    page: (page, { title, year }) =>
      withBody(page, (body) => {
        const items = [1, 2, 3].map(
          (ago) => `<li><a>${title.replace(/\d{4}/, String(year - ago))}</a></li>`,
        );
        return `<ul class="list">${items.join("")}</ul>${body}`;
      }),
  }),
  html("title-after-those-of-other-bodies", {
    page: (page, { year }) =>
      withBody(page, (body) => {
        const items = ["某市教育局", "某市公安局"].map(
          (name) => `<li>${name}${year}年政府信息公开工作年度报告</li>`,
        );
        return `<ul>${items.join("")}</ul>${body}`;
      }),
  }),
  html("title-with-publishing-line-and-clicks", {
    page: (page) =>
      page.replace(
        "</h1>",
        "</h1><div>字号：[大 中 小] 浏览量：<span id=hits>356</span>次 日期：2022/01/28 来源：某办</div>",
      ),
  }),
];
