import { allStyles, filesOf, sampleOf } from "@gongkai/accuracy/made-files";
import { factsOf } from "@gongkai/core";
import { importReport } from "@gongkai/importers";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";

const report = modernReport();
const sample = sampleOf(report, 1);
const styles = allStyles.filter(({ kind }) => kind === "xlsx" || kind === "csv");

describe.each(styles.map((style) => [style.name, style] as const))("a report as %s", (_, style) => {
  it("is read to every figure, each with its cell", async () => {
    for await (const [, { content }] of filesOf(style, [sample], null)) {
      const filename = `a.${style.kind}`;
      const { report: read, sources, unrecognized } = await importReport(content, { filename });
      expect(read.title).toBe(report.title);
      expect(unrecognized).toEqual([]);
      const facts = factsOf(read, { sources });
      expect(facts).toHaveLength(factsOf(report).length);
      for (const { source } of facts)
        expect(source).toMatchObject({ kind: "cell", file: filename });
    }
  });
});
