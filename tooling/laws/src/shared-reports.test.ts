import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FixedTable, isFixedTable, type Report, readCell, validate } from "@gongkai/core";
import { importReport } from "@gongkai/importers";
import { render } from "@gongkai/renderers";
import { describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const folder = join(repository, "../shared/reports");

/** Some of the reports are excerpts: their first lines are comments, and one has no title. */
function textOf(name: string, title: string): string {
  const text = readFileSync(join(folder, name), "utf8").replace(/^#.*\n/gm, "");
  return title === "" ? text : `${title}\n${text}`;
}

function fixed({ tables }: Report, id: string): FixedTable {
  const table = tables[id];
  if (table === undefined || !isFixedTable(table)) throw new Error(`no table ${id}`);
  return table;
}

const row = (report: Report, table: string, id: string) =>
  Object.values(fixed(report, table).cells[id] ?? {}).map((cell) => readCell(cell).value);

const withoutEmbedded = (page: string): string =>
  page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, "");

/** From the text, and from a page made of what was read. */
async function readings(name: string, title = ""): Promise<Report[]> {
  const text = await importReport(textOf(name, title), { filename: name });
  const page = withoutEmbedded(await render(text.report, { to: "html" }));
  return [text.report, (await importReport(page, { filename: "page.html" })).report];
}

// Reports as they were published, where they are at hand.
describe.skipIf(!existsSync(folder))("published reports", () => {
  it("of Suqian 2023: every table whole, every sum right", async () => {
    for (const report of await readings("suqian-2023.txt")) {
      expect(row(report, "requests", "new")).toEqual([3402, 99, 0, 4, 5, 1, 3511]);
      expect(row(report, "requests", "other.overdueFee")).toEqual([10, 0, 0, 0, 0, 0, 10]);
      expect(row(report, "requests", "carriedOut")).toEqual([118, 3, 0, 0, 0, 0, 121]);
      expect(row(report, "remedies", "reconsideration")).toEqual([309, 17, 88, 26, 440]);
      expect(row(report, "remedies", "afterReconsideration")).toEqual([13, 0, 67, 9, 89]);
      expect(row(report, "proactive", "administrativeFees")).toEqual(["59237.2449"]);
      const { findings } = validate(report);
      expect(findings.filter(({ rule }) => rule.endsWith("-sum"))).toEqual([]);
      expect(fixed(report, "requests").extras ?? []).toEqual([]);
    }
  });

  it("of Shanghai 2019: blanks stay blank", async () => {
    const title = "上海市人民政府办公厅2019年政府信息公开工作年度报告";
    for (const report of await readings("shanghai-general-office-2019.txt", title)) {
      expect(report.edition).toBe("cn-2019");
      expect(row(report, "requests", "new")).toEqual([821, 35, null, null, 2, 1, 859]);
      expect(row(report, "requests", "carriedOut")).toEqual([72, null, null, null, null, null, 72]);
      expect(row(report, "remedies", "direct")).toEqual([8, null, null, 1, 9]);
      expect(row(report, "proactive", "procurement")).toEqual([6, 251000]);
    }
  });

  it("of Anqing 2018: its table of figures, and those with rows of its own", async () => {
    const [report] = await readings("anqing-2018.txt");
    if (report === undefined) throw new Error("not read");
    expect(row(report, "appendix-anqing", "documents.total")).toEqual([74]);
    expect(row(report, "appendix-anqing", "replies")).toEqual([4]);
    const rows = ["categories", "channels", "keyAreas"].map((id) => {
      const table = report.tables[id];
      return table === undefined || isFixedTable(table) ? 0 : table.rows.length;
    });
    expect(rows).toEqual([10, 12, 9]);
  });
});
