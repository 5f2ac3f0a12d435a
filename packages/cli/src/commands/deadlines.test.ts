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

/** What came too late or too early on the way. */
const steps = [
  "申请编号,申请方式,收到日期,补正通知日期,补正收到日期,起诉日期",
  "1,网络,2024-04-01,2024-04-15,2024-04-16,",
  "2,网络,2024-06-03,,,2024-06-11",
  "3,网络,2024-06-03,,,",
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
    expect(findings.at(-1)).toMatchObject({
      rule: "reply-deadline",
      path: "/requests/7/decidedOn",
    });
  });

  it("tells what came too late as a table, with the number of each", async () => {
    const { exitCode, stdout } = await run("steps.csv --on 2024-06-20 --lang zh-CN", {
      "steps.csv": steps,
    });
    expect(exitCode).toBe(0);
    const after = stdout.slice(stdout.indexOf("位置"));
    const lines = after.split("\n").map((line) => line.trim().split(/ {2,}/u));
    expect(lines.slice(1, 4).map(([place, , rule]) => [place, rule])).toEqual([
      ["申请清单 · 第 2 行 · 1", "reply-deadline"],
      ["申请清单 · 第 2 行 · 1 · 补正通知日期", "clarification-notice"],
      ["申请清单 · 第 3 行 · 2 · 起诉日期", "remedy-after-decision"],
    ]);
    expect(after).toContain("2024-04-01 收到，最迟应于 2024-04-11 告知补正，2024-04-15 才告知");
    expect(after).toContain(
      "发现 3 处\n- 答复超过期限：1\n- 告知补正超过7个工作日，或不止一次：1\n",
    );
    const english = await run("steps.csv --on 2024-06-20 --lang en", { "steps.csv": steps });
    expect(english.stdout).toContain("findings 3\n- A reply came after the deadline: 1\n");
  });

  it("tells it in JSON as well, and of one request alone", async () => {
    const rules = async (options: string) => {
      const { stdout } = await run(`steps.csv --on 2024-06-20 --format json${options}`, {
        "steps.csv": steps,
      });
      const { findings } = JSON.parse(stdout);
      return findings.map(({ rule, path }: { rule: string; path: string }) => [rule, path]);
    };
    const first = [
      ["reply-deadline", "/requests/2"],
      ["clarification-notice", "/requests/2/clarificationAskedOn"],
    ];
    const second = [["remedy-after-decision", "/requests/3/suitFiledOn"]];
    expect(await rules("")).toEqual([...first, ...second]);
    expect(await rules(" --explain 2")).toEqual(second);
    const told = await run("steps.csv --on 2024-06-20 --explain 1 --lang zh-CN", {
      "steps.csv": steps,
    });
    expect(told.stdout).toContain("发现 2 处");
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
    ["requests.csv --edition cn-1999", 2, "usage"],
    ["other.csv", 3, "column-missing"],
    ["requests.csv --mapping requests.csv", 2, "usage"],
  ])("says what is wrong with %s", async (line, code, error) => {
    const { exitCode, stderr } = await run(line, { "other.csv": "甲,乙\n1,2\n" });
    expect(exitCode).toBe(code);
    expect(stderr).toContain(`= ${error}`);
  });
});
