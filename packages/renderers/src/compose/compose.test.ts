import type { Report } from "@gongkai/core";
import { factEntries } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { PARTICULARS_REF } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { compose } from "./compose.ts";
import { sampleReport } from "./fixtures/sample-report.ts";

const composed = compose(sampleReport);
const english = compose(sampleReport, { lang: "en" });

function tableOf(ref: string, document = composed): TableNode {
  const table = document.blocks.find((block) => block.type === "table" && block.ref === ref);
  if (table?.type !== "table") throw new Error(`no table ${ref}`);
  return table;
}

const textsOf = (rows: readonly (readonly TableCellNode[])[]) =>
  rows.map((row) => row.map(({ text }) => text));

const rowOf = (ref: string, label: string, document = composed): readonly TableCellNode[] =>
  tableOf(ref, document).rows.find((row) => row.some(({ text }) => text === label)) ?? [];

describe("the composed document", () => {
  it("has the title, the line of publisher and date, the sections in their order, the particulars", () => {
    const outline = composed.blocks.map((block) =>
      block.type === "table" ? `[${block.ref}]` : block.text,
    );
    expect(outline).toEqual([
      "某市某局2018年政府信息公开工作年度报告",
      "发布单位：某市某局　发布时间：2019-01-30",
      "二、主动公开政府信息的情况",
      "（一）主要类别",
      "2018年发布信息417条，比上年增长15.2%。",
      "[categories]",
      "[channels]",
      "三、其他工作",
      "</script><b>甲&乙</b>",
      "七、附表信息",
      "[appendix-anqing]",
      "[particulars]",
    ]);
  });

  it("prints no date of publication where there is none", () => {
    const { blocks } = compose({ ...sampleReport, publishedOn: null });
    expect(blocks[1]).toMatchObject({ text: "发布单位：某市某局", mark: "meta" });
  });

  it("marks each fact of the report's tables with its concept, and nothing else", () => {
    const printed = composed.blocks
      .flatMap((block) => (block.type === "table" ? block.rows.flat() : []))
      .flatMap(({ concept, source }) =>
        concept === undefined || source?.kind !== "json" ? [] : [[source.pointer, concept]],
      );
    const facts = factEntries(sampleReport).map(({ path, fact }) => [path, fact.concept]);
    expect(printed).toEqual(facts);
  });

  it("places tables that no section places after the particulars", () => {
    const { blocks } = compose({ ...sampleReport, sections: [] });
    const refs = blocks.flatMap((block) => (block.type === "table" ? [block.ref] : []));
    expect(refs).toEqual([PARTICULARS_REF, "categories", "channels", "appendix-anqing"]);
  });

  it("leaves out a block whose table the report does not have", () => {
    const { blocks } = compose({ ...sampleReport, tables: {} });
    expect(blocks.filter(({ type }) => type === "table")).toHaveLength(1);
  });
});

describe("a fixed table", () => {
  it("replaces the year in the column's label, aligns it with its figures and adds local columns", () => {
    const [header] = tableOf("appendix-anqing").rows;
    expect(header).toEqual([
      { text: "指标名称", header: "column", colSpan: 2 },
      { text: "2018年度", header: "column", align: "end" },
      { text: "历年累计", header: "column", align: "end" },
    ]);
  });

  it("prints a group once over its rows and lets a label without a group take both columns", () => {
    expect(rowOf("appendix-anqing", "政务公开相关").slice(0, 2)).toEqual([
      { text: "政务公开相关", header: "row", rowSpan: 3 },
      { text: "行政申诉、举报数", header: "row" },
    ]);
    expect(rowOf("appendix-anqing", "行政诉讼数")[0]).toEqual({
      text: "行政诉讼数",
      header: "row",
    });
    expect(rowOf("appendix-anqing", "主动公开文件数")[0]).toMatchObject({ colSpan: 2 });
  });

  it("leaves blanks blank and prints a slash as printed", () => {
    expect(textsOf([rowOf("appendix-anqing", "2.政府公报公开数")])[0]).toEqual([
      "2.政府公报公开数",
      "",
      "",
    ]);
    expect(textsOf([rowOf("appendix-anqing", "政府信息公开收费减免金额")])[0]?.[1]).toBe("/");
  });

  it("prints local cells under their own labels, after those of the form", () => {
    expect(textsOf([rowOf("appendix-anqing", "主动公开文件数")])[0]).toEqual([
      "主动公开文件数",
      "74",
      "300",
    ]);
    expect(textsOf(tableOf("appendix-anqing").rows).at(-1)).toEqual(["接受咨询数", "12", ""]);
  });

  it("is labelled by its ids where the edition is unknown", () => {
    const report: Report = {
      ...sampleReport,
      edition: "xx-1",
      tables: { t: { cells: { a: { x: 1 }, b: { y: 2 } } } },
    };
    const table = tableOf("t", compose(report));
    expect(textsOf(table.rows)).toEqual([
      ["", "x", "y"],
      ["a", "1", ""],
      ["b", "", "2"],
    ]);
    expect(table.rows.flat().some(({ concept }) => concept !== undefined)).toBe(false);
  });
});

