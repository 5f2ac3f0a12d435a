import { type Cell, editions, isFixedTable, type Report, type Table } from "@gongkai/core";
import { blankReport } from "@gongkai/core/build";
import { importReport } from "@gongkai/importers";
import { type FormFormat, writeForm } from "@gongkai/renderers";
import { describe, expect, it } from "vitest";

/** Every figure another one, so that one in a wrong place is seen. */
function filledTable(table: Table, next: () => Cell): Table {
  const filled = (cells: Readonly<Record<string, Cell>>) =>
    Object.fromEntries(Object.keys(cells).map((id) => [id, next()]));
  if (isFixedTable(table)) {
    const rows = Object.entries(table.cells).map(([id, cells]) => [id, filled(cells)]);
    return { ...table, cells: Object.fromEntries(rows) };
  }
  const said = (text: string | null | undefined, words: string) =>
    text === undefined ? undefined : words;
  const rows = table.rows.map((row) => ({
    ...row,
    label: `名目${next()}`,
    ...(said(row.group, "某类") && { group: "某类" }),
    ...(said(row.description, "说") && { description: "共开展若干次。" }),
    cells: filled(row.cells),
  }));
  return { ...table, rows };
}

function filledIn(report: Report, next: () => Cell): Report {
  const tables = Object.entries(report.tables).map(([id, table]) => [id, filledTable(table, next)]);
  return { ...report, tables: Object.fromEntries(tables) };
}

function counting(): () => Cell {
  let figure = 0;
  return () => ++figure;
}

const formOf = (id: string) =>
  blankReport(id, { body: { name: "某局", kind: "department" }, year: 2018 });

const cases = editions.flatMap(({ id }) =>
  (["json", "docx", "xlsx", "csv"] as const).map((to): [string, FormFormat] => [id, to]),
);

const read = async (report: Report, to: FormFormat) =>
  importReport(await writeForm(report, { to }), { filename: `form.${to}` });

describe.each(cases)("the form of %s as %s", (id, to) => {
  it("is read, once it is filled in, to every figure and without a finding", async () => {
    const form = filledIn(formOf(id), counting());
    const { report, findings } = await read(form, to);
    expect(report.tables).toEqual(form.tables);
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
    expect(report).toMatchObject({ edition: id, title: form.title, period: form.period });
    expect(report.body).toEqual(form.body);
  });

  it("is read where half of it was left blank", async () => {
    const next = counting();
    const form = filledIn(formOf(id), () => (Number(next()) % 2 === 0 ? null : 7));
    const { report, findings } = await read(form, to);
    expect(report.tables).toEqual(form.tables);
    expect(findings).toEqual([]);
  });
});
