import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { Converter } from "opencc-js/cn2t";
import { encode, encodeWide } from "./encode.ts";
import type { Draft, Made, Style } from "./style.ts";
import {
  cutAt,
  eachCell,
  eachTable,
  headOf,
  isLabel,
  mapRows,
  onlyTable,
  partByPart,
  rowByRow,
  transposed,
  unmerged,
} from "./table-habits.ts";
import { escapeHtml, type Markup, plainMarkup, spans, writePage } from "./write-page.ts";

type Blocks = readonly DocumentNode[];

interface HtmlHabit {
  readonly blocks?: (blocks: Blocks, draft: Draft) => Blocks;
  readonly markup?: Partial<Markup>;
  readonly bytes?: (page: string) => string | Uint8Array;
}

const html = (name: string, { blocks, markup, bytes = (page) => page }: HtmlHabit): Style => ({
  name,
  kind: "html",
  make(draft): Made {
    const changed = blocks?.(draft.blocks, draft) ?? draft.blocks;
    return { content: bytes(writePage(changed, draft.title, { ...plainMarkup, ...markup })) };
  },
});

const paragraph = (text: string): DocumentNode => ({ type: "paragraph", text });

const mapTexts = (blocks: Blocks, change: (text: string) => string): DocumentNode[] =>
  blocks.map((block) =>
    block.type === "table"
      ? {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))),
        }
      : { ...block, text: change(block.text) },
  );

const mapLabels = (change: (text: string) => string) =>
  eachTable(eachCell((cell) => (isLabel(cell) ? { ...cell, text: change(cell.text) } : cell)));

const mapFigures = (change: (text: string) => string) =>
  eachTable(eachCell((cell) => (isLabel(cell) ? cell : { ...cell, text: change(cell.text) })));

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const thousands = (text: string): string =>
  /^\d{4,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ",") : text;

/** Section headings with another numeral; tables keep their labels. */
const headings = (blocks: Blocks, numeral: (at: number) => string): DocumentNode[] => {
  let at = 0;
  return blocks.map((block) => {
    if (block.type !== "heading" || block.level !== 1) return block;
    const words = block.text.replace(/^[一二三四五六七八九十]+、/, "");
    return { ...block, text: numeral(++at) + words };
  });
};

const HAN = "零一二三四五六七八九十";

const traditional = Converter({ from: "cn", to: "hk" });

/** A label without its numeral and what stands in brackets. */
const labelStart = (text: string): string =>
  text.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|其中[:：])+/, "");

/** One letter of a long label is another. */
function typo(text: string, { random }: Draft): string {
  const start = text.length - labelStart(text).length;
  if (text.length - start < 6 || !random.chance(300)) return text;
  const at = random.int(start + 1, text.length - 1);
  if (!/[\u4e00-\u9fff]/.test(text[at] ?? "")) return text;
  return `${text.slice(0, at)}某${text.slice(at + 1)}`;
}

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

/** Rows without merged cells in another order. */
function shuffled(table: TableNode, { random }: Draft): TableNode {
  const whole = unmerged(table, true);
  const head = whole.rows.slice(0, headOf(table));
  const body = [...whole.rows.slice(headOf(table))];
  for (let at = body.length - 1; at > 0; at--) {
    const other = random.int(0, at);
    const [one, two] = [body[at], body[other]];
    if (one !== undefined && two !== undefined) [body[at], body[other]] = [two, one];
  }
  return { ...whole, rows: [...head, ...body] };
}

/** A sum that the form lacks after the columns of organizations. */
function withSubtotal(table: TableNode): TableNode {
  const whole = unmerged(table, true);
  return mapRows(whole, (row, at) => {
    const total = row.at(-1) ?? { text: "" };
    const sum = at < headOf(table) ? { ...total, text: "小计" } : { text: "3" };
    return [[...row.slice(0, -1), sum, total]];
  });
}

