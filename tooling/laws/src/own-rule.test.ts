import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReport } from "@gongkai/core/build";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand, runNode } from "./command-run.ts";
import { repository, trackedFiles } from "./repository.ts";

const example = join(repository, "examples/own-rule");

describe("the example of an own rule", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-own-rule-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const written = (length: number): string => {
    const body = { name: "某县", kind: "government" } as const;
    const paragraphs = { overview: ["字".repeat(length)] };
    const path = join(folder, `${length}.json`);
    writeFileSync(path, JSON.stringify(buildReport("cn-2021", { body, year: 2024, paragraphs })));
    return path;
  };

  it("takes fewer than 60 lines, with its test, its page and its use in CI", () => {
    const files = trackedFiles().filter((path) => path.startsWith("examples/own-rule/"));
    const lines = files.map((path) => readFileSync(join(repository, path), "utf8").split("\n"));
    expect(files.length).toBeGreaterThan(5);
    expect(lines.reduce((sum, { length }) => sum + length - 1, 0)).toBeLessThan(60);
  });

  it("passes its own test", async () => {
    expect(await runNode(example, "--test")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/pass 1/),
    });
  });

  it("is found by the command, in one thread and in two, with its page", async () => {
    const files = [written(1000), written(1001)];
    for (const jobs of ["1", "2"]) {
      const checked = await runCommand(
        example,
        "validate",
        ...files,
        "--format",
        "json",
        "--jobs",
        jobs,
      );
      const results = checked.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      const found = results.map(({ findings }) =>
        findings.filter(({ rule }: { rule: string }) => rule === "city/overview-length"),
      );
      expect(found).toMatchObject([
        [],
        [{ path: "/sections/0", severity: "warning", actual: "1001" }],
      ]);
      expect(results[0].checked).toContain("city/overview-length");
    }
    const sarif = await runCommand(example, "validate", ...files, "--format", "sarif");
    const [run] = JSON.parse(sarif.stdout).runs;
    const rules: { id: string }[] = run.tool.driver.rules;
    expect(rules.find(({ id }) => id === "city/overview-length")).toMatchObject({
      help: { text: expect.stringContaining("The city's notice") },
    });
    const page = await runCommand(example, "rules", "city/overview-length", "--format", "markdown");
    expect(page.stdout).toContain("## city/overview-length");
    const failing = await runCommand(example, "validate", written(1001), "--fail-on", "warning");
    expect(failing.code).toBe(1);
  });
});
