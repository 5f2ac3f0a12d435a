import { editionOf, type RowDefinition } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { recognizeTable } from "./recognize-table.ts";
import { withUsedColumns } from "./used-columns.ts";

const edition = editionOf("cn-2021");

type Cell = string | readonly [text: string, colSpan: number, rowSpan?: number];

const cellOf = (cell: Cell): TableCellNode => {
  if (typeof cell === "string") return { text: cell };
  const [text, colSpan, rowSpan = 1] = cell;
  return { text, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
};

const tableOf = (rows: readonly (readonly Cell[])[]): TableNode => ({
  type: "table",
  rows: rows.map((row) => row.map(cellOf)),
});

const recognize = (table: TableNode) => recognizeTable(table, edition, 2023, new Set());

const requests = edition.tables.find(({ id }) => id === "requests");
const rows = requests?.kind === "fixed" ? requests.rows : [];
const groups = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

/** Figures that say which row and column they are of. */
const figuresOf = (row: number): string[] =>
  Array.from({ length: 7 }, (_, column) => String((row + 1) * 10 + column));

const expected = Object.fromEntries(
  rows.map(({ id }, at) => [
    id,
    { naturalPerson: (at + 1) * 10, commercial: (at + 1) * 10 + 1, total: (at + 1) * 10 + 6 },
  ]),
);

/** The labels of a row, with those of the groups that begin in it. */
function labelsOf({ label, groups: own = [] }: RowDefinition, at: number): readonly Cell[] {
  const begun = own.filter((group, level) => {
    const before = rows[at - 1]?.groups?.[level];
    return before?.["zh-CN"] !== group["zh-CN"];
  });
  const heightOf = (name: string) =>
    rows.filter((row) => row.groups?.some((group) => group["zh-CN"] === name)).length;
  return [
    ...begun.map((group) => [group["zh-CN"], 1, heightOf(group["zh-CN"])] as const),
    label["zh-CN"],
  ];
}

describe("a table whose cells are all merged over some columns of a sheet", () => {
  const wide = (text: string, at: number): Cell => [text, 2 + (at % 3)];
  const spread = tableOf([
    ["项目", "自然人", ...groups, "总计"].map((text, at) => wide(text, at)),
    ...rows.map(({ label }, at) =>
      [label["zh-CN"], ...figuresOf(at)].map((text, column) => wide(text, column)),
    ),
  ]);

  it("has as many columns as begin in it", () => {
    const narrow = withUsedColumns(spread);
    expect(narrow.rows.flat().every(({ colSpan }) => colSpan === undefined)).toBe(true);
    expect(narrow.rows.flat().map(({ text }) => text)).toEqual(
      spread.rows.flat().map(({ text }) => text),
    );
    expect(recognize(narrow)?.table).toMatchObject({ cells: expected });
  });

  it("keeps what reaches over several of its columns", () => {
    const table = tableOf([
      [
        ["甲", 4],
        ["乙", 2],
      ],
      [
        ["丙", 2],
        ["丁", 2],
        ["戊", 2, 2],
      ],
      [["己", 4]],
    ]);
    expect(withUsedColumns(table)).toEqual(
      tableOf([[["甲", 2], "乙"], ["丙", "丁", ["戊", 1, 2]], [["己", 2]]]),
    );
  });

  it("is the same table where every column is used", () => {
    const table = tableOf([[["甲", 2]], ["乙", "丙"]]);
    expect(withUsedColumns(table)).toBe(table);
  });
});

describe("a table whose merged labels were not widened", () => {
  /** Filled up to one width, as documents are. */
  const filledUp = (cells: readonly Cell[], covered: number): Cell[] => [
    ...cells,
    ...Array.from({ length: Math.max(0, 10 - covered - cells.length) }, () => ""),
  ];
  let covered = 0;
  const body = rows.map((row, at) => {
    const labels = labelsOf(row, at);
    covered = Math.max(0, (row.groups?.length ?? 0) + 1 - labels.length);
    return filledUp([...labels, ...figuresOf(at)], covered);
  });
  const header: Cell[][] = [
    filledUp([["项目", 1, 2], ["自然人", 1, 2], "法人或其他组织", ["总计", 1, 2]], 0),
    filledUp(groups, 3),
  ];

  it("has the figures of each row in their columns, however far left they begin", () => {
    const result = recognize(tableOf([...header, ...body]));
    expect(result?.table).toMatchObject({ cells: expected, extras: [] });
  });

  it("gives no figure a column where a row is blank on both sides", () => {
    const [first = [], ...others] = body;
    const doubtful = first.map((cell, at) => (at === 1 || at > 5 ? "" : cell));
    const result = recognize(tableOf([...header, doubtful, ...others]));
    const { [rows[0]?.id ?? ""]: _, ...rest } = expected;
    expect(result?.table).toMatchObject({ cells: rest });
    expect(JSON.stringify(result?.table)).not.toMatch(
      /"(naturalPerson|commercial|research)":1[1-4]\b/,
    );
    expect(result?.unreadable).toHaveLength(1);
  });
});

describe("a table whose header was moved away from its figures", () => {
  it("loses none of them: they are beyond the form", () => {
    const blank = ["", "", "", ""];
    const result = recognize(
      tableOf([
        [...blank, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", "4", "1", "20", ...blank],
        ["行政规范性文件", "5", "2", "21", ...blank],
        [...blank, "信息内容", "本年处理决定数量", "", ""],
        ["行政许可", "1200", "", "", ...blank],
        ["行政处罚", "1300", "", "", ...blank],
      ]),
    );
    expect(result?.beyond.map(({ text }) => text)).toEqual([
      "4",
      "1",
      "20",
      "5",
      "2",
      "21",
      "1200",
      "1300",
    ]);
  });
});