describe("an open table", () => {
  it("merges equal groups and lets a description cover the rows that it speaks of", () => {
    const shape = tableOf("channels").rows.map((row) =>
      row.map(({ text, rowSpan = 1 }) => `${text}×${rowSpan}`),
    );
    expect(shape).toEqual([
      ["类别×1", "公开渠道×1", "情况说明×1"],
      ["热线×2", "12315×1", "受理逾6000人次×2"],
      ["12365×1"],
      ["×1", "网站×1", "×1"],
    ]);
  });

  it("prints shares and dashes as printed", () => {
    expect(textsOf(tableOf("categories").rows)).toEqual([
      ["政务公开目录", "发布数字", "所占比例"],
      ["业务文件", "43", "10.31%"],
      ["A类|B类", "", "-"],
    ]);
  });

  it("adds columns that the form lacks, and makes its own where the edition is unknown", () => {
    const rows = [{ label: "甲", description: "乙", cells: { count: 1, extra: 2 } }];
    const known = compose({ ...sampleReport, tables: { categories: { rows } } });
    expect(textsOf(tableOf("categories", known).rows)).toEqual([
      ["政务公开目录", "发布数字", "所占比例", "extra", "description"],
      ["甲", "1", "", "2", "乙"],
    ]);
    const unknown = compose({ ...sampleReport, edition: "xx", tables: { own: { rows } } });
    expect(textsOf(tableOf("own", unknown).rows)[0]).toEqual([
      "label",
      "count",
      "extra",
      "description",
    ]);
  });
});

describe("a document in English", () => {
  it("translates known headings and labels and leaves the rest Chinese, saying so", () => {
    const headings = english.blocks.flatMap((block) =>
      block.type === "heading" ? [[block.text, block.lang]] : [],
    );
    expect(headings).toEqual([
      [sampleReport.title, "zh-CN"],
      ["Proactive disclosure", undefined],
      ["（一）主要类别", "zh-CN"],
      ["三、其他工作", "zh-CN"],
      ["Appendix", undefined],
    ]);
    expect(rowOf("appendix-anqing", "Administrative suits", english)).toHaveLength(3);
    expect(rowOf("categories", "业务文件", english)[0]?.lang).toBe("zh-CN");
    expect(tableOf("appendix-anqing", english).rows[0]?.map(({ text }) => text)).toEqual([
      "Indicator",
      "2018",
      "历年累计",
    ]);
  });

  it("keeps every paragraph as printed", () => {
    const prose = (document: typeof english) =>
      document.blocks.flatMap((block) =>
        block.type === "paragraph" && block.mark === undefined ? [block.text] : [],
      );
    expect(prose(english)).toEqual(prose(composed));
  });

  it("puts local cells into the same places as in Chinese", () => {
    expect(textsOf(tableOf("appendix-anqing", english).rows).at(-1)).toEqual([
      "接受咨询数",
      "12",
      "",
    ]);
    expect(rowOf("appendix-anqing", "Documents published proactively", english)[2]?.text).toBe(
      "300",
    );
  });
});
