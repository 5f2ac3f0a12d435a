import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const sound = JSON.stringify(modernReport());
const wrong = JSON.stringify(withCell(modernReport(), "requests", "granted", "total", 25));

async function run(args: readonly string[], options: Parameters<typeof memoryIo>[0]) {
  const io = memoryIo({ env: { LANG: "en_GB.UTF-8" }, ...options });
  const exitCode = await main(args, io);
  const results = io.written.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { exitCode, results, stderr: io.written.stderr };
}

describe("validate --ndjson", () => {
  it("prints one line for each report of the input, in order, and sums up by rule", async () => {
    const stdin = `\uFEFF${sound}\r\n\n${wrong}\n${sound}`;
    const { exitCode, results, stderr } = await run(["validate", "--ndjson", "-"], { stdin });
    expect(exitCode).toBe(1);
    expect(results).toMatchObject([
      { file: "-", line: 1, verdict: "noErrorFound" },
      { file: "-", line: 3, verdict: "invalid", summary: { errors: 2 } },
      { file: "-", line: 4, verdict: "noErrorFound" },
    ]);
    expect(stderr).toContain("3 reports checked: 1 with errors");
    expect(stderr).toMatch(/requests-outcomes-sum +error +1 +1\n/);
  });

  it("tells of a bad line in its place, goes on, and ends with the highest code", async () => {
    const stdin = [sound, "{", '{"a":1}', wrong].join("\n");
    const { exitCode, results } = await run(["validate", "--ndjson", "-"], { stdin });
    expect(exitCode).toBe(3);
    expect(results).toMatchObject([
      { line: 1, verdict: "noErrorFound" },
      { line: 2, error: { code: "json-invalid" } },
      { line: 3, error: { code: "not-a-report" } },
      { line: 4, verdict: "invalid" },
    ]);
  });

  it("goes on after a file that cannot be read", async () => {
    const files = { "b.ndjson": `${sound}\n` };
    const args = ["validate", "--ndjson", "a.ndjson", "b.ndjson"];
    const { exitCode, results, stderr } = await run(args, { files });
    expect([exitCode, results.length]).toEqual([3, 1]);
    expect(stderr).toContain("file-missing");
  });

  it("exits with 0 where nothing is wrong, and with 1 for warnings on request", async () => {
    const warned = JSON.stringify(modernReport({ publishedOn: "2022-04-01" }));
    const args = ["validate", "--ndjson", "-"];
    expect((await run(args, { stdin: warned })).exitCode).toBe(0);
    expect((await run([...args, "--fail-on", "warning"], { stdin: warned })).exitCode).toBe(1);
  });

  it("refuses a number of threads that is none", async () => {
    const { exitCode, stderr } = await run(["validate", "--ndjson", "-", "--jobs", "many"], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--jobs");
  });
});

describe("patterns", () => {
  const files = { "in/a.json": sound, "in/b.json": wrong, "in/c.txt": "…" };

  it("stand for the files that they match, in order", async () => {
    const { exitCode, results } = await run(["validate", "in/*.json", "--format", "json"], {
      files,
    });
    expect(exitCode).toBe(1);
    expect(results.map(({ file }) => file)).toEqual(["in/a.json", "in/b.json"]);
  });

  it("say so where nothing matches", async () => {
    const { exitCode, stderr } = await run(["validate", "in/*.xml"], { files });
    expect(exitCode).toBe(3);
    expect(stderr).toContain("No file matches in/*.xml");
  });
});

describe("--proposals", () => {
  const files = {
    "w.json": JSON.stringify(withCell(modernReport(), "remedies", "direct", "total", 2)),
  };

  it("lists every correction; without it the likeliest is told, and how many more there are", async () => {
    const shown = async (...args: string[]) => {
      const io = memoryIo({ files, env: { LANG: "en_GB.UTF-8" } });
      await main(["validate", "w.json", ...args], io);
      return io.written.stdout.split("\n").filter((line) => line.includes("may be"));
    };
    expect(await shown()).toEqual([
      expect.stringMatching(/should be 1 .*\(\d more: --proposals\)$/),
    ]);
    const listed = await shown("--proposals");
    expect(listed.length).toBeGreaterThan(2);
    expect(listed[0]).toContain(
      "“Table 4 · Administrative litigation · Direct suits · Total” is 2",
    );
  });
});

describe("a row that is written twice in the JSON", () => {
  const twice = sound.replace('"granted":', '"granted":{"total":1},"granted":');

  it("is told of, in a file and in a line of a corpus", async () => {
    const files = { "twice.json": twice };
    const io = memoryIo({ files });
    await main(["validate", "twice.json", "--format", "json"], io);
    const { findings } = JSON.parse(io.written.stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "duplicate-key",
        severity: "error",
        path: "/tables/requests/cells/granted",
      }),
    );
    const { exitCode, results } = await run(["validate", "--ndjson", "-"], { stdin: twice });
    expect([exitCode, results[0]?.verdict]).toEqual([1, "invalid"]);
  });
});
