import type { DocumentNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { findFrame } from "./find-frame.ts";

const title = "某局2018年政府信息公开工作年度报告";
const REPORT = ["一、概述", "全年公开4条。"];

const p = (text: string): DocumentNode => ({ type: "paragraph", text });
const table = (...rows: readonly (readonly string[])[]): DocumentNode => ({
  type: "table",
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

function frameOf(nodes: readonly (string | DocumentNode)[], titles: readonly string[] = []) {
  const blocks = [...nodes, ...REPORT].map((node) => (typeof node === "string" ? p(node) : node));
  const frame = findFrame({ lang: "zh-CN", blocks }, titles);
  if (frame === null) throw new Error("no frame");
  return frame;
}

const bodyOf = (nodes: readonly (string | DocumentNode)[], titles: readonly string[] = []) =>
  frameOf(nodes, titles).body.map((node) => (node.type === "table" ? "table" : node.text));

describe("a title", () => {
  it.each([
    [`《${title}》`, title],
    [`【${title}】`, title],
    [`名　　称：${title}`, title],
    [`年报公开：${title}`, title],
    [`## **${title}**`, title],
    [`${title}_某市人民政府门户网站`, title],
    [`某市人民政府 - ${title}`, title],
    [[...title].join(" "), title],
    ["某局二Ｏ一八年政府信息公开年报", "某局二Ｏ一八年政府信息公开年报"],
  ])("on the line %j is %j", (line, text) => {
    expect(frameOf([line]).title).toMatchObject({ text, year: 2018, name: "某局" });
  });

  it.each([
    [["某局", "2018年政府信息公开工作年度报告"]],
    [["某局2018年", "政府信息公开工作年度报告"]],
    [["某局2018年政府信息公开", "工作年度报告"]],
    [["2018年", "某局政府信息公开工作年度报告"]],
  ])("written on the lines %j is one", (lines) => {
    expect(frameOf(["首页", ...lines])).toMatchObject({
      title: { text: title, year: 2018, name: "某局", doubt: [] },
      body: REPORT.map(p),
    });
  });

  it("keeps the year that stands beneath it", () => {
    const { text, year, name } = frameOf([
      "某局",
      "政府信息公开工作年度报告",
      "（2018年度）",
    ]).title;
    expect({ text, year, name }).toEqual({
      text: "某局政府信息公开工作年度报告（2018年度）",
      year: 2018,
      name: "某局",
    });
  });

  it.each([
    [["政府信息公开年报", "2020年", "2019年", title]],
    [["教育局", "公安局", "2018年政府信息公开年报", title]],
  ])("takes nothing from a menu: %j", (lines) => {
    expect(frameOf(lines).title.text).toBe(title);
  });

  it("is found in the particulars of its page, that are no part of the report", () => {
    const particulars = table(["发布机构", "某局"], ["名称", title], ["文号", ""]);
    const frame = frameOf([particulars]);
    expect(frame.title.text).toBe(title);
    expect(frame.body).toEqual(REPORT.map(p));
  });

  it("that comes again under the particulars is no part of the report", () => {
    expect(bodyOf([title, "目录", "一、概述", title, "发布单位：某局"])).not.toContain(title);
  });
});

describe("among titles of other years and bodies", () => {
  const others = [2017, 2016, 2015].map((year) => title.replace("2018", String(year)));

  it("the last goes before a menu above it, and what decides nothing is said", () => {
    const { title: found } = frameOf([...others, title]);
    expect(found).toMatchObject({ text: title, doubt: [2015, 2016, 2017, 2018] });
  });

  it("one that stands alone goes before a menu beneath it", () => {
    const { title: found } = frameOf([title, "发布单位：某局", ...others]);
    expect(found).toMatchObject({ text: title, doubt: [2015, 2016, 2017, 2018] });
  });

  it("the stated period decides", () => {
    const period = "本报告统计期限自2018年1月1日至2018年12月31日。";
    expect(frameOf([...others, title, period]).title).toMatchObject({
      text: title,
      doubt: [],
    });
  });

  it("the head of the page decides, and gives the title where the page shows only others", () => {
    expect(frameOf([...others, title], [title]).title).toMatchObject({ year: 2018, doubt: [] });
    const shown = frameOf(others, [`${title} - 某市人民政府`]);
    expect(shown.title).toMatchObject({ text: title, source: undefined });
    expect(shown.title.doubt).toEqual([2015, 2016, 2017, 2018]);
    expect(shown.body).toEqual(REPORT.map(p));
  });

  it("the head of the page goes before a line without a year", () => {
    expect(frameOf(["政府信息公开年报"], [title]).title).toMatchObject({ year: 2018, doubt: [] });
  });

  it("links after the report are none", () => {
    expect(bodyOf([title, ...REPORT, ...others])).toEqual([...REPORT, ...others, ...REPORT]);
    expect(frameOf([...REPORT, ...others], [title]).title.text).toBe(title);
  });
});
