import { GongkaiError, type TextSource } from "@gongkai/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importReport } from "./import-report.ts";

const head = [
  "某局2018年政府信息公开工作年度报告",
  "发布单位:某局 发布时间:2019-01-30",
  "一、概述",
  "所列数据的统计期限自2018年1月1日至2018年12月31日。",
];
const fees = ["四、政府信息公开的收费及减免情况", "全年未收取任何费用。"];

const text = (...lines: readonly string[]) => [...head, ...lines, ...fees].join("\n");

const importText = (...lines: readonly string[]) =>
  importReport(text(...lines), { filename: "a.txt" });

async function thrownBy(input: Uint8Array | string): Promise<unknown> {
  try {
    await importReport(input, { filename: "a" });
    return null;
  } catch (error) {
    return error;
  }
}

describe("importReport", () => {
  it("throws nothing but a GongkaiError, whatever it is given", async () => {
    const inputs = fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 400 }));
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const error = await thrownBy(input);
        expect(error === null || error instanceof GongkaiError).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const lines = fc.array(
    fc.constantFrom(
      "全年公开信息417条。",
      "指标名称",
      "主动公开文件数",
      "74",
      "(一)做法",
      "二、主动公开政府信息的情况",
      "类别",
      "情况说明",
      "接待窗口",
      "接待群众逾40人次",
      "政务公开目录",
      "发布数字",
      "所占比例",
      "业务文件",
      "10.31%",
      "首页 > 公开",
      "-",
      "| 甲 | 乙 |",
      "|---|---|",
      "自201811日至20181231日",
    ),
    { maxLength: 40 },
  );

  it("drops no line: each is in the report, set aside, or in a finding", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (drawn) => {
        const { report, sources, setAside, findings } = await importText(...drawn);
        const kept = JSON.stringify([report, setAside, findings, Object.values(sources)]);
        for (const line of drawn) {
          const words = line.split("|").map((word) => word.trim());
          for (const word of words.filter((part) => !/^[-:]*$/.test(part))) {
            const isHeader = /^(?:指标名称|类别|情况说明|政务公开目录|发布数字|所占比例)$/.test(
              word,
            );
            if (!isHeader) expect(kept).toContain(word);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("places every value where the file has it", async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (drawn) => {
        const { sources } = await importText(...drawn);
        const printed = text(...drawn).split("\n");
        for (const source of Object.values(sources)) {
          const { line, column, length, text: words } = source as TextSource;
          expect(printed[line - 1]?.slice(column - 1, column - 1 + length)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("sets navigation, contents and footers aside and says where they were", async () => {
    const [title = "", meta = "", ...opening] = head;
    const page = [
      "返回首页",
      title,
      meta,
      "目录",
      "一、概述",
      "二、收费",
      ...opening,
      ...fees,
      "版权所有",
    ];
    const { report, setAside } = await importReport(page.join("\n"), { filename: "a.txt" });
    expect(JSON.stringify(report)).not.toContain("返回首页");
    expect(setAside.map(({ reason, source }) => [reason, source.text])).toEqual([
      ["navigation", "返回首页"],
      ["contents", "目录"],
      ["contents", "一、概述"],
      ["contents", "二、收费"],
      ["navigation", "版权所有"],
      ["header", "发布单位:某局 发布时间:2019-01-30"],
    ]);
  });

  it("keeps a drawn table that fits no form as text, and says so", async () => {
    const { report, findings } = await importText("| 甲 | 乙 |", "|---|---|", "| 丙 | 3 |");
    expect(findings.map(({ rule }) => rule)).toEqual(["table-unrecognized"]);
    expect(JSON.stringify(report.sections)).toContain("丙");
  });

  it("says of a flattened table that fits no form that it was kept as text", async () => {
    const { report, findings } = await importText("网站栏目", "5", "值班电话", "3", "公告牌", "2");
    expect(findings.map(({ rule, source }) => [rule, source?.text])).toEqual([
      ["table-unrecognized", "网站栏目"],
    ]);
    expect(JSON.stringify(report.sections)).toContain("公告牌");
  });

  it("keeps a figure that it cannot read as printed, and says so", async () => {
    const rows = ["主动公开文件数", "3?5", "政府网站公开数", "-", "政府公报公开数", "/"];
    const more = [
      "受理政府信息公开申请总数",
      "4",
      "当面申请数",
      "网上申请数",
      "4",
      "信函、传真申请数",
    ];
    const rest = ["对申请的答复总数", "4", "同意公开答复数", "4", "电话咨询数", "12"];
    const { report, findings } = await importText(
      "七、附表",
      "指标名称",
      "2018年度",
      ...rows,
      ...more,
      ...rest,
    );
    const appendix = report.tables["appendix-anqing"];
    const told = findings.map(({ rule, actual, path }) => [rule, actual ?? path]);
    expect(told).toContainEqual(["figure-unrecognized", "3?5"]);
    expect(told).toContainEqual(["beyond-form", "/tables/appendix-anqing"]);
    // Half of the rows of the form are there.
    expect(told.filter(([rule]) => rule === "form-cells-missing")).toHaveLength(7);
    expect(appendix).toMatchObject({
      cells: {
        "documents.total": { value: { printed: "3?5", state: "unreadable" } },
        "documents.website": { value: { printed: "-", state: "dash" } },
        "documents.gazette": { value: { printed: "/", state: "slash" } },
        "requests.inPerson": { value: null },
        "requests.online": { value: 4 },
      },
      extras: [{ row: "电话咨询数", column: "2018年度", cell: 12 }],
    });
  });

  it("takes a count that equals the report year for a count", async () => {
    const rows = ["主动公开文件数", "2018", "政府网站公开数", "2018", "政府公报公开数", "0"];
    const more = ["受理政府信息公开申请总数", "2018", "当面申请数", "0", "网上申请数", "2018"];
    const rest = ["信函、传真申请数", "0", "对申请的答复总数", "2018", "同意公开答复数", "2018"];
    const { report } = await importText(
      "七、附表",
      "指标名称",
      "2018年度",
      ...rows,
      ...more,
      ...rest,
    );
    expect(report.tables["appendix-anqing"]).toMatchObject({
      cells: { "documents.total": { value: 2018 }, "requests.online": { value: 2018 } },
    });
  });

  it("refuses a text on a form that it does not know", async () => {
    const other =
      "某县2023年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n本年其他指标\n";
    expect(await thrownBy(other)).toMatchObject({ code: "form-unknown" });
    expect(await thrownBy("某局政府信息公开年度报告\n四、收费及减免情况")).toMatchObject({
      code: "year-unknown",
    });
  });

  it("says where it took the whole year for a period that is not stated", async () => {
    const { report, findings } = await importReport(
      ["某局2018年政府信息公开年度报告", "一、概述", ...fees].join("\n"),
      { filename: "a.txt" },
    );
    expect(report.period).toEqual({ start: "2018-01-01", end: "2018-12-31" });
    expect(findings).toMatchObject([
      { rule: "figure-unrecognized", severity: "info", path: "/period" },
    ]);
  });

  it.each(["1", "(", "|", "一", "1%", "2018", "〔2018", "热线"])(
    "finishes with a line of 100,000 × %s",
    async (unit) => {
      const line = unit.repeat(Math.floor(100_000 / unit.length));
      const { report } = await importText(line, "二、主动公开政府信息的情况", line);
      expect(report.sections.length).toBeGreaterThan(0);
    },
  );

  it("finishes with 50,000 short lines", async () => {
    const many = Array.from({ length: 50_000 }, (_, index) =>
      index % 2 === 0 ? "业务文件" : "43",
    );
    const { report } = await importText(many.join("\n"));
    expect(report.sections.length).toBeGreaterThan(0);
  });
});
