import { html } from "./html-style.ts";
import { type Draft, type Style, soft } from "./style.ts";
import { eachCell, isLabel, onlyTable } from "./table-habits.ts";
import { mapLabels, replaceAll } from "./texts.ts";
import { escapeHtml, spans } from "./write-page.ts";

/** Labels as they are printed. */
const printed = (name: string, change: (text: string) => string): Style =>
  html(name, { blocks: mapLabels(change) });

/** Labels that print the numerals of their items otherwise. */
const numbered = (name: string, numeral: (digit: number) => string): Style =>
  printed(name, (text) => text.replace(/^(\d)\./, (_mark, digit) => numeral(Number(digit))));

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

const columnNames: Readonly<Record<string, string>> = {
  自然人: "公民",
  商业企业: "企业",
  科研机构: "科研单位",
  社会公益组织: "公益组织",
  法律服务机构: "法律服务组织",
  总计: "合计",
};

/** How pages print the labels of rows and columns. */
export const labels: readonly Style[] = [
  html("line-breaks-in-cells", {
    blocks: mapLabels((text) => (text.length > 4 ? `${text.slice(0, 3)}\n${text.slice(3)}` : text)),
    markup: { text: (text) => escapeHtml(text).replaceAll("\n", "<br/>\r\n    ") },
  }),
  html("labels-letter-by-letter", {
    markup: {
      cell: (text, cell) =>
        `<td${spans(cell)}>${isLabel(cell) && (cell.rowSpan ?? 1) > 1 ? [...text].map((letter) => `<p>${letter}</p>`).join("\n") : text}</td>`,
    },
  }),
  html("labels-with-notes-above", {
    markup: {
      cell: (text, cell) =>
        `<td${spans(cell)}>${text}${cell.header === "row" && text.length > 5 ? "<sup>1</sup>" : ""}</td>`,
    },
  }),
  html("labels-indented", {
    markup: {
      cell: (text, cell) =>
        `<td${spans(cell)}>${cell.header === "row" ? "&nbsp;&nbsp;&emsp;　" : ""}${text}</td>`,
    },
  }),
  printed("numerals-missing", (text) =>
    text.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, ""),
  ),
  numbered("numerals-in-circles", (digit) => "⓪①②③④⑤⑥⑦⑧⑨"[digit] ?? ""),
  numbered("numerals-in-brackets", (digit) => `(${digit})`),
  numbered("numerals-full-width", (digit) => `${"０１２３４５６７８９"[digit]}．`),
  numbered("numerals-as-dashes", () => "—"),
  printed("group-numerals-as-one-sign", (text) =>
    text.replace(/^（([一二三四五六七])）/, (_mark, numeral: string) =>
      replaceAll(numeral, { 一: "㈠", 二: "㈡", 三: "㈢", 四: "㈣", 五: "㈤", 六: "㈥", 七: "㈦" }),
    ),
  ),
  printed("spaces-in-labels", (text) => [...text].join(text.length < 5 ? "　" : "")),
  printed("units-after-labels", (text) => (text.length > 5 ? `${text}（件）：` : text)),
  printed("remarks-left-out", (text) => text.replace(/（[^）]{6,}）/, "")),
  printed("remarks-worded-otherwise", (text) =>
    text.replace(/（区分处理的.*）/, "（注：区分处理的，只计这一情形，不计其他情形）"),
  ),
  printed("labels-with-two-typos", (text) =>
    text.length > 14 ? `${text.slice(0, 6)}某${text.slice(7, 10)}某${text.slice(11)}` : text,
  ),
  html("typos-in-labels", {
    blocks: (blocks, draft) => mapLabels((text) => typo(text, draft))(blocks),
  }),
  html("year-in-labels", {
    blocks: (blocks, { year }) =>
      mapLabels((text) =>
        text.replace(/^本年(?!度)/, `本年(${year})`).replace(/本年度/, `${year}年度`),
      )(blocks),
  }),
  html("columns-named-otherwise", {
    tables: onlyTable(
      "requests",
      eachCell((cell) => ({ ...cell, text: columnNames[cell.text] ?? cell.text })),
    ),
  }),
  soft(
    html("labels-missing-at-random", {
      tables: (table, { random }) => [
        {
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell, at) => {
              const isInner = cell.header === "row" && row[at + 1]?.header === undefined;
              return isInner && random.chance(100) ? { ...cell, text: "" } : cell;
            }),
          ),
        },
      ],
    }),
  ),
];
