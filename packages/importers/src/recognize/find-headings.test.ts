import { editionOf } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { findContents } from "./find-contents.ts";
import { findHeadings } from "./find-headings.ts";
import { splitSections } from "./split-sections.ts";

const edition = editionOf("cn-2021");
const words = edition.sections.map(({ label }) => label["zh-CN"]);
const p = (text: string): DocumentNode => ({ type: "paragraph", text });

function sectionsOf(...lines: readonly (string | DocumentNode)[]) {
  const nodes = lines.map((line) => (typeof line === "string" ? p(line) : line));
  const sections = splitSections(findHeadings(nodes, edition, [], new Map()), edition);
  return sections.map(({ id, heading }) => [id, heading?.text ?? ""]);
}

const idsOf = (...lines: readonly (string | DocumentNode)[]) =>
  sectionsOf(...lines).map(([id]) => id);

const ids = edition.sections.map(({ id }) => id);

describe("the headings of sections", () => {
  it.each<[string, (label: string, at: number) => string]>([
    ["一、", (label, at) => `${"一二三四五六"[at]}、${label}`],
    ["parts", (label, at) => `第${"一二三四五六"[at]}部分　${label}`],
    ["figures", (label, at) => `${at + 1}.${label}`],
    ["Roman figures", (label, at) => `${"ⅠⅡⅢⅣⅤⅥ"[at]}. ${label}`],
    ["figures in brackets", (label, at) => `（${at + 1}）${label}`],
    ["circled figures", (label, at) => `${"①②③④⑤⑥"[at]}${label}`],
    ["capital numerals", (label, at) => `${"壹贰叁肆伍陆"[at]}、${label}`],
    ["nothing", (label) => label],
    ["marks", (label, at) => `## **${"一二三四五六"[at]}、${label}**`],
    ["brackets", (label) => `【${label}】`],
  ])("may be numbered by %s", (_, print) => {
    expect(idsOf(...words.flatMap((label, at) => [print(label, at), "文字。"]))).toEqual(ids);
  });

  it("leave what is numbered inside parts to them", () => {
    const found = sectionsOf(
      "第一部分 总体情况",
      "一、主动公开",
      "甲。",
      "第二部分 存在的主要问题",
    );
    expect(found.map(([id]) => id)).toEqual(["overview", "problems"]);
  });

  it("may be boxed, cut, parted from their numeral or run into the text", () => {
    const box: DocumentNode = { type: "table", rows: [[{ text: "" }, { text: "一、总体情况" }]] };
    expect(
      sectionsOf(
        box,
        "二、",
        "主动公开政府信息情况",
        "三、收到和处理政府",
        "信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况。无。",
      ),
    ).toEqual([
      ["overview", "一、总体情况"],
      ["proactive", "二、主动公开政府信息情况"],
      ["requests", "三、收到和处理政府信息公开申请情况"],
      ["remedies", "四、政府信息公开行政复议、行政诉讼情况。"],
    ]);
  });

  it("may have slips where they are not numbered", () => {
    expect(idsOf("总体情况", "甲。", "主动公开政府政府情况", "乙。")).toEqual([
      "overview",
      "proactive",
    ]);
  });

  it("are no labels of a flattened table, and no list in a section", () => {
    const labels = ["一、本年新收政府信息公开申请数量", "1.属于国家秘密", "行政复议", "行政诉讼"];
    expect(idsOf("一、总体情况", "二、主动公开政府信息情况", ...labels)).toEqual([
      "overview",
      "proactive",
    ]);
    expect(idsOf("一、总体情况", "1.主动公开情况", "2.依申请公开情况")).toEqual(["overview"]);
  });
});

describe("the list of contents", () => {
  it("is told by dots and numbers of pages, too", () => {
    const list = ["目　录", `${words[0]}………2`, `${words[1]} ...... 3`];
    const { entries, rest } = findContents([...list, words[0] ?? "", "甲。"].map(p));
    expect(entries).toEqual([words[0], words[1]]);
    expect(rest).toEqual([words[0] ?? "", "甲。"].map(p));
  });
});
