import { minimalReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { type MemoryOptions, memoryIo } from "./io/memory-io.ts";
import { main } from "./main.ts";

const good = JSON.stringify(minimalReport());
const bad = JSON.stringify(withCell(minimalReport(), "appendix-anqing", "replies", "value", 99));

async function gongkai(args: readonly string[], options: MemoryOptions = {}) {
  const io = memoryIo({ files: { "good.json": good, "bad.json": bad }, ...options });
  const code = await main(args, io);
  return { code, ...io.written, files: io.files };
}

describe("validate", () => {
  it("exits with 1 where an error was found, and with 0 where none was", async () => {
    expect((await gongkai(["validate", "bad.json"])).code).toBe(1);
    expect((await gongkai(["validate", "good.json"])).code).toBe(0);
  });

  it("prints the result alone for one file, and a line with the file's name for several", async () => {
    const one = JSON.parse((await gongkai(["validate", "bad.json", "--format", "json"])).stdout);
    expect(one).toMatchObject({ verdict: "invalid" });
    expect(one).not.toHaveProperty("file");
    const { stdout } = await gongkai(["validate", "bad.json", "good.json", "--format", "json"]);
    const lines = stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(["bad.json", "good.json"]);
  });

  it("names the place, why, what to do and the rule, and says what was checked", async () => {
    const { stdout } = await gongkai(["validate", "bad.json", "--lang", "zh-CN"]);
    expect(stdout).toMatch(/^发现错误。错误 1，.*\n已检查：[\s\S]*\n\n错误 \(1\)\n\n错误: /);
    expect(stdout).toContain("--> bad.json#/tables/appendix-anqing/cells/replies/value");
    expect(stdout).toMatch(/依据: .+\n.*怎么办: .+\n.*规则: indicator-parts-sum\n/);
    expect(stdout).toMatch(/已检查：.*indicator-parts-sum/);
  });

  it("shows the line of report JSON with the figure underlined", async () => {
    const pretty = JSON.stringify(JSON.parse(bad), null, 2);
    const { stdout } = await gongkai(["validate", "bad.json"], { files: { "bad.json": pretty } });
    expect(stdout).toMatch(/\n +\|\n\d+ \| "value": 99\n +\| {10}\^\^\n/);
  });

  it("colours on a terminal only, and not against NO_COLOR", async () => {
    const isColoured = async (options: MemoryOptions) =>
      (await gongkai(["validate", "bad.json"], options)).stdout.includes("\u001b[");
    expect(await isColoured({})).toBe(false);
    expect(await isColoured({ isTTY: true })).toBe(true);
    expect(await isColoured({ isTTY: true, env: { NO_COLOR: "1" } })).toBe(false);
  });

  it("names last year's file where that is the one that cannot be read", async () => {
    const { code, stderr } = await gongkai(["validate", "good.json", "--against", "gone.json"]);
    expect(code).toBe(3);
    expect(stderr).toContain("--> gone.json");
  });
});

describe("a file that cannot be read", () => {
  it("is told of with the nearest name, and never stops the rest", async () => {
    const { code, stdout, stderr } = await gongkai(["facts", "god.json", "good.json"]);
    expect(code).toBe(3);
    expect(stderr).toContain("Did you mean good.json?");
    expect(stdout).toContain("requests.new");
  });

  it("is named together with the place inside it", async () => {
    const files = { "a.json": JSON.stringify({ ...minimalReport(), edition: "xx-1900" }) };
    const { stderr } = await gongkai(["facts", "a.json"], { files });
    expect(stderr).toContain("--> a.json#/edition");
    expect(stderr).toMatch(/ = edition-unknown\n$/);
  });

  it("cannot command the terminal", async () => {
    const files = { "a.json": JSON.stringify({ ...minimalReport(), edition: "\u001b[31m" }) };
    const { stderr } = await gongkai(["facts", "a.json"], { files });
    expect(stderr).not.toContain("\u001b");
  });
});

describe("facts", () => {
  it("gives every fact a source, found beside the report where it was imported", async () => {
    const pointer = "/tables/appendix-anqing/cells/requests/value";
    const source = { kind: "text", file: "a.txt", line: 9, column: 2, length: 1, text: "7" };
    const sources = JSON.stringify({ [pointer]: source, "/title": { kind: "text" } });
    const files = { "r.json": good, "r.sources.json": sources };
    const { stdout } = await gongkai(["facts", "r.json", "--format", "json"], { files });
    const facts: { concept: string; source: unknown }[] = JSON.parse(stdout);
    expect(facts.find(({ concept }) => concept === "requests.new")?.source).toEqual(source);
    expect(facts.find(({ concept }) => concept === "fees.reduced")?.source).toMatchObject({
      kind: "json",
      file: "r.json",
    });
  });

  it("does without sources that are cut", async () => {
    const files = { "r.json": good, "r.sources.json": '{"/title":' };
    expect((await gongkai(["facts", "r.json"], { files })).code).toBe(0);
  });
});

describe("import", () => {
  it("writes one JSON line for each of several files", async () => {
    const { stdout } = await gongkai(["import", "good.json", "bad.json"]);
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });

  it("writes several files into a folder", async () => {
    const { files, stdout } = await gongkai(["import", "good.json", "bad.json", "-o", "out"]);
    expect(stdout).toBe("");
    expect([...files.keys()]).toEqual(["good.json", "bad.json", "out/good.json", "out/bad.json"]);
  });

  it("refuses to write two inputs to one file", async () => {
    const files = { "a/r.json": good, "b/r.json": good };
    const { code, stderr } = await gongkai(["import", "a/r.json", "b/r.json", "-o", "out"], {
      files,
    });
    expect(code).toBe(2);
    expect(stderr).toContain("out/r.json");
  });

  it("says why it cannot write", async () => {
    const { code, stderr } = await gongkai(["import", "good.json", "-o", "/x.json"], {
      writeFailure: "EACCES",
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/permission denied\n {2}--> \/x\.json\n[\s\S]*output-unwritable\n$/);
  });

  it("refuses to read standard input twice", async () => {
    expect((await gongkai(["import", "-", "-"], { stdin: good })).code).toBe(2);
  });
});

describe("wrong usage", () => {
  it.each([
    [["valdate"], "没有命令 valdate", "validate"],
    [["facts", "--formt", "json", "x"], "没有选项 --formt", "--format"],
    [["render", "x"], "缺少选项 --to <format>", "gongkai render --help"],
    [["render", "x", "--to", "odt"], "选项 --to <format> 的取值 odt 无效", "html"],
    [["validate"], "缺少参数 files", "gongkai validate --help"],
    [["metrics"], "没有给出 FILE", "gongkai metrics --help"],
  ])("%j is explained in the user's language", async (args, sentence, help) => {
    const { code, stdout, stderr } = await gongkai(args, { env: { LANG: "zh_CN.UTF-8" } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(help);
  });

  it("shows the help where nothing was asked", async () => {
    const { code, stdout, stderr } = await gongkai([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: gongkai");
  });
});

describe("the help", () => {
  it.each([[], ["--help"], ["validate", "--help"], ["import", "--help"]])(
    "fits a screen (%j)",
    async (...args) => {
      const { stdout, stderr } = await gongkai(args);
      expect((stdout + stderr).trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    },
  );

  it("speaks Chinese to a Chinese locale", async () => {
    const { code, stdout } = await gongkai(["--help"], { env: { LC_ALL: "zh_CN" } });
    expect(code).toBe(0);
    expect(stdout).toContain("用法：");
  });
});

describe("an exception that nobody expected", () => {
  async function stderrOf(env: Readonly<Record<string, string>>) {
    const io = memoryIo({ files: { "good.json": good }, env });
    const write = () => {
      throw new TypeError("boom");
    };
    const code = await main(["facts", "good.json"], { ...io, stdout: { ...io.stdout, write } });
    expect(code).toBe(3);
    return io.written.stderr;
  }

  it("is one sentence, with a stack only where it is asked for", async () => {
    expect(await stderrOf({})).toBe("error: Something unexpected went wrong: boom (good.json)\n");
    expect(await stderrOf({ GONGKAI_DEBUG: "1" })).toMatch(/^\s+at /m);
  });
});
