import type { Source } from "@gongkai/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importReport } from "./import-report.ts";
import type { ImportResult } from "./import-result.ts";

const opening = "某局2018年政府信息公开工作年度报告";
const closing = ["四、收费及减免情况", "全年未收取任何费用。"];

/** The characters that the importer looks at, and some that it does not. */
const character = fc.constantFrom(
  ..."一二十年月日至、。；：，()（）〔〕[]{}|\\〃←%％0123456789-/—> \t　无甲乙表目录附其中条件次公开x😀",
);
const lineOfAny = fc.string({ unit: character, maxLength: 30 });
const lineOfForm = fc.constantFrom(
  "一、概述",
  "（二）工作推进",
  "()工作推进",
  "目录",
  "| 甲 | 〃 | ← |",
  "| 指标名称 | 2018年度 |",
  "\\| 不是表格 |",
  "主动公开文件数",
  "当面申请数",
  "统计期限自2018111日至20181231日。",
  "联系人:王某,电话:010-12345678",
  "　　版权所有：某局",
);
const anyLines = fc.array(fc.oneof(lineOfAny, lineOfForm), { maxLength: 30 });

/** White space and the marks of drawn tables stand for layout, not for words. */
const wordsOf = (line: string) =>
  line
    .trim()
    .replace(/^(?:\{\||\|\})$/, "")
    .split(/\\?\||←|〃|\s/)
    .map((word) => word.trim())
    .filter((word) => !/^[\\:\s-]*$/.test(word));

async function read(lines: readonly string[]) {
  const printed = [opening, ...lines, ...closing];
  return { printed, result: await importReport(printed.join("\n"), { filename: "a.txt" }) };
}

const sourcesOf = ({ sources, findings, unrecognized, setAside }: ImportResult): Source[] => [
  ...Object.values(sources),
  ...findings.flatMap(({ source }) => (source === undefined ? [] : [source])),
  ...unrecognized.map(({ source }) => source),
  ...setAside.map(({ source }) => source),
];

describe("a page of any lines under the title of a report", () => {
  it("has every place that the result names, to the letter", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const { printed, result } = await read(lines);
        for (const source of sourcesOf(result)) {
          if (source.kind !== "text") continue;
          const { line, column, length, text } = source;
          expect(printed[line - 1]?.slice(column - 1, column - 1 + length)).toBe(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is found again word for word: in the report, set aside, or in a finding", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const { result } = await read(lines);
        const { report, findings, unrecognized, setAside } = result;
        const strings: string[] = [];
        JSON.stringify([report, findings, unrecognized, setAside], (_, value: unknown) => {
          if (typeof value === "string") strings.push(value);
          return value;
        });
        const kept = strings.join("\n").replace(/[\s\\]/g, "");
        for (const word of lines.flatMap(wordsOf)) {
          expect(kept).toContain(word.replace(/[\s\\]/g, ""));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same result for its bytes as for its text", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const { printed, result } = await read(lines);
        const bytes = new TextEncoder().encode(printed.join("\n"));
        expect(await importReport(bytes, { filename: "a.txt" })).toEqual(result);
      }),
      { numRuns: 100 },
    );
  });
});

const shortLines = ["1", "|", "（一）", "目录", "| 甲 |", "主动公开文件数"];
const repeated = (line: string, times: number) => Array.from({ length: times }, () => line);

describe("hostile texts", () => {
  it.each(shortLines)("of 25,000 lines %j are read to the end", async (line) => {
    const { result } = await read(repeated(line, 25_000));
    expect(result.report.title).toBe(opening);
  });

  it.each([
    ["a million lines", repeated("1", 1_000_000)],
    ["thousands of cells in hundreds of lines", repeated("| 甲 ".repeat(1_000), 400)],
    ["thousands of tabs in hundreds of lines", repeated(`甲${"\t1".repeat(1_000)}`, 400)],
  ])("of %s are refused", async (_, lines) => {
    await expect(read(lines)).rejects.toMatchObject({ code: "file-too-large" });
  });
});
