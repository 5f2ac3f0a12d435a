import { editionOf } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.ts";
import { unflatten } from "./unflatten.ts";

const edition = editionOf("cn-2008");

const blocksOf = (...lines: readonly string[]) =>
  unflatten(readText(lines.join("\n"), "a.txt").blocks, edition, 2018).map((node) =>
    node.type === "table" ? node.rows.map((row) => row.map(({ text }) => text)) : node.text,
  );

const appendix = [
  ...["指标名称", "2018年度", "主动公开文件数", "9", "其中:1.政府网站公开数", "9"],
  ...["2.政府公报公开数", "受理政府信息公开申请总数", "3", "其中:1.当面申请数", "0"],
  ...["2.网上申请数", "3", "3.信函、传真申请数", "—", "对申请的答复总数", "无"],
];

describe("a flattened table of a fixed form", () => {
  it("is put together again, a row whose figure is missing with a blank", () => {
    const [table] = blocksOf(...appendix);
    expect(table).toEqual([
      ["指标名称", "2018年度"],
      ["主动公开文件数", "9"],
      ["其中:1.政府网站公开数", "9"],
      ["2.政府公报公开数", ""],
      ["受理政府信息公开申请总数", "3"],
      ["其中:1.当面申请数", "0"],
      ["2.网上申请数", "3"],
      ["3.信函、传真申请数", "—"],
      ["对申请的答复总数", "无"],
    ]);
  });

  it("keeps local rows, and ends where the narrative goes on", () => {
    const blocks = blocksOf(...appendix, "电话答复数", "6", "以上数据截至年底。");
    expect(blocks[0]).toContainEqual(["电话答复数", "6"]);
    expect(blocks.slice(1)).toEqual(["以上数据截至年底。"]);
  });

  it("reads on past a header that a page break repeats, and past a group in pieces", () => {
    const more = ["指标名称", "2018年度", "政务", "公开", "相关", "行政复议数", "1"];
    const [table, ...rest] = blocksOf(...appendix, ...more);
    expect(table).toContainEqual(["行政复议数", "1"]);
    expect(rest).toEqual([]);
  });

  it("ends where a row of the form comes again: another table begins there", () => {
    const [, ...rest] = blocksOf(...appendix, "主动公开文件数", "5");
    expect(rest).toEqual(["主动公开文件数", "5"]);
  });

  it("stays text where too few of its rows follow", () => {
    const lines = appendix.slice(0, 6);
    expect(blocksOf(...lines)).toEqual(lines);
  });
});

describe("a flattened table of counts", () => {
  const header = ["公开目录", "发布数量", "占比"];

  it("takes counts and shares whichever comes first", () => {
    expect(blocksOf(...header, "财务信息", "7", "70%", "人事信息", "30%", "3")).toEqual([
      [header, ["财务信息", "7", "70%"], ["人事信息", "3", "30%"]],
    ]);
  });

  it("keeps both figures where neither says what it is", () => {
    expect(blocksOf(...header, "财务信息", "7", "70")).toEqual([[header, ["财务信息", "7", "70"]]]);
  });

  it("keeps a row of blanks between others", () => {
    expect(blocksOf(...header, "财务信息", "7", "70%", "规划", "人事信息", "3", "30%")).toEqual([
      [header, ["财务信息", "7", "70%"], ["规划", "", ""], ["人事信息", "3", "30%"]],
    ]);
  });

  it("ends where another table begins", () => {
    const blocks = blocksOf(...header, "财务信息", "7", "70%", ...appendix);
    expect(blocks).toHaveLength(2);
  });
});

describe("a flattened table of descriptions", () => {
  it("puts the pieces of a group together and leaves out nothing", () => {
    const lines = ["类别", "公开渠道", "情况说明", "线下", "服务", "接待窗口", "全年接待30人次"];
    expect(blocksOf(...lines, "网站", "发布信息8条")).toEqual([
      [
        ["类别", "公开渠道", "情况说明"],
        ["线下服务", "接待窗口", "全年接待30人次"],
        ["网站", "发布信息8条"],
      ],
    ]);
  });

  it("ends before the header of another", () => {
    const first = ["类别", "公开渠道", "情况说明", "网络", "网站", "发布信息8条"];
    const second = ["大项", "细项", "情况说明", "民生", "救助", "公布名单2次"];
    expect(blocksOf(...first, ...second)).toHaveLength(2);
  });
});

describe("unflatten", () => {
  it.each(["主动公开文件数", "指标名称", "类别\n情况说明", "政务公开目录\n发布数字\n所占比例\n甲"])(
    "gives up soon on 60,000 lines of %j",
    (unit) => {
      const lines = Array.from({ length: 60_000 / unit.split("\n").length }, () => unit);
      expect(blocksOf(...lines).length).toBeGreaterThan(0);
    },
  );
});
