import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import type { Report } from "../models/report.ts";
import { fingerprint } from "./fingerprint.ts";

const paragraph = (text: string) => ({ type: "paragraph", text }) as const;

const withTexts = (...texts: readonly string[]): Report => ({
  ...minimalReport(),
  sections: [{ id: "overview", heading: "一、总体情况", blocks: texts.map(paragraph) }],
});

function markOf(report: Report, block: number, figure: string): string {
  const found = report.sections[0]?.blocks[block];
  const text = found?.type === "paragraph" ? found.text : "";
  const range = { start: text.indexOf(figure), length: figure.length };
  const path = `/sections/0/blocks/${block}/text`;
  return fingerprint(report, { rule: "own", path, range, expected: "31%", actual: figure });
}

describe("fingerprint", () => {
  const report = withTexts("全年公开100条。比上年增长30%，其中网站80条。");
  const mark = markOf(report, 0, "30%");

  it("survives paragraphs, sections and sentences that come in above or below", () => {
    const below = withTexts(
      "新加的一段。",
      "全年公开101条。比上年增长30%，其中网站80条。再加一句。",
    );
    expect(markOf(below, 1, "30%")).toBe(mark);
    const [first] = report.sections;
    const preamble = { id: "preamble", heading: "", blocks: [paragraph("根据条例编制。")] };
    const moved = { ...report, sections: first === undefined ? [] : [preamble, first] };
    const path = "/sections/1/blocks/0/text";
    const range = { start: "全年公开100条。比上年增长".length, length: 3 };
    expect(fingerprint(moved, { rule: "own", path, range, expected: "31%", actual: "30%" })).toBe(
      mark,
    );
  });

  it("changes with the figure, the sentence, the rule, the body and the year", () => {
    const changed = [
      markOf(withTexts("全年公开100条。比上年增长29%，其中网站80条。"), 0, "29%"),
      markOf(withTexts("全年公开100条。同比减少30%，其中网站80条。"), 0, "30%"),
      markOf({ ...report, body: { ...report.body, name: "别局" } }, 0, "30%"),
      markOf({ ...report, period: { start: "2019-01-01", end: "2019-12-31" } }, 0, "30%"),
    ];
    expect(new Set([mark, ...changed]).size).toBe(changed.length + 1);
  });

  it("changes with the figure in a cell even where the finding names none", () => {
    const path = "/tables/requests/cells/new/naturalPerson";
    const of = (cell: number | null | { printed: string; value: number }) =>
      fingerprint(withCell(modernReport(), "requests", "new", "naturalPerson", cell), {
        rule: "own",
        path,
        expected: null,
        actual: null,
      });
    expect(new Set([of(1), of(2), of(null), of({ printed: "1件", value: 1 })]).size).toBe(4);
  });

  it("names a row of an open table by its label, wherever it stands", () => {
    const rows = ["甲", "乙"].map((label) => ({ label, cells: { count: 1 } }));
    const of = (list: typeof rows, index: number) =>
      fingerprint(
        { ...minimalReport(), tables: { categories: { rows: list } } },
        {
          rule: "own",
          path: `/tables/categories/rows/${index}/cells/count`,
          expected: null,
          actual: "1",
        },
      );
    expect(of(rows, 0)).not.toBe(of(rows, 1));
    expect(of(rows.toReversed(), 1)).toBe(of(rows, 0));
  });

  it("is found for a path that leads nowhere, and for the report itself", () => {
    for (const path of ["", "/nothing/here", "/sections/9/blocks/x/text"]) {
      expect(fingerprint(report, { rule: "own", path, expected: null, actual: null })).toMatch(
        /^[0-9a-f]{14}$/,
      );
    }
  });
});
