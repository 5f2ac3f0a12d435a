import { html } from "./html-style.ts";
import { withHead } from "./page-body.ts";
import type { Style } from "./style.ts";
import { escapeHtml, type Markup, plainMarkup, spans } from "./write-page.ts";

const wordMarkup: Partial<Markup> = {
  text: (text) =>
    [...text]
      .map((character) => `<span style='font-family:仿宋_GB2312'>${escapeHtml(character)}</span>`)
      .join(""),
  paragraph: (text) =>
    `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>${text}<span lang=EN-US><o:p></o:p></span></p>\n`,
  cell: (text, cell) =>
    `<td width=76${spans(cell)} valign=top style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'>\n  <p class=MsoNormal align=center>${text}<span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n  </td>\n `,
  table: (rows) =>
    `<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><table class=MsoTableGrid border=1 style='mso-table-layout-alt:fixed'>\n${rows}<![if !supportMisalignedColumns]><tr height=0><td width=76 style='border:none'></td></tr><![endif]>\n</table>\n`,
};

const messengerMarkup: Partial<Markup> = {
  text: (text) => `<span leaf="">${escapeHtml(text)}</span>`,
  paragraph: (text) =>
    `<section style="line-height:1.75em;"><section><p><span style="font-size:15px;">${text}</span></p></section></section>`,
  heading: (text, level) =>
    level === 0
      ? ""
      : `<section data-role="title"><section style="display:inline-block"><strong>${text}</strong></section></section>`,
  cell: (text, cell) =>
    `<td data-colwidth="60"${spans(cell)}><section style="text-align:center"><span>${text}</span></section></td>`,
  table: (rows) =>
    `<section style="overflow-x:auto"><table><tbody>${rows}</tbody></table></section>`,
  page: (body, title) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${title}"><title></title></head><body id="activity-detail"><div class="rich_media"><h1 class="rich_media_title">\n${title}\n</h1><div id="meta_content"><a>某县发布</a><em>1月20日 10:00</em></div><div id="js_content" style="visibility: hidden; opacity: 0; ">${body}</div></div><script>var msg_title='${title}';</script></body></html>`,
};

const editorMarkup: Partial<Markup> = {
  paragraph: (text) =>
    `<p style="margin:0"><span style="font-family:方正仿宋_GBK;"><span style="font-size:21px">　　${text}</span></span></p>`,
  heading: (text, level) => (level === 0 ? "" : plainMarkup.heading(text, level)),
  page: (body, title) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><meta name="ArticleTitle" content="${title}"/><title>${title}_某市人民政府</title></head><body><div class="location">当前位置：<a>首页</a> &gt; <a>年报</a></div><h2>${title}</h2><div class="info"><span>来源：某局</span><span>浏览次数：<script>document.write(123)</script></span></div><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:1.5}</style>${body}</div></body></html>`,
};

/** What office programs, editors and content systems write around every text. */
export const contentSystems: readonly Style[] = [
  html("plain", {}),
  html("word-export", { markup: wordMarkup }),
  html("messenger-article", { markup: messengerMarkup }),
  html("editor-of-a-content-system", { markup: editorMarkup }),
  html("styled-spans", {
    markup: {
      text: (text) =>
        `<span style="font-size:16px"><font face="宋体">${escapeHtml(text)}</font></span><span></span>`,
      cell: (text, cell) =>
        `<td style="width:60px"${spans(cell)}><div><p style="text-align:center">${text}</p></div></td>`,
    },
  }),
  html("spreadsheet-export", {
    markup: {
      cell: (text, cell) =>
        `<td class=xl65 x:num${spans(cell)} style='height:14.25pt'>${text}<span style='mso-spacerun:yes'>&nbsp;</span></td>`,
      table: (rows) =>
        `<table border=0 cellpadding=0><col width=72 span=9>${rows}<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td width=72></td></tr><![endif]></table>`,
    },
  }),
  html("elements-of-its-own", {
    markup: {
      paragraph: (text) => `<p><ucapcontent>${text}</ucapcontent></p>`,
      heading: (text, level) =>
        level === 0 ? `<div class="title"><ucaptitle>${text}</ucaptitle></div>` : `<p>${text}</p>`,
    },
  }),
  html("smart-tags", {
    markup: {
      text: (text) =>
        escapeHtml(text).replace(
          /(\d{4})年/,
          '<st1:chsdate w:st="on" Year="$1"><span lang=EN-US>$1</span>年</st1:chsdate>',
        ),
    },
  }),
  html("list-numbers-in-conditions", {
    markup: {
      text: (text) =>
        escapeHtml(text).replace(
          /^(?:[一二三四五六]、|\d\.(?!\d))/,
          (numeral) =>
            `<![if !supportLists]><span style='mso-list:Ignore'>${numeral}<span>&nbsp;&nbsp;</span></span><![endif]>`,
        ),
    },
  }),
  html("long-styles-and-scripts-first", {
    page: (page) =>
      withHead(
        page,
        `<style>${".a{b:c}".repeat(3000)}</style><script>${"var a=1;".repeat(3000)}</script>`,
      ).replace("<body>", `<body><img src="data:image/png;base64,${"iVBORw0KGgo".repeat(5000)}">`),
  }),
];
