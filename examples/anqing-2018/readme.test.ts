import { readFileSync } from "node:fs";
import { importReport, metrics, summarize, validate } from "gongkai";
import { describe, expect, it } from "vitest";
import { readmePages } from "../readme-pages.ts";

const folder = new URL(".", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

describe("the example's README", () => {
  it.each(readmePages(folder))(
    "$name shows the program and what it prints",
    async ({ lang, text, blocks }) => {
      const file = "examples/anqing-2018/input.txt";
      const { report, sources, findings } = await importReport(read("input.txt"), {
        filename: file,
      });
      const result = validate(report, { sources, findings });
      const summary = summarize({ report, result, metrics: metrics(report) }, { lang });
      expect(blocks.find(({ language }) => language === "ts")?.text).toBe(read("main.ts"));
      expect(text).toContain(summary.trimEnd());
    },
  );
});
