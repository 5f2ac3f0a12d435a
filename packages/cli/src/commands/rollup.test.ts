import { parseReport, type Report } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const town = (name: string): Report =>
  modernReport({
    body: { name, kind: "township", code: null, aliases: [], predecessors: [] },
    perimeter: "own",
  });

const files = {
  "a.json": JSON.stringify(town("甲镇")),
  "b.json": JSON.stringify(withCell(town("乙镇"), "requests", "granted", "naturalPerson", null)),
  "old.json": JSON.stringify(modernReport({ edition: "cn-2019" })),
  "cut.json": "{",
  "body.json": '{ "name": "某县", "kind": "government", "publishedOn": "2022-01-20" }',
  "parent.json": JSON.stringify(modernReport()),
};

async function gongkai(line: string) {
  const io = memoryIo({ files });
  const code = await main([...line.split(" "), "--lang", "en"], io);
  return { code, files: io.files, ...io.written };
}

describe("rollup", () => {
  it("prints the sum as a report, and what was assumed on standard error", async () => {
    const { code, stdout, stderr } = await gongkai("rollup a.json b.json --body body.json");
    expect(code).toBe(0);
    const parsed = parseReport(stdout);
    expect(parsed.ok && parsed.report).toMatchObject({
      title: "某县2021年政府信息公开工作年度报告",
      perimeter: "aggregate",
      publishedOn: "2022-01-20",
      tables: { requests: { cells: { new: { total: 90 }, granted: { naturalPerson: 21 } } } },
    });
    expect(stderr).toBe(
      "info: 乙镇 leaves 1 cell blank in which others have a figure: added as 0\n  --> Table 3\n",
    );
  });

  it("writes the report, and beside it whose figures it is made of", async () => {
    const run = await gongkai("rollup a.json b.json --body body.json -o out/county.json");
    expect(run.stdout).toBe("");
    expect(run.files.has("out/county.json")).toBe(true);
    const trace = JSON.parse(new TextDecoder().decode(run.files.get("out/county.trace.json")));
    expect(trace).toMatchObject({
      format: "gongkai.trace/1",
      records: { children: ["甲镇", "乙镇"] },
    });
  });

  it("says which children were left out", async () => {
    const { code, stderr } = await gongkai("rollup a.json b.json old.json --body body.json");
    expect(code).toBe(0);
    expect(stderr).toContain("error: The report of 某县 is on cn-2019, the sum on cn-2021");
  });

  it("checks a parent's report, each cell with its difference", async () => {
    const { code, stdout } = await gongkai("rollup a.json b.json --check parent.json");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "warning: The children add up to 90, the report has 45: 45 less; figures come from 甲镇, 乙镇\n" +
        "  --> Table 3 · 1. Requests newly received this year · Total (parent.json#/tables/requests/cells/new/total)\n",
    );
  });

  it("says that all is equal", async () => {
    expect((await gongkai("rollup parent.json --check parent.json")).stdout).toContain(
      "is itself an aggregate",
    );
    expect((await gongkai("rollup a.json --check parent.json")).stdout).toBe(
      "Every cell is the sum of the children's\n",
    );
  });

  it("prints the check as JSON", async () => {
    const { stdout } = await gongkai("rollup a.json b.json --check parent.json --format json");
    expect(JSON.parse(stdout)).toMatchObject({
      file: "parent.json",
      findings: expect.arrayContaining([expect.objectContaining({ rule: "parent-is-sum" })]),
    });
  });

  it("adds nothing up where a child cannot be read", async () => {
    const { code, stdout, stderr } = await gongkai("rollup a.json cut.json --body body.json");
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("--> cut.json");
  });

  it("asks whose report it is", async () => {
    const { code, stderr } = await gongkai("rollup a.json b.json");
    expect(code).toBe(2);
    expect(stderr).toContain("--body");
    expect((await gongkai("rollup a.json --check parent.json -o out.json")).code).toBe(2);
  });

  it("asks where the sum is written beside a check, and does both", async () => {
    const both = "rollup a.json --check parent.json --body body.json";
    expect((await gongkai(both)).code).toBe(2);
    const { code, stdout, files: written } = await gongkai(`${both} -o out.json`);
    expect([code, stdout, written.has("out.json")]).toEqual([
      0,
      "Every cell is the sum of the children's\n",
      true,
    ]);
  });
});
