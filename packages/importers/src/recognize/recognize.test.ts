import { proposedReading } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.ts";
import { recognize } from "./recognize.ts";

const title = "某局2018年政府信息公开工作年度报告";
const fees = "四、收费及减免情况";

const read = (...lines: readonly string[]) =>
  recognize(readText(lines.join("\n"), "a.txt"), "a.txt");

const periodOf = (sentence: string) => read(title, "一、概述", sentence, fees).report.period;

describe("the frame of a report", () => {
  it("has the first title that names a year, though a menu says as much without one", () => {
    const { report, setAside } = read("政府信息公开年度报告", title, "一、概述", fees);
    expect(report.title).toBe(title);
    expect(setAside).toMatchObject([{ reason: "navigation" }]);
  });

  it("leaves to a table the row that begins like a button, and takes 目录 over figures for no contents", () => {
    const table = ["目录", "数量", "比例", "打印服务", "4", "40%", "分享活动", "6", "60%"];
    const { report, setAside } = read(title, "二、主动公开情况", ...table, fees);
    expect(report.tables).toMatchObject({
      categories: { rows: [{ label: "打印服务" }, { label: "分享活动" }] },
    });
    expect(setAside).toEqual([]);
  });

  it("tells the end of the contents by the second entry where the first never comes again", () => {
    const contents = ["目录", "引言", "一、概述", "二、收费及减免情况"];
    const { report, setAside } = read(title, ...contents, "一、概述", "甲。", "二、收费及减免情况");
    expect(report.sections.map(({ heading }) => heading)).toEqual([
      "一、概述",
      "二、收费及减免情况",
    ]);
    expect(setAside.map(({ source }) => source.text)).toEqual(contents);
  });

  it("takes publisher and day from under the title, never from a section", () => {
    const meta = "发布机构：市某局 发布日期：2019 年 1 月 30 日 浏览次数：7";
    expect(read(title, meta, "一、概述", fees).report.body.aliases).toEqual(["市某局"]);
    const inside = read(title, "一、概述", "公开机构：办公室", fees);
    expect(inside.report.body.aliases).toEqual([]);
    expect(JSON.stringify(inside.report.sections)).toContain("公开机构");
  });

  it("reads the year of a title past other numbers and spaces", () => {
    expect(read("12345热线办 2018 年政府信息公开年度报告", fees).report).toMatchObject({
      body: { name: "12345热线办" },
      period: { start: "2018-01-01" },
    });
  });
});

describe("sections", () => {
  it("are told by their words in any order, and kept under a local id where the form has none", () => {
    const { report } = read(title, fees, "一、队伍建设", "甲。", "二、主动公开情况", "乙。");
    expect(report.sections.map(({ id }) => id)).toEqual(["fees", "local-2", "proactive"]);
  });

  it("keep what stands before the first heading", () => {
    expect(read(title, "按规定公布。", fees).report.sections[0]).toEqual({
      id: "preamble",
      heading: "",
      blocks: [{ type: "paragraph", text: "按规定公布。" }],
    });
  });

  it("get lost numerals back by their place, or by the contents, and both are proposed", () => {
    const contents = ["目录", "一、概述", "(二)做法", fees];
    const { report, findings } = read(title, ...contents, "一、概述", "()做法", fees);
    expect(report.sections[0]?.blocks).toEqual([{ type: "heading", level: 2, text: "(二)做法" }]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "text-repaired",
        actual: "()做法",
        proposals: ["(二)做法", "(一)做法"].map(proposedReading),
      }),
    );
  });
});

describe("the period", () => {
  it.each([
    ["统计期限为2018年1月1日至12月31日。", "2018-12-31"],
    ["统计时限为二〇一八年一月一日至二〇一八年十二月三十一日。", "2018-12-31"],
    ["数据时间：2018 年 1 月 1 日——2018 年 11 月 30 日。", "2018-11-30"],
    ["2018年5月1日至5月7日集中宣传。本报告统计期限为2018.1.1-2018.12.31。", "2018-12-31"],
  ])("is read from %j", (sentence, end) => {
    expect(periodOf(sentence)).toEqual({ start: "2018-01-01", end });
  });

  it("is asked for, with both readings, where the text has two", () => {
    const { findings, report } = read(title, "一、概述", "统计期限自2017111日至20171231日。", fees);
    expect(report.period.end).toBe("2018-12-31");
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        path: "/period",
        actual: "2017111日",
        proposals: ["2017年1月11日", "2017年11月1日"].map(proposedReading),
      }),
    );
  });
});

describe("who reports", () => {
  it("is kept apart from the facts, and placed where it was read", () => {
    const contact =
      "请联系办公室(地址:和平路1号,邮编:100000,电话:010-12345678,联系人:王某),见http://a.test/?unit=AB12。";
    const { report, sources } = read(title, "一、概述", contact, fees);
    expect(report.contacts).toEqual({
      person: "王某",
      phone: "010-12345678",
      postcode: "100000",
      address: "和平路1号",
    });
    expect(report.body.code).toBe("AB12");
    expect(sources["/contacts"]).toMatchObject({ line: 3 });
  });
});

describe("repairs", () => {
  it("are told of cells of a table that fits no form", () => {
    const rows = ["| 事项 | 依据 |", "| 收费 | 财税〔201720号 |"];
    const { findings } = read(title, "一、概述", ...rows, fees);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "text-repaired", actual: "〔201720号" }),
    );
  });

  it("are told of a second line that was joined to the first of its cell", () => {
    const table = [
      "类别",
      "公开渠道",
      "情况说明",
      "网络",
      "网站",
      "发布信息8条，",
      "年会1次，例会3",
    ];
    const { report, findings } = read(title, "二、主动公开情况", ...table, fees);
    expect(JSON.stringify(report)).toContain("例会3次");
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "text-repaired", actual: "3", expected: "3次" }),
    );
  });
});
