import { html } from "./html-style.ts";
import { type Style, soft } from "./style.ts";
import { unmerged } from "./table-habits.ts";
import { escapeHtml, type Markup, plainMarkup, spans } from "./write-page.ts";

/** Tables with a cell in every place, in markup of their own. */
const filled = (name: string, markup: Partial<Markup>): Style =>
  html(name, { tables: (table) => [unmerged(table, true)], markup });

const bars: Partial<Markup> = { cell: (text) => ` ${text} |` };

/** A cell that holds more than text. */
const celled = (name: string, content: (text: string) => string): Style =>
  html(name, {
    markup: { cell: (text, cell) => `<td${spans(cell)}>${content(text)}</td>` },
  });

/** Tables that are no table elements, and table elements that are broken. */
export const markupOfTables: readonly Style[] = [
  html("lists-and-divs", {
    markup: {
      paragraph: (text) => `<div>&#12288;&#12288;${text}</div>\n`,
      heading: (text) => `<div class="t"><b>${text}</b></div>\n`,
      table: (rows) =>
        `<div class="tb"><table cellspacing=0><colgroup><col><col></colgroup><thead></thead>${rows}</table></div>\n`,
    },
  }),
  html("paragraphs-by-line-breaks", {
    markup: {
      paragraph: (text) => `&emsp;&emsp;${text}<br><br>\n`,
      heading: (text) => `<b>${text}</b><br>\n`,
    },
  }),
  html("table-by-roles", {
    markup: {
      cell: (text, cell) => `<div role="cell"${spans(cell)}>${text || "&nbsp;"}</div>`,
      row: (cells) => `<div role="row">${cells}</div>\n`,
      table: (rows) => `<div role="table">${rows}</div>`,
    },
  }),
  soft(
    filled("table-by-display", {
      cell: (text) => `<div style="display:table-cell">${text}</div>`,
      row: (cells) => `<div style="display:table-row">${cells}</div>\n`,
      table: (rows) => `<div style="display:table">${rows}</div>`,
    }),
  ),
  soft(
    filled("table-by-lists", {
      cell: (text) => `<li>${text}</li>`,
      row: (cells) => `<ul class="row">${cells}</ul>\n`,
      table: (rows) => `<div class="grid">${rows}</div>`,
    }),
  ),
  filled("preformatted-with-tabs", {
    cell: (text) => `${text}\t`,
    row: (cells) => `${cells.replace(/\t$/, "")}\n`,
    table: (rows) => `<pre>${rows}</pre>`,
  }),
  filled("preformatted-with-bars", {
    ...bars,
    row: (cells) => `|${cells}\n`,
    table: (rows) => `<pre>\n${rows}</pre>`,
  }),
  filled("paragraphs-with-bars", {
    ...bars,
    row: (cells) => `<p>|${cells}</p>\n`,
    table: (rows) => rows,
  }),
  filled("line-breaks-and-bars", {
    ...bars,
    row: (cells) => `|${cells}<br>\n`,
    table: (rows) => `<p>${rows}</p>`,
  }),
  soft(
    filled("blocks-with-inline-cells", {
      cell: (text) => `<span style="display:inline-block;width:80px">${text}</span>`,
      row: (cells) => `<div class="tr">${cells}</div>\n`,
      table: (rows) => `<div class="tbl">${rows}</div>`,
    }),
  ),
  html("positioned-lines", {
    markup: {
      paragraph: (text) => `<div class="t m0 x1 h2">${text}</div>`,
      cell: (text) =>
        text === ""
          ? ""
          : `<div class="t m0 x2">${text.slice(0, 2)}<span class="_"></span>${text.slice(2)}</div>`,
      row: (cells) => cells,
      table: (rows) => `<div class="pc">${rows}</div>`,
    },
  }),
  html("second-copy-of-fixed-columns", {
    markup: {
      table: (rows) =>
        `<div class="el-table"><table>${rows}</table><div class="el-table__fixed"><table>${rows}</table></div></div>`,
    },
  }),
  celled("table-in-every-cell", (text) => `<table border=0><tr><td>${text}</td></tr></table>`),
  celled("images-and-rules-in-cells", (text) => `<img src="x.gif">${text}<hr>`),
  celled("entities-without-semicolons", (text) => `&nbsp${text}&nbsp`),
  html("table-ends-missing", { markup: { table: (rows) => `<table>${rows}` } }),
  html("row-ends-missing", {
    markup: {
      row: (cells) => `<tr>${cells}</td>\n`,
      cell: (text, cell) => `<td${spans(cell)}><b>${text}</td></b>`,
    },
  }),
  html("forms-in-rows", {
    markup: { row: (cells) => `<form><tr><span>${cells}</span></tr></form>` },
  }),
  html("text-between-rows", { markup: { table: (rows) => `<table>单位：件${rows}</table>` } }),
  html("comments-that-end-at-once", {
    markup: { paragraph: (text) => `<!-->${plainMarkup.paragraph(text)}<!--x--!>` },
  }),
  html("rows-outside-tables", { markup: { table: (rows) => `<div>${rows}</div>` } }),
  soft(
    html("blanks-escaped-twice", {
      markup: { text: (text) => (/^\d+$/.test(text) ? `&amp;nbsp;${text}` : escapeHtml(text)) },
    }),
  ),
];
