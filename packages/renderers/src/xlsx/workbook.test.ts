import { factsOf, type Report } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { compose } from "../compose/compose.ts";
import { goldenReports } from "../compose/fixtures/golden-reports.ts";
import { sampleReport } from "../compose/fixtures/sample-report.ts";
import { render } from "../render.ts";
import { workbookSheets } from "./workbook-sheets.ts";

const sheetsOf = (report: Report) => workbookSheets(compose(report), report);

const formulasOf = (report: Report) =>
  sheetsOf(report).flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => (cell?.formula ? [`${name} ${cell.text} ${cell.formula}`] : [])),
    ),
  );

/** The rows of all sheets, as texts. */
const golden = (report: Report): string =>
  `${sheetsOf(report)
    .map(({ name, rows }) => {
      const lines = rows.map((row) =>
        row.map((cell) => (cell === null ? "·" : (cell.formula ?? cell.text))).join(" | "),
      );
      return `# ${name}\n${lines.join("\n")}`;
    })
    .join("\n\n")}\n`;

describe("a report as a workbook", () => {
  it.each(goldenReports)("is what the golden file of %s says", async (id, report) => {
    await expect(golden(report)).toMatchFileSnapshot(`fixtures/${id}.txt`);
  });

  it("has a sheet of text, one for each table, and one of its facts", () => {
    const [text, ...others] = sheetsOf(modernReport());
    const lines = text?.rows.map(([cell]) => cell?.text) ?? [];
    for (const { name } of others.slice(0, -1)) expect(lines).toContain(`（见工作表“${name}”）`);
    expect(others.map(({ name }) => name)).toEqual([
      "主动公开政府信息情况",
      "收到和处理政府信息公开申请情况",
      "政府信息公开行政复议、行政诉讼情况",
      "报告要素",
      "数据",
    ]);
    expect(others.at(-1)?.rows).toHaveLength(factsOf(modernReport()).length + 1);
  });

  it("works a total out where it adds up, and prints it as it stands where it does not", () => {
    const right = formulasOf(modernReport()).filter((each) => each.startsWith("收到"));
    expect(right.length).toBeGreaterThan(20);
    for (const each of right) expect(each).toMatch(/ \d+ SUM\(([A-Z]+\d+,)+[A-Z]+\d+\)$/);
    const wrong = withCell(modernReport(), "requests", "new", "total", 9_999);
    expect(formulasOf(wrong).some((each) => each.includes("9999"))).toBe(false);
    expect(golden(wrong)).toContain("9999");
  });

  it("keeps a formula with the value that it gives", async () => {
    const parts = unzipSync(await render(modernReport(), { to: "xlsx" }));
    const xml = strFromU8(parts["xl/worksheets/sheet3.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<f>SUM\([A-Z0-9,]+\)<\/f><v>\d+<\/v>/);
    expect(xml).not.toContain("§");
  });

  it("names no two sheets alike, and none as no sheet can be named", () => {
    const names = sheetsOf(sampleReport).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });

  it("has the same bytes each time, on any day", async () => {
    const once = await render(modernReport(), { to: "xlsx" });
    expect(await render(structuredClone(modernReport()), { to: "xlsx" })).toEqual(once);
    const view = new DataView(once.buffer, once.byteOffset);
    // The date of the first part: the first that there is.
    expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
  });

  it("runs no text as a formula", async () => {
    const [section] = minimalReport().sections;
    if (section === undefined) throw new Error("the minimal report has no section");
    const text = '=HYPERLINK("http://example.invalid")';
    const report = minimalReport({
      sections: [{ ...section, blocks: [{ type: "paragraph", text }] }],
    });
    const parts = unzipSync(await render(report, { to: "xlsx" }));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
  });
});
