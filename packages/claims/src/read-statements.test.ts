import { type Report, sourceOf } from "@gongkai/core";
import { arbitraryReport, minimalReport } from "@gongkai/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsInOrder } from "./facts-in-order.ts";
import { readStatements } from "./read-statements.ts";
import { textAt } from "./text-at.ts";

const reportOf = (...texts: string[]): Report =>
  minimalReport({
    sections: [
      {
        id: "proactive",
        heading: "二、主动公开",
        blocks: texts.map((text) => ({ type: "paragraph" as const, text })),
      },
    ],
    tables: {},
  });

describe("readStatements", () => {
  it("gives a figure its sentence, its place and its fact", () => {
    expect(readStatements(reportOf("我局成效明显。公开文件74件；原因从略。"))).toEqual([
      {
        path: "/sections/0/blocks/0/text",
        range: { start: 7, length: 8 },
        text: "公开文件74件；",
        figure: {
          printed: "74件",
          value: 74,
          approx: null,
          unit: "件",
          range: { start: 11, length: 3 },
        },
        kind: "quantity",
        concepts: ["proactive.documents.total"],
        stated: "74件",
        verdict: "notAssessable",
        facts: [
          {
            concept: "proactive.documents.total",
            dimensions: {},
            year: 2018,
            value: 74,
            state: "number",
            approx: null,
            unit: "件",
            source: { kind: "json", file: "", pointer: "/sections/0/blocks/0/text", text: "74件" },
          },
        ],
        recomputed: null,
        reason: { "zh-CN": expect.any(String), en: expect.stringContaining("Stated once") },
      },
    ]);
  });

  it.each([
    ["agrees", "公开文件74件。", "全年公开文件74件。"],
    ["disagrees", "公开文件74件。", "全年公开文件75件。"],
    ["agrees", "公开文件70余件。", "全年公开文件74件。"],
    ["disagrees", "公开文件70余件。", "全年公开文件84件。"],
  ])("says that a quantity %s with the same quantity elsewhere", (verdict, ...texts) => {
    expect(readStatements(reportOf(...texts)).map((one) => one.verdict)).toEqual([
      verdict,
      verdict,
    ]);
  });

  it("finds the figures of a growth in another paragraph where its own has none", () => {
    const texts = ["重点领域信息同比增长30%。", "发布重点领域信息130条，2017年为100条。"];
    expect(readStatements(reportOf(...texts))[0]).toMatchObject({
      kind: "growth",
      verdict: "agrees",
      recomputed: "30.00%",
      facts: [
        { year: 2017, value: 100 },
        { year: 2018, value: 130 },
      ],
    });
  });

  it.each([
    ["公开文件74件，同比增长10%。", "The report does not give the figure for 2017"],
    ["公开文件74件，2017年为0件，同比增长10%。", "zero"],
    ["公开文件74件，2017年为70余件，同比增长10%。", "bound"],
    ["网站访问量同比增长10%。", "does not say plainly"],
  ])("says why it cannot judge a growth: %s", (text, reason) => {
    const growth = readStatements(reportOf(text)).find(({ kind }) => kind === "growth");
    expect(growth).toMatchObject({ verdict: "notAssessable", recomputed: null });
    expect(growth?.reason?.en).toContain(reason);
  });

  it("reads a form that it does not know as prose alone", () => {
    const report = { ...reportOf("公开文件74件。"), edition: "cn-1999" };
    expect(readStatements(report)).toHaveLength(1);
  });

  it("gives every statement of any report a sentence and a figure that stand where it says", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        for (const { path, range, text, figure } of readStatements(report)) {
          const whole = textAt(report, path);
          expect(whole.slice(range.start, range.start + range.length)).toBe(text);
          if (figure === null) continue;
          const { start, length } = figure.range;
          expect(whole.slice(start, start + length)).toBe(figure.printed);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("factsInOrder", () => {
  it("places each figure of prose in the input", () => {
    const report = reportOf("我局公开文件74件，2017年为119件。");
    const path = "/sections/0/blocks/0/text";
    const text = textAt(report, path);
    const sources = {
      [path]: {
        kind: "text" as const,
        file: "a.txt",
        line: 9,
        column: 5,
        length: text.length,
        text,
      },
    };
    const options = { sources, file: "a.txt" };
    expect(factsInOrder(report, options).map(({ source }) => source)).toEqual([
      sourceOf(path, { ...options, text, range: { start: 6, length: 3 } }),
      sourceOf(path, { ...options, text, range: { start: 16, length: 4 } }),
    ]);
    expect(factsInOrder(report, options)[0]?.source).toMatchObject({ column: 11, text: "74件" });
  });
});
