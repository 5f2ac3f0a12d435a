import { html } from "./html-style.ts";
import { withHead } from "./page-body.ts";
import { type Draft, type Style, soft } from "./style.ts";
import { eachCell, isLabel, onlyTable } from "./table-habits.ts";
import { fullWidth, mapFigures, thousands } from "./texts.ts";
import { escapeHtml, type Markup, spans } from "./write-page.ts";

/** Figures as they are printed. */
const printed = (name: string, change: (text: string) => string): Style =>
  html(name, { blocks: mapFigures(change) });

/** Figures of one table as they are printed. */
const printedIn = (name: string, ref: string, change: (text: string) => string): Style =>
  html(name, {
    tables: onlyTable(
      ref,
      eachCell((cell) =>
        isLabel(cell) || cell.text === "" ? cell : { ...cell, text: change(cell.text) },
      ),
    ),
  });

const cellsOf = (change: (figure: string) => string): Partial<Markup> => ({
  cell: (text, cell) =>
    `<td${spans(cell)}>${isLabel(cell) || text === "" ? text : change(text)}</td>`,
});

/** Figures with markup around them. */
const marked = (name: string, change: (figure: string) => string): Style =>
  html(name, { markup: cellsOf(change) });

/** Some figures have another one before them that nobody sees, or that is struck out. */
const preceded = (name: string, before: string, style = ""): Style =>
  html(name, {
    markup: ({ random }: Draft) =>
      cellsOf((figure) => (random.chance(100) ? `${before}${figure}` : figure)),
    page: (page) => (style === "" ? page : withHead(page, `<style>${style}</style>`)),
  });

/** How pages print figures. */
export const figures: readonly Style[] = [
  printed("figures-full-width", fullWidth),
  printed("figures-with-commas", (text) => thousands(text, ",")),
  printed("figures-with-full-width-commas", (text) => fullWidth(thousands(text, ","))),
  printed("figures-with-blanks-for-commas", (text) => thousands(text, " ")),
  printed("figures-with-thin-blanks-for-commas", (text) => thousands(text, "\u2009")),
  printed("figures-with-decimals", (text) => (/^\d+$/.test(text) ? `${text}.00` : text)),
  soft(printed("figures-with-text-marks", (text) => `'${text}`)),
  printed("figures-with-stars", (text) => (text.length > 2 ? `${text}*` : text)),
  printed("zero-as-word", (text) => (text === "0" ? "零" : text)),
  printed("zero-as-circle", (text) => (text === "0" ? "〇" : text)),
  soft(printed("zero-as-letter", (text) => (text === "0" ? "O" : text))),
  soft(printed("figures-letter-spaced", (text) => [...text].join(" "))),
  soft(
    printed("figures-with-parts-in-brackets", (text) =>
      text.length > 1 ? `${text}（其中网上2）` : text,
    ),
  ),
  printedIn("figures-with-units", "requests", (text) => `${text}件`),
  printedIn("figures-with-unit-after-blank", "requests", (text) => `${text} 件次`),
  printedIn("figures-with-unit-in-brackets", "requests", (text) => `${text}（件）`),
  printedIn("change-with-full-width-minus", "proactive", (text) => text.replace(/^-/, "－")),
  soft(printedIn("change-in-words", "proactive", (text) => text.replace(/^-(?=\d)/, "减少"))),
  soft(printedIn("change-with-dash", "proactive", (text) => text.replace(/^-(?=\d)/, "—"))),
  html("blanks-as-entities", { markup: { text: (text) => escapeHtml(text) || "&nbsp;&#160;" } }),
  marked("figures-digit-by-digit", (figure) =>
    [...figure].map((digit) => `<span lang="EN-US">${digit}</span>`).join(""),
  ),
  marked("figures-with-comments-between-digits", (figure) => [...figure].join("<!-- -->")),
  marked("figures-with-notes-above", (figure) => `${figure}<sup>1</sup>`),
  marked("figures-with-notes-in-brackets-above", (figure) => `${figure}<sup>[1]</sup>`),
  marked(
    "figures-with-tips",
    (figure) =>
      `${figure}<script>var tip=9;</script><span style="display:none">合计9</span><!--9-->`,
  ),
  marked("figures-in-inputs", (figure) => `<input type="text" value="${figure}" readonly>`),
  soft(
    marked("figures-broken-by-line-breaks", (figure) =>
      /^\d{4,}$/.test(figure) ? `${figure.slice(0, 2)}<br>${figure.slice(2)}` : figure,
    ),
  ),
  preceded("figures-after-struck-ones", "<s>12</s>"),
  preceded("figures-inserted-after-deleted-ones", "<del>12</del>"),
  preceded(
    "figures-after-ones-struck-by-style",
    '<span style="text-decoration:line-through">12</span>',
  ),
  preceded("figures-after-ones-of-no-size", '<span style="font-size:0">9</span>'),
  preceded(
    "figures-after-ones-outside-the-screen",
    '<span style="position:absolute;left:-9999px">9</span>',
  ),
  preceded(
    "figures-after-ones-hidden-by-class",
    '<span class="sr-only">9</span>',
    ".sr-only{display:none}",
  ),
];
