import { GongkaiError } from "@gongkai/core";
import { randomSource, type WorkbookOptions, type WorkbookSheet, workbook } from "@gongkai/testkit";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importReport } from "../import-report.ts";

const title = "某县2021年政府信息公开工作年度报告";
const rows = [
  [title],
  ["一、总体情况"],
  ["二、主动公开政府信息情况"],
  ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
  ["规章", 3, 0, 12],
  ["行政规范性文件", 1, 2, 30],
];
const report: WorkbookSheet = { name: "年报", rows, merged: ["A1:D1"] };

const sheet = (inside: string): WorkbookSheet => ({ xml: `<worksheet>${inside}</worksheet>` });
const cells = (inside: string): WorkbookSheet => sheet(`<sheetData>${inside}</sheetData>`);

/** What comes of a file: `report`, or the code of the error. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await importReport(bytes, { filename: "a.xlsx" });
    return "report";
  } catch (error) {
    if (error instanceof GongkaiError) return error.code;
    throw error;
  }
}

const entities = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
);

describe("a hostile workbook", () => {
  it.each<[string, string, readonly WorkbookSheet[], WorkbookOptions?]>([
    ["a size of all cells", "report", [{ ...report, head: '<dimension ref="A1:XFD1048576"/>' }]],
    [
      "a cell in the last corner",
      "report",
      [report, cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ],
    ["cells that no sheet has", "file-damaged", [report, cells('<row r="1"><c r="XFE1"/></row>')]],
    [
      "a cell twice",
      "file-damaged",
      [cells('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ],
    [
      "a million merged ranges",
      "file-too-large",
      [
        report,
        sheet(`<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000)}</mergeCells>`),
      ],
    ],
    [
      "as many overlapping ranges as are read",
      "report",
      [{ ...report, merged: ["A1:D1", ...Array.from({ length: 50_000 }, () => "A1:XFD1048576")] }],
    ],
    [
      "columns hidden over and over",
      "report",
      [report, sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`)],
    ],
    ["cells of nothing", "file-too-large", [cells(`<row>${"<c/>".repeat(1_100_000)}</row>`)]],
    ["too many cells", "file-too-large", [cells("<row><c><v>1</v></c></row>".repeat(70_000))]],
    [
      "cells far apart",
      "file-too-large",
      [
        cells(
          Array.from(
            { length: 600 },
            (_, at) => `<row r="${at + 1}">${"<c/>".repeat(at)}<c><v>1</v></c></row>`,
          ).join(""),
        ),
      ],
    ],
    ["elements without an end", "file-damaged", [cells("<row>".repeat(500_000))]],
    ["a tag without an end", "form-unknown", [cells(`<row ${"a=".repeat(1_000_000)}`)]],
    ["XML of zeros", "file-too-large", [report, { xml: " ".repeat(70_000_000) }]],
    [
      "entities of entities",
      "form-unknown",
      [
        {
          xml: `<!DOCTYPE x [<!ENTITY e0 "a">${entities.join("")}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData></worksheet>`,
        },
      ],
    ],
    [
      "an entity from outside",
      "form-unknown",
      [
        {
          xml: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>',
        },
      ],
    ],
    [
      "names of prototypes",
      "report",
      [report],
      { parts: { __proto__: "x", constructor: "x", "xl/__proto__": "x" } },
    ],
    ["a path out of the archive", "report", [report], { parts: { "../../../a": "x" } }],
  ])("ends well: %s", async (_, expected, sheets, options) => {
    expect(await outcome(workbook(sheets, options))).toBe(expected);
  });

  it("ends well: an archive in an archive", async () => {
    let bytes = workbook([report]);
    for (let depth = 0; depth < 10; depth++) bytes = zipSync({ "xl/workbook.xml": bytes });
    expect(await outcome(bytes)).toBe("file-damaged");
  });
});

/** Changes a few bytes, or cuts the file off. */
function spoiled(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomSource(seed);
  if (random.chance(150)) return bytes.slice(0, random.int(4, bytes.length - 1));
  const copy = bytes.slice();
  for (let left = random.int(1, 4); left > 0; left--) {
    const at = random.int(4, copy.length - 1);
    copy[at] = random.chance(500) ? (copy[at] ?? 0) ^ (1 << random.int(0, 7)) : random.int(0, 255);
  }
  return copy;
}

const MUTATIONS = Number(process.env.GONGKAI_MUTATIONS ?? 2_000);

describe("a workbook with bytes that changed", () => {
  it("is a report with the same figures, or an error that says what is wrong", async () => {
    const bytes = workbook([report]);
    const whole = JSON.stringify((await importReport(bytes, { filename: "a.xlsx" })).report);
    const outcomes = new Map<string, number>();
    for (let seed = 1; seed <= MUTATIONS; seed++) {
      const changed = spoiled(bytes, seed);
      const end = await outcome(changed);
      outcomes.set(end, (outcomes.get(end) ?? 0) + 1);
      if (end !== "report") continue;
      const { report: read } = await importReport(changed, { filename: "a.xlsx" });
      expect(JSON.stringify(read), `seed ${seed}`).toBe(whole);
    }
    expect([...outcomes.keys()]).toContain("file-damaged");
    if (process.env.GONGKAI_MUTATIONS !== undefined) console.log(outcomes);
  }, 120_000);
});
