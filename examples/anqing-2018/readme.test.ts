import { readFileSync } from "node:fs";
import { importReport, metrics, summarize, validate } from "gongkai";
import { describe, expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

describe("the example's README", () => {
  it.each([
    ["README.md", "en"],
    ["README.zh-CN.md", "zh-CN"],
  ] as const)("%s shows the program and what it prints", async (name, lang) => {
    const file = "examples/anqing-2018/input.txt";
    const { report, sources, findings } = await importReport(read("input.txt"), { filename: file });
    const result = validate(report, { sources, findings });
    const summary = summarize({ report, result, metrics: metrics(report) }, { lang });
    const readme = read(name);
    expect(readme).toContain(read("main.ts").trimEnd());
    expect(readme).toContain(summary.trimEnd());
  });
});
