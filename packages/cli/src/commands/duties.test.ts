import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const files = {
  "items.csv": [
    "索引号,标题,组配分类,信息类型,成文日期,发布日期,信用平台公示日期,审查日期",
    "a1,许可决定,0101,行政许可,2024-06-03,2024-06-04,,2024-06-04",
    "a2,通知,02,文件,2024-06-03,2024-07-03,,2024-07-04",
    "a3,公告,02,文件,2024-06-03,2024-06-30,,",
    "a4,通告,02,文件,2024-02-30,2024-06-30,,",
    "a5,简报,02,文件,2099-01-01,2099-06-30,,2099-01-02",
  ].join("\n"),
  "duties.csv": ["事项编号,公开事项,组配分类,公开频次,期满后天数", "d1,许可,许可,每季度,15"].join(
    "\n",
  ),
  "tasks.csv": [
    "任务编号,任务,完成期限,进展,佐证信息",
    "t1,公开许可,2024-06-30,已完成,a1",
    "t2,公开预算,2024-06-30,进行中,",
    "t3,公开公告,,已完成,a9",
  ].join("\n"),
  "catalogue.csv": [
    "年度,目录编号,目录名称,上级目录",
    "2024,01,许可,",
    "2024,0101,行政许可,01",
    "2024,02,文件,99",
  ].join("\n"),
};

const ALL = "items.csv --duties duties.csv --tasks tasks.csv --catalogue catalogue.csv";

async function run(line: string) {
  const io = memoryIo({ files });
  const exitCode = await main(["duties", ...line.split(" ")], io);
  return { exitCode, ...io.written };
}

describe("gongkai duties", () => {
  it("says what is missing, late, overdue or not reviewed in all lists", async () => {
    const { exitCode, stdout, stderr } = await run(`${ALL} --on 2024-07-17 --format json`);
    expect(exitCode).toBe(0);
    const { counts, findings, lists, unjudged } = JSON.parse(stdout);
    expect(counts).toEqual({ items: 4, duties: 1, tasks: 3 });
    expect(
      findings.map(({ rule, path }: { rule: string; path: string }) => `${rule} ${path}`),
    ).toEqual([
      "catalogue-whole /catalogue/parent",
      "double-publicity /items/2/creditPublishedOn",
      "created-item-deadline /items/3/publishedOn",
      "review-before-publication /items/3/reviewedOn",
      "review-before-publication /items/4/reviewedOn",
      "publication-calendar /duties/2",
      "publication-calendar /duties/2",
      "task-list /tasks/3/state",
      "task-list /tasks/4/items",
    ]);
    expect(unjudged).toBe(1);
    expect(lists.at(2)).toMatchObject({ file: "items.csv", rows: 5, leftOut: 1 });
    expect(stderr).toContain("items.csv E5");
  });

  it("prints them as a table, with the number of each", async () => {
    const { stdout } = await run(`${ALL} --on 2024-07-17 --lang zh-CN`);
    expect(stdout).toContain("公开信息清单 · 第 3 行 · a2 · 发布日期");
    expect(stdout).toContain("2024-06-03 形成，最迟应于 2024-07-02 公开，2024-07-03 才公开");
    expect(stdout).toContain("要点任务 3 项；发现 9 处");
    expect(stdout).toContain("许可、处罚没有在7个工作日内双公示：1");
    expect(stdout).toContain("1 条不能推算工作日：日历中没有 2099 年");
    const english = await run(`${ALL} --on 2024-07-17 --lang en`);
    expect(english.stdout).toContain("items 4, duties 1, tasks 3; findings 9");
  });

  it("needs no other list than the items", async () => {
    const { stdout } = await run("items.csv --on 2024-06-13 --format json");
    expect(JSON.parse(stdout)).toMatchObject({ counts: { duties: 0, tasks: 0 }, unlisted: 0 });
  });

  it.each([
    ["missing.csv", 3, "file-missing"],
    ["items.csv --tasks missing.csv", 3, "file-missing"],
    ["items.csv --duties tasks.csv", 3, "column-missing"],
    ["items.csv --on today", 2, "usage"],
    ["items.csv --strict", 3, "row-refused"],
  ])("says what is wrong with %s", async (line, code, error) => {
    const { exitCode, stderr } = await run(line);
    expect(stderr).toContain(`= ${error}`);
    expect(exitCode).toBe(code);
  });

  it("does not judge a term that had not ended on the day", async () => {
    const { stdout } = await run("items.csv --on 2024-06-13 --format json");
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain("double-publicity");
    expect(rules).not.toContain("created-item-deadline");
  });
});
