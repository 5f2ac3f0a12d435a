import { editions } from "@gongkai/core";
import { blankReport } from "@gongkai/core/build";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { writeForm } from "./form.ts";
import { formDocument } from "./sheet/form-document.ts";
import { type SheetCell, sheetRows } from "./sheet/sheet-rows.ts";

const body = { name: "某局", kind: "department" } as const;
const blank = (id: string) => blankReport(id, { body, year: 2024 });
const cells = (id: string): SheetCell[] =>
  sheetRows(formDocument(blank(id))).flatMap((row) => row.filter((cell) => cell !== null));

describe.each(editions.map(({ id }) => id))("the form of %s", (id) => {
  it("has a blank cell for each figure, and says nothing but what the form prints", () => {
    const figures = cells(id).filter(({ role }) => role === "figure");
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.every(({ text }) => text === "")).toBe(true);
  });

  it("has a line for narrative under each heading of a section", () => {
    const lines = formDocument(blank(id)).blocks;
    const after = lines.flatMap((block, at) =>
      block.type === "heading" && block.level === 1 ? [lines[at + 1]] : [],
    );
    expect(after.every((line) => line?.type === "paragraph")).toBe(true);
  });

  it("is as wide in every line of its CSV", async () => {
    const csv = String(await writeForm(blank(id), { to: "csv" }));
    expect(csv.startsWith("\ufeff某局2024年")).toBe(true);
    const lines = csv.trimEnd().split("\r\n");
    const widths = new Set(lines.map((line) => line.replace(/"[^"]*"/g, "").split(",").length));
    expect(widths.size).toBe(1);
  });
});

describe("the sheet of a form", () => {
  it("names every column in one row of the CSV, though some labels stand over two", async () => {
    const csv = String(await writeForm(blank("cn-2021"), { to: "csv" }));
    expect(csv).toContain("项目,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计,");
  });

  it("runs no text as a formula, and keeps figures below zero", async () => {
    const report = modernReport({ edition: "cn-2019" });
    const first = { id: "overview", heading: "一、总体情况", blocks: [] };
    const text = { type: "paragraph" as const, text: "=1+1" };
    const csv = String(
      await writeForm(
        {
          ...report,
          sections: [{ ...first, blocks: [text, { type: "table", ref: "proactive" }] }],
          tables: {
            proactive: { cells: { licensing: { itemsPreviousYear: 9, itemsChange: -3 } } },
          },
        },
        { to: "csv" },
      ),
    );
    expect(csv).toContain("\r\n'=1+1,");
    expect(csv).toContain(",-3,");
  });
});
