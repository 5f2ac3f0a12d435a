import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const items = [
  "索引号,标题,文号,发布日期",
  "a1,关于做好2018年防汛工作的通知,,2018-03-01",
  "a2,关于做好２０１８年 防汛工作的通知,,2018-03-02",
  "a3,关于做好2019年防汛工作的通知,,2019-03-01",
  "a4,关于做好2018年防汛工作通知,,2018-03-03",
  "a4,另一条,,2018-03-03",
].join("\n");

async function run(line: string) {
  const io = memoryIo({ files: { "items.csv": items } });
  const exitCode = await main(["dedupe", ...line.split(" ")], io);
  return { exitCode, ...io.written };
}

describe("gongkai dedupe", () => {
  it("lists the items that are the same, with the reason", async () => {
    const { exitCode, stdout, stderr } = await run("items.csv --lang zh-CN");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("标题相同（第 2 行）");
    expect(stdout).toContain("标题相近，差 1 字（第 2 行）");
    expect(stdout).toContain("公开 4 条，去重后 2 条；重复 2 条，分 1 组");
    expect(stderr).toContain("items.csv A6");
    expect(stderr).toContain("5 行，计入 4 行，未计入 1 行");
  });

  it("writes them as JSON", async () => {
    const { stdout } = await run("items.csv --format json");
    const { published, distinct, groups, totals, findings } = JSON.parse(stdout);
    expect([published, distinct, totals.leftOut, findings.length]).toEqual([4, 2, 1, 1]);
    expect(groups).toMatchObject([
      { first: { id: "a1", line: 2 }, repeats: [{ id: "a2", like: 2 }, { id: "a4" }] },
    ]);
  });

  it("stops at the first wrong row where it is told to be strict", async () => {
    const { exitCode, stdout } = await run("items.csv --strict");
    expect([exitCode, stdout]).toEqual([3, ""]);
  });

  it("answers a missing file with 3", async () => {
    expect(await run("none.csv")).toMatchObject({ exitCode: 3, stdout: "" });
  });
});
