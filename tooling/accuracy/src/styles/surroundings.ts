import type { DocumentNode } from "@gongkai/core/document";
import { type Blocks, html } from "./html-style.ts";
import { bodyOf, withBody, withFigures, withHead } from "./page-body.ts";
import type { Draft, Style } from "./style.ts";
import { paragraph } from "./texts.ts";
import { escapeHtml, plainMarkup, writePage } from "./write-page.ts";

const navigation = [
  "首页 | 政务公开 | 办事服务 | 互动交流",
  "当前位置：首页 > 政府信息公开 > 政府信息公开年报",
  "索 引 号：000014349/2024-00001",
].map(paragraph);

const footer = [
  "【打印本页】 【关闭窗口】",
  "相关链接",
  "某市2020年政府信息公开工作年度报告",
  "某市2019年政府信息公开工作年度报告",
  "主办单位：某市人民政府办公室 网站标识码：3400000001",
  "版权所有 ICP备00000000号",
].map(paragraph);

const written = (block: DocumentNode): string =>
  writePage([block], "", { ...plainMarkup, page: (body) => body });

/** Writes each section between an opening, which shows its heading, and an end. */
function bySection(
  blocks: Blocks,
  open: (heading: string, at: number) => string,
  end: string,
): string {
  let sections = 0;
  const body = blocks.map((block) => {
    if (block.type !== "heading" || block.level !== 1) return written(block);
    const start = open(escapeHtml(block.text), sections++);
    return sections > 1 ? `${end}${start}` : start;
  });
  return body.join("") + (sections > 0 ? end : "");
}

/** A page whose sections are wrapped. */
const wrapped = (
  name: string,
  open: (heading: string, at: number) => string,
  end: string,
  around: (body: string) => string = (body) => body,
): Style =>
  html(name, {
    page: (page, { blocks }) => withBody(page, () => around(bySection(blocks, open, end))),
  });

/** A page with something before and after the report. */
const between = (
  name: string,
  before: (body: string, draft: Draft) => string,
  after: (body: string, draft: Draft) => string = () => "",
): Style =>
  html(name, {
    page: (page, draft) =>
      withBody(page, (body) => `${before(body, draft)}${body}${after(body, draft)}`),
  });

const lastYears = (body: string, { year }: Draft): string =>
  withFigures(body.replaceAll(String(year), String(year - 1)), "3");

/** What stands around the report on its page. */
export const surroundings: readonly Style[] = [
  html("inside-navigation", { blocks: (blocks) => [...navigation, ...blocks, ...footer] }),
  html("layout-tables", {
    page: (page) =>
      withBody(
        page,
        (body) =>
          `<table width="1000"><tr><td colspan="2"><table><tr><td>首页</td><td>政务公开</td></tr></table></td></tr><tr><td>栏目<br>年报</td><td><table><tr><td>${body}</td></tr></table></td></tr></table>`,
      ),
  }),
  html("columns-with-figures-beside", {
    page: (page) =>
      withBody(
        page,
        (body) =>
          `<table><tr><td width=200><table><tr><td>栏目导航</td></tr><tr><td>政府信息公开年报</td></tr></table></td><td>${body}</td><td><table><tr><td>热点</td><td>12</td></tr><tr><td>推荐</td><td>23</td></tr></table></td></tr></table>`,
      ),
  }),
  html("whole-report-in-one-cell", {
    page: (page) => withBody(page, (body) => `<table border=1><tr><td>${body}</td></tr></table>`),
  }),
  between(
    "visits-counted-below",
    () => "<div>您的位置：首页 &gt;&gt; 公开 &gt;&gt; 年报</div>",
    (_body, { title, year }) =>
      `<div>分享到：<a>微信</a></div><div>上一篇：${title.replace(/\d{4}/, String(year - 1))}</div><table><tr><td>访问量</td><td>1234</td></tr><tr><td>今日</td><td>12</td></tr></table>`,
  ),
  between("last-years-report-below", () => "", lastYears),
  between(
    "copy-for-telephones",
    () => "",
    (body) => `<div class="wap">${body}</div>`,
  ),
  between(
    "hidden-copy-for-printing-first",
    (body) => `<div id="print" style="display:none;">${withFigures(body, "9")}</div>`,
  ),
  between(
    "copies-in-noscript-and-template",
    (body) =>
      `<noscript>${withFigures(body, "3")}</noscript><template>${withFigures(body, "4")}</template><textarea style="display:none">${withFigures(body, "5")}</textarea>`,
  ),
  between("copy-in-comment", (body) => `<!-- ${withFigures(body, "5")} -->`),
  html("copy-in-scripts", {
    page: (page, { title }) => {
      const copy = withFigures(bodyOf(page), "8").replace(/[\n"]/g, "").replaceAll("</", "<\\/");
      const data = JSON.stringify({ headline: title.replace(/\d{4}/, "2009"), articleBody: copy });
      return withHead(
        page,
        `<script type="application/ld+json">${data}</script><script>var html="${copy}";</script>`,
      );
    },
  }),
  html("rows-hidden-by-style", {
    page: (page) =>
      page.replace(
        /<tr>.*<\/tr>/g,
        (row) => `${row}${withFigures(row, "77").replace("<tr>", '<tr style="display: none">')}`,
      ),
  }),
  wrapped(
    "sections-beside-their-headings",
    (heading) => `<tr><td width=120><b>${heading}</b></td><td>`,
    "</td></tr>",
    (body) =>
      body.replace(/<tr><td width=120>[\s\S]*/, (rows) => `<table border=1>${rows}</table>`),
  ),
  wrapped(
    "sections-folded",
    (heading, at) => `<details${at === 0 ? " open" : ""}><summary>${heading}</summary>`,
    "</details>",
  ),
  wrapped(
    "sections-hidden-behind-tabs",
    (heading, at) =>
      `<div class="tab-pane"${at > 0 ? ' style="display:none"' : ""}><p><strong>${heading}</strong></p>`,
    "</div>",
  ),
];