const withLocalRow = (table: TableNode): TableNode =>
  mapRows(unmerged(table, true), (row, at) => {
    if (at !== headOf(table) + 1) return [row];
    return [
      row,
      row.map((cell, column) => ({
        ...cell,
        text: isLabel(cell) ? "其中：网上申请" : String(column),
      })),
    ];
  });

const word: Partial<Markup> = {
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

/** The habits of content systems, of editors, and of those who paste into them. */
export const htmlStyles: readonly Style[] = [
  html("plain", {}),
  html("layout-tables", {
    markup: {
      page: (body, title) =>
        plainMarkup.page(
          `<table width="1000"><tr><td colspan="2"><table><tr><td>首页</td><td>政务公开</td></tr></table></td></tr><tr><td>栏目<br>年报</td><td><table><tr><td>${body}</td></tr></table></td></tr></table>`,
          title,
        ),
    },
  }),
  html("word-export", { markup: word }),
  html("styled-spans", {
    markup: {
      text: (text) =>
        `<span style="font-size:16px"><font face="宋体">${escapeHtml(text)}</font></span><span></span>`,
      cell: (text, cell) =>
        `<td style="width:60px"${spans(cell)}><div><p style="text-align:center">${text}</p></div></td>`,
    },
  }),
  html("cut-by-pages", { blocks: eachTable(onlyTable("requests", (table) => cutAt(table, 11))) }),
  html("cut-by-pages-with-words", {
    blocks: eachTable(
      onlyTable("requests", (table) =>
        cutAt(table, 9).flatMap((part, at) => (at === 0 ? [part] : [paragraph("（续表）"), part])),
      ),
    ),
  }),
  html("a-table-for-each-row", { blocks: eachTable(onlyTable("requests", rowByRow)) }),
  html("header-again-inside", {
    blocks: eachTable(
      onlyTable("requests", (table) => {
        const whole = unmerged(table, true);
        const head = whole.rows.slice(0, headOf(table));
        const body = whole.rows.slice(headOf(table));
        return [{ ...whole, rows: [...head, ...body.slice(0, 12), ...head, ...body.slice(12)] }];
      }),
    ),
  }),
  html("proactive-as-four-tables", { blocks: eachTable(onlyTable("proactive", partByPart)) }),
  html("proactive-parts-under-headings", {
    blocks: eachTable(
      onlyTable("proactive", (table) =>
        partByPart(table).flatMap((part) => [
          paragraph(part.rows[0]?.[0]?.text ?? ""),
          { ...part, rows: part.rows.slice(1) },
        ]),
      ),
    ),
  }),
  html("remedies-transposed", {
    blocks: eachTable(onlyTable("remedies", (table) => [transposed(table)])),
  }),
  html("gb2312", {
    markup: { page: (body, title) => plainMarkup.page(body, title).replace("utf-8", "gb2312") },
    bytes: (page) => encode(page, "gbk"),
  }),
  html("gbk-declared-as-utf-8", { bytes: (page) => encode(page, "gbk") }),
  html("utf-8-declared-as-gbk", {
    markup: { page: (body, title) => plainMarkup.page(body, title).replace("utf-8", "gbk") },
  }),
  html("utf-16", { bytes: (page) => encodeWide(page, true) }),
  html("utf-16-without-mark", { bytes: (page) => encodeWide(page, false) }),
  html("traditional-in-big5", {
    blocks: (blocks) => mapTexts(blocks, traditional),
    bytes: (page) => encode(page.replace("utf-8", "big5"), "big5"),
  }),
  html("line-breaks-in-cells", {
    blocks: mapLabels((text) => (text.length > 4 ? `${text.slice(0, 3)}\n${text.slice(3)}` : text)),
    markup: { text: (text) => escapeHtml(text).replaceAll("\n", "<br/>\r\n    ") },
  }),
  html("full-width-figures", { blocks: mapFigures(wide) }),
  html("thousands-separators", { blocks: mapFigures(thousands) }),
  html("units-in-cells", {
    blocks: eachTable(
      onlyTable(
        "requests",
        eachCell((cell) =>
          isLabel(cell) || cell.text === "" ? cell : { ...cell, text: `${cell.text}件` },
        ),
      ),
    ),
  }),
  html("blanks-as-entities", { markup: { text: (text) => escapeHtml(text) || "&nbsp;&#160;" } }),
  html("inside-navigation", { blocks: (blocks) => [...navigation, ...blocks, ...footer] }),
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
  html("nothing-closed", {
    markup: {
      paragraph: (text) => `<p>${text}\n`,
      cell: (text, cell) => `<td${spans(cell)}>${text}\n`,
      row: (cells) => `<tr>${cells}`,
      page: (body, title) => `<html><title>${title}</title><body>${body}`,
    },
  }),
  html("headings-by-part", { blocks: (blocks) => headings(blocks, (at) => `第${HAN[at]}部分　`) }),
  html("headings-by-digit", { blocks: (blocks) => headings(blocks, (at) => `${at}、`) }),
  html("headings-in-brackets", { blocks: (blocks) => headings(blocks, (at) => `（${HAN[at]}）`) }),
  html("headings-without-numeral", { blocks: (blocks) => headings(blocks, () => "") }),
  html("rows-in-another-order", {
    blocks: (blocks, draft) =>
      eachTable(onlyTable("requests", (table) => [shuffled(table, draft)]))(blocks),
  }),
  html("merged-cells-filled", { blocks: eachTable((table) => [unmerged(table, true)]) }),
  html("merged-cells-left-blank", { blocks: eachTable((table) => [unmerged(table, false)]) }),
  html("group-labels-missing", {
    blocks: eachTable(
      onlyTable("requests", (table) => {
        const { rows } = unmerged(table, true);
        const label = rows[0]?.findLastIndex((cell) => cell.text === rows[0]?.[0]?.text) ?? 0;
        return [{ ...table, rows: rows.map((row) => row.slice(label)) }];
      }),
    ),
  }),
  html("subtotal-column", {
    blocks: eachTable(onlyTable("requests", (table) => [withSubtotal(table)])),
  }),
  html("local-row", { blocks: eachTable(onlyTable("requests", (table) => [withLocalRow(table)])) }),
  html("half-width-marks", {
    blocks: mapLabels((text) =>
      text.normalize("NFKC").replaceAll("“", '"').replaceAll("”", '"').replaceAll("、", "."),
    ),
  }),
  html("numerals-missing", {
    blocks: mapLabels((text) =>
      text.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, ""),
    ),
  }),
  html("spaces-in-labels", {
    blocks: mapLabels((text) => [...text].join(text.length < 5 ? "　" : "")),
  }),
  html("typos-in-labels", {
    blocks: (blocks, draft) => mapLabels((text) => typo(text, draft))(blocks),
  }),
  html("year-in-labels", {
    blocks: (blocks, { year }) =>
      mapLabels((text) =>
        text.replace(/^本年(?!度)/, `本年(${year})`).replace(/本年度/, `${year}年度`),
      )(blocks),
  }),
  html("remarks-left-out", { blocks: mapLabels((text) => text.replace(/（[^）]{6,}）/, "")) }),
  html("empty-columns", {
    blocks: eachTable(
      onlyTable("requests", (table) => [
        mapRows(unmerged(table, true), (row) => [[...row, { text: "" }, { text: "" }]]),
      ]),
    ),
  }),
  html("unit-row-above", {
    blocks: eachTable(
      onlyTable("requests", (table) => {
        const width = unmerged(table, true).rows[0]?.length ?? 1;
        return [{ ...table, rows: [[{ text: "单位：件", colSpan: width }], ...table.rows] }];
      }),
    ),
  }),
  html("all-cells-are-headers", {
    markup: { cell: (text, cell) => `<th${spans(cell)}><center>${text}</center></th>` },
  }),
];
