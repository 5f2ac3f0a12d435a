import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const requests = [
  "申请编号,申请方式,收到日期,补正通知日期,补正收到日期,答复日期,办理结果",
  "1,当面,2024-04-01,,,2024-04-20,予以公开",
  "2,当面,2024-05-31,,,,",
  "3,网络,2024-04-01,,,,",
  "4,网络,2024-05-30,2024-06-03,,,",
  "5,网络,2024-02-30,,,,",
  "6,信函,2024-04-01,,,2024-05-20,属于国家秘密",
  "7,信函,2024-04-01,,,2024-05-20,无可奉告",
].join("\n");

async function run(line: string, files: Readonly<Record<string, string>> = {}) {
  const io = memoryIo({ files: { "requests.csv": requests, ...files } });
  const exitCode = await main(["deadlines", ...line.split(" ")], io);
  return { exitCode, ...io.written };
}

describe("gongkai deadlines", () => {
  it("lists what is overdue, due and suspended, and what was answered late", async () => {
    const { exitCode, stdout, stderr } = await run("requests.csv --on 2024-06-04 --lang zh-CN");
    expect(exitCode).toBe(0);
    const lines = stdout.split("\n").map((line) => line.trim().split(/ {2,}/u));
    expect(lines.slice(0, 5).map((cells) => cells.slice(0, 6))).toEqual([
      ["行", "申请编号", "状态", "收到", "到期", "剩余工作日"],
      ["4", "3", "已超期", "2024-04-01", "2024-04-29", "-24"],
      ["3", "2", "办理中", "2024-05-31", "2024-07-01", "18"],
      ["5", "4", "等待补正", "2024-05-30", "–", "–"],
      ["7", "6", "逾期答复", "2024-04-01", "2024-04-29", "-13"],
    ]);
    expect(stdout).toContain("申请 5 件；办理中 3 件，其中超期 1 件；已办结 2 件，其中逾期 1 件");
    expect(stderr).toContain("requests.csv C6");
    expect(stderr).toContain("requests.csv G8");
    expect(stderr).toContain("7 行，计入 5 行，未计入 2 行");
  });

  it("writes all of them as JSON, with what is wrong", async () => {
    const { stdout } = await run("requests.csv --on 2024-06-04 --format json");
    const { on, deadlines, totals, findings } = JSON.parse(stdout);
    expect(on).toBe("2024-06-04");
    expect(deadlines).toHaveLength(5);
    expect(deadlines[0]).toMatchObject({ id: "1", line: 2, state: "decided", isLate: false });
    expect(totals).toEqual({ rows: 7, leftOut: 2 });
    expect(findings[0]).toMatchObject({ path: "/requests/6/receivedOn", source: { cell: "C6" } });
  });

  it("counts the days of one request", async () => {
    const { stdout } = await run("requests.csv --on 2024-06-04 --explain 2 --lang zh-CN");
    expect(stdout).toContain("2（2024-06-04）：办理中；收到 2024-05-31，到期 2024-07-01");
    expect(stdout).toMatch(/2024-06-01 +– {2}周六\n/u);
    expect(stdout).toMatch(/2024-06-03 +1 {2}/u);
    const json = await run("requests.csv --on 2024-06-04 --explain 2 --format json");
    expect(JSON.parse(json.stdout).days[0].date).toBe("2024-05-31");
  });

  it("says of a year without a calendar that it cannot be counted, and counts the others", async () => {
    const far = "申请编号,收到日期\n1,2024-06-03\n2,2099-06-03\n";
    const { exitCode, stdout } = await run("far.csv --on 2099-07-01 --lang zh-CN", {
      "far.csv": far,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("不能计算");
  });

  it("stops at the first wrong row where it is told to be strict", async () => {
    const { exitCode, stdout, stderr } = await run("requests.csv --strict --lang zh-CN");
    expect([exitCode, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("requests.csv C6");
    expect(stderr).not.toContain("requests.csv G8");
  });

  it("reads a list by its mapping", async () => {
    const files = {
      "own.csv": "受理号,收到,结果,办结\n1,2024-06-03,公开,2024-06-05\n",
      "m.json":
        '{"requests":{"columns":{"受理号":"id","收到":"receivedOn","结果":"办理结果","办结":"decidedOn"},"values":{"outcome":{"公开":"granted"}}}}',
    };
    const { stdout } = await run("own.csv --on 2024-06-30 --mapping m.json --format json", files);
    expect(JSON.parse(stdout).deadlines[0]).toMatchObject({ id: "1", state: "decided" });
  });

  it.each([
    ["missing.csv", 3, "file-missing"],
    ["requests.csv --on 2024-13-01", 2, "usage"],
    ["requests.csv --explain 99", 2, "usage"],
    ["requests.csv --edition cn-1999", 3, "edition-unknown"],
    ["other.csv", 3, "column-missing"],
    ["requests.csv --mapping requests.csv", 2, "usage"],
  ])("says what is wrong with %s", async (line, code, error) => {
    const { exitCode, stderr } = await run(line, { "other.csv": "甲,乙\n1,2\n" });
    expect(exitCode).toBe(code);
    expect(stderr).toContain(`= ${error}`);
  });
});
