import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const computed = modernReport();
const published = withCell(
  withCell(computed, "requests", "new", "total", 54),
  "remedies",
  "direct",
  "pending",
  null,
);

const files = {
  "report.json": JSON.stringify(computed),
  "published.json": JSON.stringify(published),
  "page.txt":
    "某县2021年政府信息公开工作年度报告\n一、总体情况\n本年新收政府信息公开申请54件。\n本年制发件数\n本年废止件数",
  "later.json": JSON.stringify(
    modernReport({
      body: { name: "某市", kind: "government", code: null, aliases: [], predecessors: [] },
      period: { start: "2022-01-01", end: "2022-12-31" },
    }),
  ),
  "cut.json": "{",
};

async function gongkai(line: string) {
  const io = memoryIo({ files });
  const code = await main(line.split(" "), io);
  return { code, ...io.written };
}

describe("reconcile", () => {
  it("shows how many differ, which and where, and the blanks apart", async () => {
    expect(await gongkai("reconcile report.json published.json --lang zh-CN")).toEqual({
      code: 0,
      stderr: "",
      stdout: `不同 1 处，相符 198 处，空白对零 1 处；只有汇总有的 0 个、只有公布有的 0 个，不作比较

指标                                            汇总  公布  出处
表三 · 一、本年新收政府信息公开申请数量 · 总计  45件  54件  #/tables/requests/cells/new/total

空白对零：
指标                                           汇总      公布  出处
表四 · 行政诉讼 · 未经复议直接起诉 · 尚未审结   0件  （空白）  #/tables/remedies/cells/direct/pending
`,
    });
  });

  it("reads the published one in any format, prose with its lines", async () => {
    const { code, stdout } = await gongkai("reconcile report.json page.txt --format json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: { computed: "report.json", published: "page.txt" },
      differences: [
        {
          kind: "value",
          computed: { value: 45 },
          published: { value: 54, source: { kind: "text", file: "page.txt", line: 3 } },
          finding: { rule: "published-differs", severity: "error", expected: "45", actual: "54" },
        },
      ],
    });
  });

  it("says the same in English", async () => {
    const { stdout } = await gongkai("reconcile report.json report.json --lang en");
    expect(stdout).toBe(
      "0 differ, 200 agree, 0 blank for zero; not compared: 0 only computed, 0 only published\n",
    );
  });

  it("prints nothing where one of the two cannot be read, and says which", async () => {
    const { code, stdout, stderr } = await gongkai("reconcile report.json cut.json");
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("--> cut.json");
  });

  it("wants two files", async () => {
    const { code, stderr } = await gongkai("reconcile report.json --lang zh-CN");
    expect(code).toBe(2);
    expect(stderr).toContain("缺少参数 published");
  });

  it("says that the reports are for different years, or of different bodies", async () => {
    const said = await gongkai("reconcile report.json later.json --lang en");
    expect(said.code).toBe(0);
    expect(said.stderr).toBe(
      "The reports are for different years: 2021, 2022\nThe reports are of different bodies: 某县, 某市\n",
    );
  });
});
