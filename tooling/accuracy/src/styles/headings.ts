import type { DocumentNode } from "@gongkai/core/document";
import { cell } from "./cells.ts";
import { type Blocks, html } from "./html-style.ts";
import { layOut } from "./laid-table.ts";
import type { Style } from "./style.ts";
import { paragraph } from "./texts.ts";
import { plainMarkup } from "./write-page.ts";

const HAN = "零一二三四五六七八九十";

const isSection = (block: DocumentNode): boolean => block.type === "heading" && block.level === 1;

/** Section headings with another numeral; tables keep their labels. */
const numbered = (numeral: (at: number) => string) => (blocks: Blocks) => {
  let at = 0;
  return blocks.map((block) => {
    if (block.type !== "heading" || block.level !== 1) return block;
    const words = block.text.replace(/^[一二三四五六七八九十]+、/, "");
    return { ...block, text: numeral(++at) + words };
  });
};

/** Section headings in other markup. */
const marked = (name: string, write: (text: string) => string): Style =>
  html(name, {
    markup: {
      heading: (text, level) => (level === 0 ? plainMarkup.heading(text, level) : write(text)),
    },
  });

/** Each heading and the paragraph after it in one. */
const runIn = (blocks: Blocks): Blocks =>
  blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    if (isSection(block)) return [];
    const isFirst = block.type === "paragraph" && before?.type === "heading" && before.level === 1;
    return isFirst ? [paragraph(`${before.text}。${block.text}`)] : [block];
  });

/** Each table begins with the heading of its section. */
function inTables(blocks: Blocks): Blocks {
  let heading = "";
  return blocks.map((block) => {
    if (isSection(block) && block.type === "heading") heading = block.text;
    if (block.type !== "table") return block;
    return { ...block, rows: [[cell(heading, layOut(block).width)], ...block.rows] };
  });
}

/** How pages print the headings of sections. */
export const headings: readonly Style[] = [
  html("headings-by-part", { blocks: numbered((at) => `第${HAN[at]}部分　`) }),
  html("headings-by-digit", { blocks: numbered((at) => `${at}、`) }),
  html("headings-in-brackets", { blocks: numbered((at) => `（${HAN[at]}）`) }),
  html("headings-without-numeral", { blocks: numbered(() => "") }),
  html("headings-by-big-numeral", { blocks: numbered((at) => `${"零壹贰叁肆伍陆柒捌玖"[at]}、`) }),
  html("headings-missing", { blocks: (blocks) => blocks.filter((block) => !isSection(block)) }),
  html("headings-run-into-text", { blocks: runIn }),
  html("headings-again-in-tables", { blocks: inTables }),
  marked("headings-of-level-two", (text) => `<h2>${text}</h2>`),
  marked("headings-in-two-blocks", (text) => `<div>${text.replace("、", "、</div><div>")}</div>`),
  marked(
    "headings-in-tables-of-their-own",
    (text) => `<table><tr><td>&nbsp;</td><td><b>${text}</b></td></tr></table>`,
  ),
  marked(
    "headings-letter-by-letter",
    (text) =>
      `<p>${[...text].map((letter) => `<strong><span>${letter}</span></strong>`).join("\n")}</p>`,
  ),
  html("headings-listed-first", {
    page: (page) => {
      const items = [...page.matchAll(/<strong>(.*?)<\/strong>/g)].map(
        ([, text]) => `<li><a href="#x">${text}</a>……1</li>`,
      );
      return page.replace("</h1>", () => `</h1><div><b>目 录</b><ul>${items.join("")}</ul></div>`);
    },
  }),
];
