import { type Cell, editionOf, isFixedTable } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { importReport } from "../import-report.ts";

const outcomes = ["（一）予以公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"];

/** The lines that a page's export makes of the tables: one cell each, blanks kept out. */
function flattened(id: string, cells: Record<string, Record<string, Cell>>): string[] {
  const table = editionOf("cn-2021").tables.find((each) => each.id === id);
  if (table?.kind !== "fixed") throw new Error(`no table ${id}`);
  const { rows, columns, note } = table;
  let last = "";
  const body = rows.flatMap((row) => {
    const own = columns.filter((column) => row.columns?.includes(column.id) ?? true);
    const groups = (row.groups ?? []).map((group) => group["zh-CN"]);
    const isNew = groups.join() !== last;
    last = groups.join();
    const header = row.columns === undefined ? [] : ["信息内容", ...own.map(labelOf)];
    const figures = own.map((column) => String(cells[row.id]?.[column.id] ?? ""));
    return [...(isNew ? [...groups.slice(-1), ...header] : []), labelOf(row), ...figures];
  });
  if (rows.some((row) => row.columns !== undefined)) return body;
  const over = columns.flatMap((column) => [column.group?.["zh-CN"] ?? "", labelOf(column)]);
  const header = [note?.["zh-CN"] ?? "", "项目", ...new Set(over)];
  return [...header, ...body].filter((line) => line !== "");
}

const labelOf = ({ label }: { readonly label: { readonly "zh-CN": string } }) => label["zh-CN"];

const report = modernReport();

function cellsOf(id: string): Record<string, Record<string, Cell>> {
  const table = report.tables[id];
  if (table === undefined || !isFixedTable(table)) throw new Error(`no table ${id}`);
  return table.cells;
}

const outcomeLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const remedies = [
  ...["行政复议", "行政诉讼", ...outcomeLabels, "未经复议直接起诉", "复议后起诉"],
  ...[...outcomeLabels, ...outcomeLabels],
  ...Object.values(cellsOf("remedies")).flatMap((row) => Object.values(row).map(String)),
];

const period = "统计期限自2021年1月1日至2021年12月31日。";

const pageOf = (tables: readonly (readonly string[])[]) =>
  [
    report.title,
    ...report.sections.flatMap(({ heading }, at) => [heading, period, ...(tables[at] ?? [])]),
  ].join("\n");

const proactive = flattened("proactive", cellsOf("proactive"));
const requests = flattened("requests", cellsOf("requests"));

const read = async (...tables: readonly (readonly string[])[]) =>
  importReport(pageOf([[], ...tables]), { filename: "a.txt" });

describe("the tables of the newer forms, flattened to one cell a line", () => {
  it("are put together again: sub-tables, the matrix of requests, the line of fifteen figures", async () => {
    const imported = await read(proactive, requests, remedies);
    expect(imported.report.tables).toEqual(report.tables);
    expect(imported.findings).toEqual([]);
  });

  it("leave no line of theirs among headings and paragraphs", async () => {
    const imported = await read(proactive, requests, remedies);
    expect(imported.report.sections.map(({ heading }) => heading)).toEqual(
      report.sections.map(({ heading }) => heading),
    );
    const texts = imported.report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "table" ? [] : [block.text])),
    );
    expect(new Set(texts)).toEqual(new Set([period]));
  });

  it("give no column to the figures of a row of which some are missing", async () => {
    const at = requests.indexOf(outcomes[1] ?? "");
    const cut = [...requests.slice(0, at + 1), "6", "6", ...requests.slice(at + 8)];
    const { report: imported, findings } = await read(proactive, cut, remedies);
    expect(imported.tables.requests).toMatchObject({
      cells: {
        partial: { naturalPerson: { printed: "6 / 6", state: "unreadable" } },
        granted: { naturalPerson: 21, total: 24 },
      },
    });
    const told = findings.map(({ rule, path }) => [rule, path]);
    expect(told).toContainEqual([
      "figure-unrecognized",
      "/tables/requests/cells/partial/naturalPerson",
    ]);
    expect(told).toContainEqual(["form-cells-missing", "/tables/requests/cells/partial"]);
  });

  it("stay text where a figure of the one line is missing, and that is said", async () => {
    const { report: imported, findings } = await read(proactive, requests, remedies.slice(0, -1));
    expect(Object.keys(imported.tables)).toEqual(["proactive", "requests"]);
    expect(findings.map(({ rule }) => rule)).toEqual(["table-unrecognized", "form-cells-missing"]);
  });
});
