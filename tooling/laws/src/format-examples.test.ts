import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseReport, validate } from "gongkai";
import { describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const folder = join(repository, "docs/examples");
const given: unknown = JSON.parse(readFileSync(join(folder, "report-cn-2021.json"), "utf8"));

const programs = [
  ["php", ["write-report.php"]],
  ["java", ["WriteReport.java"]],
] as const;

/** Of other languages than our own: what is not installed cannot be tried. */
const isInstalled = (command: string): boolean =>
  spawnSync(command, [command === "java" ? "-version" : "--version"]).status === 0;

describe("the example of a report written in any language", () => {
  it("is a report in which nothing is found wrong, as far as it can be told without last year's", () => {
    const parsed = parseReport(given);
    if (!parsed.ok) throw parsed.error;
    const { findings, notAssessable } = validate(parsed.report);
    expect(findings).toEqual([]);
    expect(notAssessable.map(({ rule }) => rule)).toEqual([
      "carry-over-continues",
      "stock-continues",
    ]);
  });

  for (const [command, files] of programs) {
    it.skipIf(!isInstalled(command))(`is what the program in ${command} writes`, () => {
      const { status, stdout, stderr } = spawnSync(command, files, {
        cwd: folder,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual(given);
    });
  }

  it.each(["docs/format.md", "docs/format.zh-CN.md"])("is shown in %s", (page) => {
    const text = readFileSync(join(repository, page), "utf8");
    for (const name of ["report-cn-2021.json", "write-report.php", "WriteReport.java"]) {
      expect(text).toContain(`examples/${name}`);
    }
  });
});
