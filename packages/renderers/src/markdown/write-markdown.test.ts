import type { Document, TableNode } from "@gongkai/core/document";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { writeMarkdown } from "./write-markdown.ts";

/** As GitHub shows it; HTML and dangerous links are let through, so that none is overlooked. */
const shown = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });

const references: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/** The text of a piece of a page, white space set aside. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp);/g, (reference) => references[reference] ?? reference)
    .replace(/\s+/g, " ")
    .trim();

const elementsOf = (html: string): string[] =>
  [...html.matchAll(/<([a-z]\w*)/g)].map(([, name = ""]) => name);

const paragraphs = (...texts: string[]): Document => ({
  lang: "zh-CN",
  blocks: texts.map((text) => ({ type: "paragraph", text })),
});

const inTable = (rows: TableNode["rows"]): Document => ({
  lang: "zh-CN",
  blocks: [{ type: "table", rows }],
});

/** Signs that Markdown, HTML or links are made of, between letters. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...["*", "_", "`", "#", "1.", "2)", "-", "+", "|", "<", ">", "&", "[", "]", "(", ")", "\\"],
      ...["~", ":", "!", "=", "$", "^", '"', " ", "  ", "甲", "a", "7", "\n", "\t", "\f", "\u202e"],
      ...["<b>", "</script>", "<!--", "&amp;", "&#42;", "[x](javascript:alert(1))", "![a](b)"],
      ...["javascript:", "http://a.cn/b_c?d=1&e=2", "www.a.cn/*", "a_b@c.cn", "[a]: b", "[^1]"],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** Renderers make links of bare addresses; one with words of its own would not show where it leads. */
const withoutBareLinks = (html: string): string =>
  html.replace(/<a href="(?:https?:\/\/|mailto:)[^"]*">([^<]*)<\/a>/g, "$1");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("the Markdown of a document", () => {
  it("shows hostile paragraphs as text, and nothing else", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = withoutBareLinks(shown(writeMarkdown(paragraphs("甲", text, "乙"))));
        const texts = ["甲", oneLine(text), "乙"].filter((each) => each !== "");
        expect(elementsOf(html)).toEqual(texts.map(() => "p"));
        expect(textOf(html)).toBe(texts.join(" "));
      }),
      { numRuns: 2_000 },
    );
  });

  it("shows hostile headings as text, and nothing else", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(oneLine(text) !== "");
        const document = { lang: "zh-CN", blocks: [{ type: "heading" as const, level: 1, text }] };
        const html = withoutBareLinks(shown(writeMarkdown(document)));
        expect(elementsOf(html)).toEqual(["h2"]);
        expect(textOf(html)).toBe(oneLine(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("shows hostile cells as text, headers of further rows bold, and nothing else", () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const [one, two] = [`一${first}`, `二${second}`];
        const header = (text: string) => ({ text, header: "column" as const });
        const rows = [
          [header(one), header("甲")],
          [header(two), header("乙")],
          [{ text: two }, { text: one }],
        ];
        const html = withoutBareLinks(shown(writeMarkdown(inTable(rows))));
        const cells = [...html.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/gs)].map(
          ([, cell = ""]) => cell,
        );
        expect(cells.map(textOf)).toEqual([one, "甲", two, "乙", two, one].map(oneLine));
        expect(elementsOf(cells.join(""))).toEqual(["strong", "strong"]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never breaks on any text", () => {
    const any = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(any, (text) => {
        const html = withoutBareLinks(shown(writeMarkdown(paragraphs("甲", text))));
        expect(new Set(elementsOf(html))).toEqual(new Set(["p"]));
      }),
    );
  });

  it("replaces what Markdown cannot hold", () => {
    expect(writeMarkdown(paragraphs("a\0b\ud800c"))).toBe("a\ufffdb\ufffdc\n");
  });

  it("aligns bars by display width, and figures to the right", () => {
    const lines = writeMarkdown(
      inTable([
        [
          { text: "名称", header: "column" },
          { text: "数量", header: "column" },
        ],
        [{ text: "业务文件A|B" }, { text: "7", align: "end" }],
      ]),
    )
      .trim()
      .split("\n");
    expect(lines).toEqual([
      "| 名称         | 数量 |",
      "| :----------- | ---: |",
      "| 业务文件A\\|B |    7 |",
    ]);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
  });

  it("gives a table without headers an empty row of them, and nothing for one without rows", () => {
    expect(writeMarkdown(inTable([[{ text: "←" }, { text: "〃" }]])).split("\n")).toEqual([
      "|         |          |",
      "| :------ | :------- |",
      "| &#8592; | &#12291; |",
      "",
    ]);
    expect(writeMarkdown(inTable([]))).toBe("");
  });
});
