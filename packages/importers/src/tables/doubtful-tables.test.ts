import { editionOf, isFixedTable } from "@gongkai/core";
import type { TableCellNode, TableNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { recognizeTable } from "./recognize-table.ts";
import { tableRemarks } from "./table-remarks.ts";

const edition = editionOf("cn-2021");

type Printed = string | number | TableCellNode;

const cellOf = (cell: Printed): TableCellNode =>
  typeof cell === "object" ? cell : { text: String(cell) };

const tableOf = (...rows: readonly (readonly Printed[])[]): TableNode => ({
  type: "table",
  rows: rows.map((row) => row.map(cellOf)),
});

function recognize(...rows: readonly (readonly Printed[])[]) {
  const table = recognizeTable(tableOf(...rows), edition, 2023, new Set());
  if (table === null) return null;
  const form = edition.tables.find(({ id }) => id === table.id);
  const remarks = form === undefined ? [] : tableRemarks(table, form);
  const said = remarks.map(({ card, draft }) => `${card.id} ${draft.path}`);
  const cells = isFixedTable(table.table) ? table.table.cells : {};
  return { cells, said, table };
}

const issued = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const decided = ["信息内容", "本年处理决定数量"];
const proactive = (...more: readonly (readonly Printed[])[]) =>
  recognize(
    issued,
    ["规章", 1, 2, 3],
    ["行政规范性文件", 4, 5, 6],
    decided,
    ["行政许可", 7],
    ["行政强制", 9],
    ...more,
  );

describe("a table that is printed twice over", () => {
  it("gives the row named to the letter, and says that another is named like it", () => {
    const read = proactive(["行政处罚（含简易程序）", 80], ["行政处罚", 8]);
    expect(read?.cells.penalties).toEqual({ decisions: 8 });
    expect(read?.said).toContain("label-repeated /tables/proactive/cells/penalties");
  });

  it("leaves out a row that comes again with the same figures", () => {
    const read = proactive(["行政处罚", 8], ["行政处罚", 8]);
    expect(read?.said).toEqual(["form-cells-missing /tables/proactive/cells/administrativeFees"]);
  });

  it("takes nothing of another year's column or row for this year's", () => {
    const read = recognize(
      ["信息内容", "2022年制发件数", "2023年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", 90, 1, 2, 3],
      ["行政规范性文件", 91, 4, 5, 6],
      decided,
      ["2022年行政许可", 97],
      ["行政许可", 7],
      ["行政处罚（上年）", 98],
    );
    expect(read?.cells).toMatchObject({
      rules: { issued: 1, repealed: 2, inForce: 3 },
      licensing: { decisions: 7 },
    });
    expect(read?.cells.penalties).toBeUndefined();
    expect(read?.table.beyond.map(({ text }) => text)).toEqual(["90", "91", "97", "98"]);
  });
});

describe("a figure in a merged cell", () => {
  it("is its column's where the others under it have no name", () => {
    const wide = { text: "8", colSpan: 3 };
    const read = recognize(
      issued,
      ["规章", 1, 2, 3],
      ["行政规范性文件", 4, 5, 6],
      ["信息内容", "本年处理决定数量", "", ""],
      ["行政处罚", wide],
    );
    expect(read?.cells.penalties).toEqual({ decisions: 8 });
    expect(read?.table.unreadable).toEqual([]);
  });

  it("is nobody's where it stands under several of the form's, and that is said of each", () => {
    const read = recognize(
      issued,
      ["规章", { text: "8", colSpan: 3 }],
      ["行政规范性文件", 4, 5, 6],
      decided,
      ["行政许可", 7],
    );
    const paths = read?.table.unreadable.map(({ path }) => path);
    expect(paths).toEqual(
      ["issued", "repealed", "inForce"].map((id) => `/tables/proactive/cells/rules/${id}`),
    );
  });
});

describe("a row that is too short", () => {
  it("lacks its last cells: they are no blanks", () => {
    const read = recognize(issued, ["规章", 1, 2], ["行政规范性文件", 4, 5, ""], decided, [
      "行政许可",
      7,
    ]);
    expect(read?.cells.rules).toEqual({ issued: 1, repealed: 2 });
    expect(read?.cells.normativeDocuments).toEqual({ issued: 4, repealed: 5, inForce: null });
    expect(read?.said).toContain("form-cells-missing /tables/proactive/cells/rules");
  });
});

describe("a unit in a label that is not the form's", () => {
  it("stays with the figure", () => {
    const fees = [
      ["信息内容", "本年收费金额（单位：元）"],
      ["行政事业性收费", 100_000],
    ] as const;
    expect(proactive(["行政处罚", 8], ...fees)?.cells.administrativeFees).toEqual({
      amount: { printed: "100000", value: 100_000, unit: "元" },
    });
  });
});

const outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const counted = (start: number) => outcomes.map((_, at) => start + at);
const remedies = {
  reconsideration: { upheld: 1, corrected: 2, other: 3, pending: 4, total: 5 },
  direct: { upheld: 11, corrected: 12, other: 13, pending: 14, total: 15 },
  afterReconsideration: { upheld: 21, corrected: 22, other: 23, pending: 24, total: 25 },
};

describe("reconsiderations and suits", () => {
  it("are read where merged labels stand once, as copies out of pages have them", () => {
    const read = recognize(
      ["行政复议", "行政诉讼"],
      [...outcomes, "未经复议直接起诉", "复议后起诉"],
      [...outcomes, ...outcomes],
      [...counted(1), ...counted(11), ...counted(21)],
    );
    expect(read?.cells).toEqual(remedies);
  });

  it("are read where suits stand first", () => {
    const read = recognize(
      ["行政诉讼", "行政复议"],
      ["未经复议直接起诉", "复议后起诉", ...outcomes],
      [...outcomes, ...outcomes],
      [...counted(11), ...counted(21), ...counted(1)],
    );
    expect(read?.cells).toEqual(remedies);
  });

  it("are read where each has its labels over its own figures", () => {
    const blocks = [
      ["行政复议", 1],
      ["行政诉讼/未经复议直接起诉", 11],
      ["复议后起诉", 21],
    ] as const;
    const rows = blocks.flatMap(([label, start]) => [[label], outcomes, counted(start)]);
    expect(recognize(...rows)?.cells).toEqual(remedies);
  });

  it("are read with a label for every figure", () => {
    const names = ["行政复议", "行政诉讼未经复议直接起诉", "行政诉讼复议后起诉"];
    const rows = names.flatMap((name, block) =>
      outcomes.map((outcome, at) => [`${name}${outcome}`, 10 * block + at + 1]),
    );
    expect(recognize(["项目", "数量"], ...rows)?.cells).toEqual(remedies);
  });

  it("of last year in a line above are not this year's", () => {
    const read = recognize(
      [
        "年度",
        { text: "行政复议", colSpan: 5 },
        { text: "未经复议直接起诉", colSpan: 5 },
        { text: "复议后起诉", colSpan: 5 },
      ],
      ["年度", ...outcomes, ...outcomes, ...outcomes],
      ["2022年", ...counted(31), ...counted(41), ...counted(51)],
      ["2023年", ...counted(1), ...counted(11), ...counted(21)],
    );
    expect(read?.cells).toEqual(remedies);
    expect(read?.said).toContain("beyond-form /tables/remedies");
  });
});

const applicants = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const requestRows = (() => {
  const form = edition.tables.find(({ id }) => id === "requests");
  return form?.kind === "fixed" ? form.rows : [];
})();

describe("the matrix of requests", () => {
  const figures = [1, 2, 3, 4, 5, 6, 21];
  const whole = {
    naturalPerson: 1,
    commercial: 2,
    research: 3,
    publicBenefit: 4,
    legalService: 5,
    otherOrg: 6,
    total: 21,
  };

  it("is read under a header whose merged labels stand once", () => {
    const body = requestRows.map(({ label }) => [label["zh-CN"], ...figures]);
    const read = recognize(["项目", "自然人", "法人或其他组织", "总计"], applicants, ...body);
    expect(read?.cells["denied.caseFile"]).toEqual(whole);
    expect(read?.said).toEqual([]);
  });

  it("is read with the labels of groups in the same cell, whatever stands between", () => {
    const body = requestRows.map(({ label, groups = [] }, at) => {
      const own = groups.map((group) => group["zh-CN"]);
      const between = ["", " ", "—", "/", "："][at % 5];
      return [[...own, label["zh-CN"]].join(between), ...figures];
    });
    const read = recognize(["项目", "自然人", ...applicants, "合计"], ...body);
    expect(Object.keys(read?.cells ?? {})).toHaveLength(requestRows.length);
    expect(read?.cells["other.other"]).toEqual(whole);
  });

  it("is read with rows and columns exchanged", () => {
    const labels = requestRows.map(({ label }) => label["zh-CN"]);
    const names = ["自然人", ...applicants, "总计"];
    const body = names.map((name, at) => [name, ...labels.map(() => figures[at] ?? 0)]);
    expect(recognize(["申请人", ...labels], ...body)?.cells.new).toEqual(whole);
  });

  it("is read past rows of blanks and a row that numbers the columns", () => {
    const body = requestRows.flatMap(({ label }) => [
      [label["zh-CN"], ...figures],
      Array.from({ length: 8 }, () => ""),
    ]);
    const numbers = ["甲", 1, 2, 3, 4, 5, 6, 7];
    const read = recognize(["项目", "自然人", ...applicants, "总计"], numbers, ...body);
    expect(read?.cells.new).toEqual(whole);
    expect(read?.said).toEqual([]);
  });
});

describe("columns that no header names", () => {
  const form = editionOf("cn-2008");
  const rows = form.tables.flatMap((table) =>
    table.id === "appendix-anqing" && table.kind === "fixed" ? table.rows : [],
  );
  const read = (header: readonly string[], figures: readonly Printed[]) =>
    recognizeTable(
      tableOf(header, ...rows.map(({ label }) => [label["zh-CN"], ...figures])),
      form,
      2018,
      new Set(),
    );

  it("are those that hold figures, and not one of remarks", () => {
    const table = read(["指标", "件数", "备注"], [7, ""])?.table;
    expect(table).toMatchObject({ cells: { requests: { value: 7 } } });
  });

  it("are none where more hold figures than the form has", () => {
    expect(read(["指标", "甲", "乙"], [7, 8])).toBeNull();
  });
});
