import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../bin/gongkai.js", import.meta.url));
const isBuilt = existsSync(fileURLToPath(new URL("../dist/command/main.js", import.meta.url)));
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";
const input = fileURLToPath(new URL("../../../examples/anqing-2018/input.txt", import.meta.url));
const gbk = fileURLToPath(new URL("../../importers/src/text/fixtures/gbk.txt", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gongkai-"));
const at = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Options {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function gongkai(args: readonly string[], { stdin = "", env = {} }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input: stdin,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", LANG: "C.UTF-8", ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

const STACK = /^\s+at .*(?:file|node):/m;

// `pnpm test` builds first; without a build there is no command to try.
describe.skipIf(!isBuilt && !isRequired)("the command", () => {
  const report = gongkai(["import", input]).stdout;

  it("imports, and later commands find where each figure stood", () => {
    const target = at("report.json");
    expect(gongkai(["import", input, "-o", target])).toMatchObject({ status: 0, stdout: "" });
    expect(readdirSync(folder).sort()).toEqual(["report.json", "report.sources.json"]);
    expect(readFileSync(target, "utf8")).toBe(report);
    const facts = JSON.parse(gongkai(["facts", target, "--format", "json"]).stdout);
    expect(facts[0].source).toMatchObject({ kind: "text", line: 79, text: "417条" });
  });

  it("writes its files where nobody reads its messages to their end", async () => {
    const body = at("body.json");
    const requests = at("requests.csv");
    const target = at("compiled.json");
    writeFileSync(body, '{ "name": "某局", "kind": "department" }');
    writeFileSync(requests, "申请编号,申请人类型,收到日期\n1,自然人,2024-03-01\n");
    const lists = ["--body", body, "--year", "2024", "--requests", requests, "-o", target];
    const child = spawn(process.execPath, [command, "compile", ...lists]);
    child.stderr.destroy();
    const [status] = await once(child, "exit");
    expect([status, existsSync(target)]).toEqual([0, true]);
    for (const file of [target, at("compiled.trace.json"), body, requests]) rmSync(file);
  });

  it("validates with the exit code of what was found", () => {
    expect(gongkai(["validate", input]).status).toBe(0);
    expect(gongkai(["validate", input, "--fail-on", "warning"]).status).toBe(1);
    const wrong = at("wrong.json");
    writeFileSync(wrong, report.replace(/("replies": \{\s*"value": )4/, "$15"));
    const { status, stdout } = gongkai(["validate", wrong, "--format", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "invalid", summary: { errors: 1 } });
    expect(stdout).toContain("indicator-parts-sum");
  });

  it("checks a corpus with two threads as with one, line by line and file by file", () => {
    const lines = Array.from({ length: 30 }, (_, index) => {
      const line = JSON.stringify(JSON.parse(report));
      return index % 7 === 3 ? line.slice(0, -40) : line;
    });
    const corpus = at("corpus.ndjson");
    writeFileSync(corpus, lines.join("\n"));
    const one = gongkai(["validate", "--ndjson", corpus]);
    const two = gongkai(["validate", "--ndjson", corpus, "--jobs", "2"]);
    expect(two).toEqual(one);
    expect([one.status, one.stdout.trim().split("\n").length]).toEqual([3, 30]);
    writeFileSync(at("one-of-many.json"), report);
    writeFileSync(at("two-of-many.json"), report);
    const pattern = ["validate", at("*-of-many.json"), "--format", "json"];
    const many = gongkai([...pattern, "--jobs", "2"]);
    expect(many).toEqual(gongkai(pattern));
    expect([many.status, many.stdout.trim().split("\n").length]).toEqual([0, 2]);
  });

  it("goes on after a file that cannot be read, one JSON line each, with the highest code", () => {
    const { status, stdout, stderr } = gongkai([
      "validate",
      at("none.txt"),
      input,
      "--format",
      "json",
    ]);
    expect(status).toBe(3);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout).file).toBe(input);
    expect(stderr).toContain("file-missing");
  });

  it("reads standard input", () => {
    const { status, stdout } = gongkai(["render", "-", "--to", "text"], { stdin: report });
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe("安庆市工商质监局2018年政府信息公开工作年度报告");
  });

  it("speaks the language that is asked for, else the locale's", () => {
    expect(gongkai(["validate", input, "--lang", "zh-CN"]).stdout).toContain("警告");
    expect(gongkai(["validate", input]).stdout).toContain("warning");
    expect(gongkai(["validate", input], { env: { LANG: "zh_CN.UTF-8" } }).stdout).toContain("警告");
  });

  it("uses no colour where the output is no terminal", () => {
    expect(gongkai(["validate", input]).stdout).not.toContain("\u001b[");
  });

  it("explains rules and metrics, and names the known ones for an unknown", () => {
    expect(gongkai(["rules", "growth-stated"]).stdout).toContain("growth-stated");
    expect(gongkai(["rules"]).stdout).toContain("text-repaired");
    const unknown = gongkai(["rules", "growth-state"]);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("growth-stated");
    expect(gongkai(["metrics", "--explain", "growth"]).status).toBe(0);
    expect(gongkai(["metrics", "--explain", "none"]).stderr).toContain("metric-unknown");
  });

  it("prints the JSON Schema and its version", () => {
    expect(JSON.parse(gongkai(["schema"]).stdout).$schema).toContain("2020-12");
    expect(gongkai(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("answers wrong usage with 2 and a help that fits a screen", () => {
    expect(gongkai(["render", input]).status).toBe(2);
    expect(gongkai(["validate", input, "--format", "xml"]).status).toBe(2);
    for (const name of [
      "import",
      "validate",
      "facts",
      "metrics",
      "render",
      "rules",
      "concepts",
      "schema",
    ]) {
      const { status, stdout } = gongkai([name, "--help"]);
      expect(status).toBe(0);
      expect(stdout.split("\n").length).toBeLessThanOrEqual(25);
    }
  });

  it("writes figures as CSV with their places", () => {
    const [header = "", first = ""] = gongkai(["facts", input, "--format", "csv"]).stdout.split(
      /\r?\n/,
    );
    expect(header.startsWith("concept,dimensions,year,value")).toBe(true);
    expect(first.startsWith("proactive.items.published,,2018,417")).toBe(true);
  });

  it("says nothing when its reader goes away", () => {
    // More than a pipe holds, or nothing would be left to write once `head` is gone.
    const files = `"${input}" `.repeat(30);
    const run = `"${process.execPath}" "${command}" facts ${files} | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", run], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: `== ${input} ==\n`, stderr: "" });
  });

  it.skipIf(!existsSync("/dev/null"))("refuses an output folder that cannot be made", () => {
    const before = readdirSync(folder);
    for (const args of [["import"], ["render", "--to", "text"]]) {
      const { status, stdout, stderr } = gongkai([...args, input, "-o", "/dev/null/x/out"]);
      expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
      expect(stderr).toContain("output-unwritable");
      expect(stderr).not.toMatch(STACK);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it("leaves nothing behind where it cannot write", () => {
    const { status, stderr } = gongkai([
      "render",
      input,
      "--to",
      "html",
      "-o",
      join(input, "x.html"),
    ]);
    expect(status).toBe(3);
    expect(stderr).toContain("output-unwritable");
  });
});

describe.skipIf(!isBuilt && !isRequired)("bad input", () => {
  const binary = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256));
  const files: readonly (readonly [name: string, content: string | Buffer, code: string])[] = [
    ["empty.txt", "", "file-empty"],
    ["blank.txt", " \n\n", "file-empty"],
    ["binary.bin", binary, "file-binary"],
    [
      "unknown-form.txt",
      "某县2023年政府信息公开工作年度报告\n一、总体情况\n本年其他指标\n",
      "form-unknown",
    ],
    ["prose.txt", "今天天气很好。\n", "form-unknown"],
    ["no-report.json", '{"a":1}', "not-a-report"],
    ["cut.json", '{"format":', "json-invalid"],
    ["cut-deep.json", "[".repeat(200_000), "json-invalid"],
    ["deep.json", "[".repeat(200_000) + "]".repeat(200_000), "not-a-report"],
    ["proto.json", '{"__proto__":{"x":1},"format":"gongkai.report/1"}', "key-forbidden"],
  ];

  it.each(files)("%s is refused with a code and without a stack trace", (name, content, code) => {
    writeFileSync(at(name), content);
    const { status, stdout, stderr } = gongkai(["validate", at(name)]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(STACK);
  });

  it("of a line of 200 MB is refused", () => {
    writeFileSync(at("long.txt"), Buffer.alloc(200_000_000, "1"));
    const { status, stderr } = gongkai(["validate", at("long.txt")]);
    rmSync(at("long.txt"));
    expect(status).toBe(3);
    expect(stderr).toContain("line-too-long");
  });

  it("of a folder or a missing file is refused", () => {
    expect(gongkai(["validate", folder]).stderr).toContain("file-unreadable");
    expect(gongkai(["validate", at("none.txt")]).stderr).toContain("file-missing");
  });

  it("in GBK is read", () => {
    expect(gongkai(["validate", gbk])).toMatchObject({ status: 0, stderr: "" });
  });
});
