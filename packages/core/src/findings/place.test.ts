import { minimalReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { editionOf } from "../editions/index.ts";
import type { Report } from "../models/report.ts";
import { placeOf } from "./place.ts";

const edition = editionOf("cn-2008");

const report: Report = minimalReport({
  sections: [
    {
      id: "proactive",
      heading: "二、主动公开情况",
      blocks: [
        { type: "paragraph", text: "甲。" },
        { type: "heading", level: 2, text: "（一）数量" },
        { type: "paragraph", text: "乙。" },
        { type: "paragraph", text: "丙。" },
      ],
    },
  ],
  tables: {
    "appendix-anqing": {
      cells: {},
      extras: [{ row: "电话咨询数", column: "历年累计", cell: 9 }],
    },
    categories: { rows: [{ label: "业务文件", cells: {} }] },
  },
});

describe("placeOf", () => {
  it.each([
    ["", "报告", "Report"],
    ["/title", "标题", "Title"],
    ["/body/code", "发布单位 · 单位代码", "Reporting body · Code"],
    ["/added/key", "added · key", "added · key"],
    ["/tables/appendix-anqing", "附表", "Appendix"],
    [
      "/tables/appendix-anqing/cells/replies/value",
      "附表 · 对申请的答复总数 · 2018年度",
      "Appendix · Replies to requests · 2018",
    ],
    [
      "/tables/appendix-anqing/cells/litigation/value",
      "附表 · 政务公开相关 · 行政诉讼数 · 2018年度",
      "Appendix · Relating to openness of government · Administrative suits · 2018",
    ],
    ["/tables/appendix-anqing/cells/unknown", "附表 · unknown", "Appendix · unknown"],
    [
      "/tables/appendix-anqing/extras/0/cell",
      "附表 · 电话咨询数 · 历年累计",
      "Appendix · 电话咨询数 · 历年累计",
    ],
    [
      "/tables/categories/rows/0/cells/share",
      "主动公开政府信息的主要类别 · 业务文件 · 所占比例",
      "Main categories of published information · 业务文件 · Share",
    ],
    [
      "/tables/categories/rows/7/label",
      "主动公开政府信息的主要类别 · 第8行 · 政务公开目录",
      "Main categories of published information · row 8 · Category",
    ],
    ["/tables/local/cells/a/b", "local · cells · a · b", "local · cells · a · b"],
    ["/sections/0", "二、主动公开情况", "Proactive disclosure"],
    ["/sections/0/blocks/0", "二、主动公开情况 · 第1段", "Proactive disclosure · paragraph 1"],
    ["/sections/0/blocks/1", "二、主动公开情况 · （一）数量", "Proactive disclosure · （一）数量"],
    [
      "/sections/0/blocks/3/text",
      "二、主动公开情况 · （一）数量 · 第2段",
      "Proactive disclosure · （一）数量 · paragraph 2",
    ],
    ["/sections/4", "4", "4"],
  ])("names %s", (pointer, chinese, english) => {
    expect(placeOf(report, edition, pointer)).toEqual({ "zh-CN": chinese, en: english });
  });

  it("names keys of an object's prototype by themselves", () => {
    expect(placeOf(report, edition, "/tables/constructor/rows/0").en).toBe("constructor · row 1");
  });
});
