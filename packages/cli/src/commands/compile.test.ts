import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const REQUESTS = "申请编号,申请人类型,收到日期,答复日期,办理结果";

const files = {
  "body.json": '{ "name": "某局", "kind": "department" }',
  "requests.csv": `${REQUESTS}\nr1,自然人,2024-03-01,2024-03-20,予以公开\n`,
  "unknown.csv": `${REQUESTS}\nr1,自然人,,2024-03-20,予以公开\n`,
  "old.json": JSON.stringify(modernReport()),
};

const LIST = "compile --body body.json --year 2024 --lang en --requests";

async function gongkai(line: string, before: ReadonlyMap<string, Uint8Array> = new Map()) {
  const io = memoryIo({ files: { ...files, ...Object.fromEntries(before) } });
  const code = await main(line.split(" "), io);
  return { code, files: io.files, ...io.written };
}

describe("gongkai compile", () => {
  it("writes no report with --strict where a row is read and cannot be counted", async () => {
    const {
      code,
      stderr,
      files: written,
    } = await gongkai(`${LIST} unknown.csv --strict -o report.json`);
    expect(code).toBe(3);
    expect(written.has("report.json")).toBe(false);
    expect(stderr).toContain("The day of receipt is unknown");
    expect(stderr).toContain("1 row could not be counted: no report was written");
    const lenient = await gongkai(`${LIST} unknown.csv -o report.json`);
    expect([lenient.code, lenient.files.has("report.json")]).toEqual([0, true]);
  });

  it.each([
    ["compile --body body.json --year 2024", "No list was given"],
    [`${LIST} requests.csv --near`, "--near is about the list of --items"],
    [`${LIST} requests.csv --edition cn-1999`, 'There is no form "cn-1999"'],
    [`${LIST} requests.csv --top 3`, "--top is about the list of --items"],
  ])("refuses what can do nothing: %s", async (line, words) => {
    const { code, stderr } = await gongkai(`${line} --lang en`);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it("says where last year's report is none of last year", async () => {
    const { code, stderr } = await gongkai(`${LIST} requests.csv --against old.json`);
    expect(code).toBe(0);
    expect(stderr).toContain("old.json: it has no figures of 2023 and was not used");
  });
});

describe("gongkai trace", () => {
  it("lists the records behind a figure, none behind a zero, and names what there is not", async () => {
    const { files: written } = await gongkai(`${LIST} requests.csv -o report.json`);
    const trace = (place: string) => gongkai(`trace report.json ${place} --lang en`, written);
    expect(await trace("requests/granted/total")).toMatchObject({ code: 0, stdout: "r1\n" });
    expect(await trace("requests/denied.stateSecret/total")).toMatchObject({ code: 0, stdout: "" });
    expect(await trace("requests.outcome.partial")).toMatchObject({ code: 0, stdout: "" });
    expect(await trace("requests/granted/totl")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean /tables/requests/cells/granted/total?"),
    });
    expect(await trace("constructor")).toMatchObject({ code: 2 });
  });

  it("says what writes a trace where there is none", async () => {
    const { code, stderr } = await gongkai("trace old.json requests.new --lang en");
    expect(code).toBe(3);
    expect(stderr).toContain("There is no old.trace.json beside the report");
  });
});
