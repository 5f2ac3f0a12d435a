import { isFixedTable, validate } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { formOf } from "../requests/form.ts";
import { numbered } from "../rows/ledger-row.ts";
import { readIndicators } from "../rows/read-indicators.ts";
import { readRequests } from "../rows/read-requests.ts";
import { compileReport } from "./compile-report.ts";

const form = formOf("cn-2008", ["statistics-2014"]);

async function compiled(
  rows: readonly Readonly<Record<string, string>>[] | null,
  indicators: readonly Readonly<Record<string, string>>[] = [],
) {
  const requests = (rows ?? []).map((row, at) => ({
    申请编号: String(at + 1),
    申请方式: "当面",
    收到日期: "2016-03-01",
    ...row,
  }));
  const { report } = await compileReport({
    form,
    year: 2016,
    body: { name: "某局", kind: "department" },
    indicators: readIndicators(numbered(indicators)),
    ...(rows === null ? {} : { requests: readRequests(numbered(requests), form) }),
  });
  const table = report.tables["statistics-2014"];
  const prose = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])),
  );
  const errors = validate(report).findings.filter(({ severity }) => severity === "error");
  const value = (row: string) =>
    table !== undefined && isFixedTable(table) ? table.cells[row]?.value : undefined;
  return { value, prose, errors };
}

const paid = { 收费通知日期: "2016-03-02", 缴费日期: "2016-03-04", 缴费金额: "500" };
const decided = (outcome: string) => ({ 答复日期: "2016-03-08", 办理结果: outcome });

describe("the national statistics table", () => {
  it("holds fees in its own unit, and the text in yuan", async () => {
    const { value, prose } = await compiled([{ ...paid, ...decided("同意公开") }]);
    expect(value("fees")).toBe("0.05");
    expect(prose).toContain("2016年，本机关收取政府信息公开信息处理费500元。");
  });

  it("takes fees that are entered without a unit for yuan", async () => {
    expect((await compiled(null, [{ 指标: "fees.charged", 数值: "500" }])).value("fees")).toBe(
      "0.05",
    );
    const inTenThousands = [{ 指标: "fees.charged", 数值: "3", 单位: "万元" }];
    expect((await compiled(null, inTenThousands)).value("fees")).toBe(3);
  });

  it("counts an answer in one of two rows that mean the same in later forms", async () => {
    const { value, errors } = await compiled([decided("属于已主动公开范围"), decided("同意公开")]);
    const rows = ["answered", "answered.alreadyPublic", "answered.granted"];
    expect(rows.map(value)).toEqual([2, 1, 1]);
    expect(errors).toEqual([]);
  });

  it("has no row for what was withdrawn: it is closed, and not answered", async () => {
    const { value, errors } = await compiled([
      { 撤回日期: "2016-03-04" },
      decided("申请信息不存在"),
    ]);
    const rows = ["closed", "answered", "answered.notExisting", "answered.notThisBody"];
    expect(rows.map(value)).toEqual([2, 1, 1, 0]);
    expect(errors).toEqual([]);
  });

  it("does not count a request that came by mail or by fax: it has a row for each", async () => {
    const { value } = await compiled([{ 申请方式: "信函、传真" }, { 申请方式: "传真" }]);
    expect(["received", "received.mail", "received.fax"].map(value)).toEqual([1, 0, 1]);
  });
});
