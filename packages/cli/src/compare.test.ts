import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { memoryIo } from "./io/memory-io.ts";
import { main } from "./main.ts";

const reportOf = (year: number, ...texts: readonly string[]) =>
  JSON.stringify(
    modernReport({
      period: { start: `${year}-01-01`, end: `${year}-12-31` },
      sections: [
        {
          id: "overview",
          heading: "一、总体情况",
          blocks: texts.map((text) => ({ type: "paragraph" as const, text })),
        },
      ],
    }),
  );

const kept = "完善政务公开专栏，按季度检查各科室发布内容，";
const files = {
  "new.json": reportOf(2024, `2024年${kept}共退回12件。`, "另设两处查询窗口。"),
  "old.json": reportOf(2023, `2023年${kept}共退回9件。`),
  "none.json": reportOf(2022),
  "cut.json": "{",
};

async function gongkai(line: string, stdin = "") {
  const io = memoryIo({ files, stdin });
  const code = await main(line.split(" "), io);
  return { code, ...io.written };
}

describe("compare", () => {
  it("shows both shares and the passages side by side, with what differs", async () => {
    expect(await gongkai("compare new.json old.json --lang zh-CN")).toEqual({
      code: 0,
      stderr: "",
      stdout: `new.json 与 old.json 相同：76.92%（39字中的30字）
old.json 与 new.json 相同：100.00%（30字中的30字）

年份、数字和单位名称的不同不计，在段落中用［］标出；标题和格式规定的语句不参加比较。以下从长到短：

30字
  new.json  一、总体情况 · 第1段
    ［2024］年${kept}共退回［12］件。
  old.json  一、总体情况 · 第1段
    ［2023］年${kept}共退回［9］件。
`,
    });
  });

  it("says the same in English", async () => {
    const { stdout } = await gongkai("compare new.json old.json --lang en");
    expect(stdout).toContain("new.json: 76.92% stands in old.json (30 of 39 characters)");
    expect(stdout).toContain("  old.json  Overview · paragraph 1\n");
  });

  it("shows the ends of a long stretch in which nothing differs", async () => {
    const text = `3月${"公开目录逐项更新并注明责任科室，".repeat(9)}完。`;
    const io = memoryIo({
      files: { "a.json": reportOf(2024, text), "b.json": reportOf(2023, text) },
    });
    await main(["compare", "a.json", "b.json"], io);
    expect(io.written.stdout).toContain("\n    3月公开目录逐项更新并注明责任科室，公开……");
  });

  it.each(["table", "json"])("repeats no personal information: %s", async (format) => {
    const text = "公开目录逐项更新并注明责任科室，来信请打13812345678，由专人登记后按期答复。";
    const io = memoryIo({
      files: { "a.json": reportOf(2024, text), "b.json": reportOf(2023, text) },
    });
    await main(["compare", "a.json", "b.json", "--format", format], io);
    expect(io.written.stdout).toContain("138****5678");
    expect(io.written.stdout).not.toContain("13812345678");
  });

  it("prints JSON with exact counts and the passages", async () => {
    const { code, stdout } = await gongkai("compare new.json old.json --format json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: ["new.json", "old.json"],
      share: "76.92",
      repeated: 30,
      compared: 39,
      reason: null,
      other: { share: "100.00", repeated: 30, compared: 30 },
      unit: "%",
      passages: [
        {
          path: "/sections/0/blocks/0/text",
          otherPath: "/sections/0/blocks/0/text",
          length: 30,
          differences: [
            { range: { start: 0, length: 4 }, otherRange: { start: 0, length: 4 } },
            { range: { start: 30, length: 2 }, otherRange: { start: 30, length: 1 } },
          ],
        },
      ],
    });
  });

  it("says why there is no share of a report without a narrative", async () => {
    const { code, stdout } = await gongkai("compare none.json old.json --lang zh-CN");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "none.json：未计算：正文没有可比的内容\nold.json 与 none.json 相同：0.00%（30字中的0字）\n",
    );
  });

  it("reads what can be imported, and standard input", async () => {
    const page = `某县2024年政府信息公开工作年度报告\n一、总体情况\n${kept}。\n本年制发件数\n本年废止件数`;
    const { code, stdout } = await gongkai("compare - old.json --format json", page);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).repeated).toBeGreaterThan(20);
  });

  it("prints nothing where one of the two cannot be read, and says which", async () => {
    const { code, stdout, stderr } = await gongkai("compare new.json cut.json");
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("--> cut.json");
  });

  it("wants two files, and standard input once", async () => {
    const one = await gongkai("compare new.json --lang zh-CN");
    expect(one).toMatchObject({ code: 2, stdout: "" });
    expect(one.stderr).toContain("缺少参数 other");
    expect(await gongkai("compare - -")).toMatchObject({ code: 2, stdout: "" });
  });
});
