import { type Fact, type Finding, isFixedTable, type Report } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { formOf } from "../requests/form.ts";
import { numbered } from "../rows/ledger-row.ts";
import { readIndicators } from "../rows/read-indicators.ts";
import { readItems } from "../rows/read-items.ts";
import { readRequests } from "../rows/read-requests.ts";
import type { CompileOptions } from "./compile-options.ts";
import { compileReport } from "./compile-report.ts";
import { traceOf } from "./trace.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

const form = formOf("cn-2021");
const body = { name: "某局", kind: "department" } as const;

const compiled = (
  lists: { readonly items?: Rows; readonly requests?: Rows; readonly indicators?: Rows },
  more: Partial<CompileOptions> = {},
) => {
  const { items, requests, indicators } = lists;
  return compileReport({
    form,
    body,
    year: 2024,
    ...(items === undefined ? {} : { items: readItems(numbered(items)) }),
    ...(requests === undefined ? {} : { requests: readRequests(numbered(requests), form) }),
    ...(indicators === undefined ? {} : { indicators: readIndicators(numbered(indicators)) }),
    ...more,
  });
};

function cell(report: Report, table: string, path: readonly [string, string]) {
  const found = report.tables[table];
  return found !== undefined && isFixedTable(found) ? found.cells[path[0]]?.[path[1]] : undefined;
}

const request = (id: string, dates: Readonly<Record<string, string>>) => ({
  申请编号: id,
  申请人类型: "自然人",
  收到日期: "",
  答复日期: "",
  办理结果: "",
  缴费日期: "",
  缴费金额: "",
  ...dates,
});

const prose = (report: Report, section: string): string[] =>
  report.sections
    .filter(({ id }) => id === section)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === "paragraph" ? block.text : [])),
    );

const sentences = (report: Report, section: string): string[] =>
  prose(report, section).flatMap((text) => text.split(/(?<=。)/u));

describe("compileReport", () => {
  it("leaves blank what no list counts, and says so", async () => {
    const { report, findings } = await compiled({ requests: [] });
    expect(cell(report, "requests", ["new", "total"])).toBe(0);
    expect(cell(report, "proactive", ["licensing", "decisions"])).toBeNull();
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "figure-not-entered",
        path: "/tables/proactive/cells/licensing/decisions",
      }),
    );
  });

  it("prefers what is counted to what is entered, and says so", async () => {
    const { report, findings } = await compiled({
      requests: [request("1", { 收到日期: "2024-03-01" })],
      indicators: [{ 指标: "requests.new", 数值: "7" }],
    });
    expect(cell(report, "requests", ["new", "naturalPerson"])).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "indicator-counted", expected: "1", actual: "7" }),
    );
  });

  it("enters figures in the form's unit, exactly, and once", async () => {
    const fees = "proactive.administrativeFees.amount";
    const { report, findings, totals } = await compiled({
      indicators: [
        { 指标: fees, 数值: "592372449", 单位: "元" },
        { 指标: fees, 数值: "3", 单位: "万元" },
      ],
    });
    expect(cell(report, "proactive", ["administrativeFees", "amount"])).toBe("59237.2449");
    expect(findings.map(({ rule }) => rule)).toContain("indicator-repeated");
    expect(totals.indicators).toEqual({ rows: 2, leftOut: 1, outsideYear: 0 });
  });

  it("puts a total that was entered where the form has the total", async () => {
    const { report, trace } = await compiled({
      indicators: [{ 指标: "requests.new", 数值: "7" }],
    });
    expect(cell(report, "requests", ["new", "total"])).toBe(7);
    expect(cell(report, "requests", ["new", "naturalPerson"])).toBeNull();
    expect(trace.cells["/tables/requests/cells/new/total"]).toBe("requests.new");
  });

  it("counts a request by its applicant, and leaves out one that does not say", async () => {
    const { report, findings, totals } = await compiled({
      requests: [
        request("1", { 收到日期: "2023-12-20", 答复日期: "2024-01-08", 办理结果: "予以公开" }),
        request("2", { 收到日期: "2024-12-20" }),
        request("3", { 收到日期: "2024-05-06", 申请人类型: "" }),
        request("4", { 收到日期: "2025-01-02" }),
        request("5", { 收到日期: "2022-05-06", 答复日期: "2022-05-09", 办理结果: "部分公开" }),
      ],
    });
    expect(totals.requests).toEqual({ rows: 5, leftOut: 1, outsideYear: 2 });
    expect(findings[0]).toMatchObject({ rule: "record-incomplete", path: "/requests/3/applicant" });
    const row = (id: string) => cell(report, "requests", [id, "naturalPerson"]);
    expect(["new", "carriedIn", "granted", "total", "carriedOut"].map(row)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  it("sums the fees that were paid in the year, and says so in words", async () => {
    const { report } = await compiled({
      requests: [
        request("1", { 收到日期: "2024-03-01", 缴费日期: "2024-03-08", 缴费金额: "100.50" }),
        request("2", { 收到日期: "2024-03-01", 缴费日期: "2024-03-09", 缴费金额: "20" }),
      ],
    });
    expect(sentences(report, "other")[0]).toBe(
      "2024年，本机关收取政府信息公开信息处理费120.50元。",
    );
  });

  it.each([
    ["own", "本机关"],
    [null, "本机关"],
    ["aggregate", "各单位"],
  ] as const)("speaks for the perimeter %s of %s", async (perimeter, speaker) => {
    const { report } = await compiled({ requests: [] }, { perimeter });
    expect(sentences(report, "overview")).toContain(
      `2024年，${speaker}新收政府信息公开申请0件，上年结转0件。`,
    );
  });

  it("does not say that no fee was charged where the amount of one is not known", async () => {
    const paid = { 收费通知日期: "2024-03-02", 缴费日期: "2024-03-08" };
    const { report, findings, totals } = await compiled({
      requests: [request("1", { 收到日期: "2024-03-01", ...paid })],
    });
    expect(totals.requests).toEqual({ rows: 1, leftOut: 1, outsideYear: 0 });
    expect(findings[0]).toMatchObject({ rule: "record-incomplete", path: "/requests/1/feePaid" });
    expect(cell(report, "requests", ["new", "total"])).toBe(0);
  });

  it("counts a document once in each figure that the list names twice", async () => {
    const rule = (id: string, more: Readonly<Record<string, string>>) => ({
      索引号: id,
      标题: "某市节约用水办法",
      文号: "某政〔2024〕1号",
      信息类型: "行政规范性文件",
      成文日期: "2024-01-02",
      发布日期: "2024-01-05",
      公开渠道: "政府网站",
      废止日期: "",
      ...more,
    });
    const { report, trace } = await compiled({
      items: [
        rule("1", {}),
        rule("2", { 公开渠道: "政府网站；政府公报" }),
        rule("3", { 废止日期: "2024-11-01" }),
        rule("4", {
          标题: "旧办法",
          文号: "",
          发布日期: "2019-01-02",
          成文日期: "",
          废止日期: "2024-11-01",
        }),
        rule("5", {
          标题: "旧办法",
          文号: "",
          发布日期: "2019-01-02",
          成文日期: "",
          废止日期: "2024-11-01",
        }),
      ],
    });
    const ofDocuments = (measure: string) =>
      cell(report, "proactive", ["normativeDocuments", measure]);
    expect([ofDocuments("issued"), ofDocuments("repealed")]).toEqual([1, 2]);
    const idsOf = (figure: string) => traceOf(trace, figure)?.ids;
    expect(idsOf("proactive.documents.total")).toEqual(["1"]);
    expect(idsOf("proactive.documents.website")).toEqual(["1"]);
    expect(idsOf("proactive.documents.gazette")).toEqual(["2"]);
    expect(idsOf("proactive.normativeDocuments.repealed")).toEqual(["3", "4"]);
    expect(idsOf("proactive.items.published")).toEqual(["1", "2", "3"]);
    expect(idsOf("proactive.items.distinct")).toEqual(["1"]);
  });

  it("calls channels and categories by their names, whatever these hold", async () => {
    const { report } = await compiled(
      {
        items: [
          {
            索引号: "1",
            标题: "通知",
            发布日期: "2018-01-05",
            公开渠道: "网站；微博；今日头条；-",
            组配分类: "甲|channel=乙",
          },
        ],
      },
      { form: formOf("cn-2008"), year: 2018 },
    );
    const labels = (table: string) => report.tables[table]?.rows?.map(({ label }) => label);
    expect(labels("channels")).toEqual(["政府网站", "政务微博", "今日头条"]);
    expect(labels("categories")).toEqual(["甲|channel=乙"]);
  });

  it("says which categories the catalogue of the year does not have, once each", async () => {
    const item = (id: string, category: string, on = "2024-01-05") => ({
      索引号: id,
      标题: `通知${id}`,
      发布日期: on,
      组配分类: category,
    });
    const items = [
      item("1", "03"),
      item("2", "04"),
      item("3", "04"),
      item("4", "05", "2023-01-05"),
    ];
    const catalogue = [{ year: 2024, id: "03", label: "业务", parent: null, formerly: [] }];
    const strange = ({ findings }: { readonly findings: readonly Finding[] }) =>
      findings.flatMap(({ rule, actual }) => (rule === "catalogue-whole" ? actual : []));
    expect(strange(await compiled({ items }, { catalogue }))).toEqual(["04"]);
    expect(strange(await compiled({ items }))).toEqual([]);
  });

  it("has nothing to say of requests of other years, whatever they lack", async () => {
    const { findings, totals } = await compiled({
      requests: [
        request("1", {
          收到日期: "2020-03-02",
          答复日期: "2020-03-09",
          办理结果: "予以公开",
          申请人类型: "",
        }),
      ],
    });
    expect(totals.requests).toEqual({ rows: 1, leftOut: 0, outsideYear: 1 });
    expect(findings.map(({ rule }) => rule)).not.toContain("record-incomplete");
  });

  it("prefers requests counted by channel to what is entered by channel", async () => {
    const appendix = formOf("cn-2008", ["appendix-anqing"]);
    const rows = [{ 申请编号: "1", 申请方式: "网络", 收到日期: "2018-03-01" }];
    const { report, findings } = await compiled(
      { indicators: [{ 指标: "requests.new", 渠道: "当面", 数值: "7" }] },
      { form: appendix, year: 2018, requests: readRequests(numbered(rows), appendix) },
    );
    expect(cell(report, "appendix-anqing", ["requests.inPerson", "value"])).toBe(0);
    expect(findings.map(({ rule }) => rule)).toContain("indicator-counted");
  });

  it("marks what a person must write, and writes no figure that it does not know", async () => {
    const { report } = await compiled({});
    expect(prose(report, "overview").map((text) => text.split("：")[0])).toEqual([
      "（一）主动公开。〔待填写",
      "（二）依申请公开。〔待填写",
      "（三）政府信息管理。〔待填写",
      "（四）政府信息公开平台建设。〔待填写",
      "（五）监督保障。〔待填写",
    ]);
    expect(prose(report, "problems")).toEqual(["〔待填写：存在的主要问题及改进措施〕"]);
  });

  it("tells growth where last year's figure is known, and not from zero or a bound", async () => {
    const fact = (value: number, approx: Fact["approx"] = null): Fact => ({
      concept: "requests.new",
      dimensions: { applicant: "total" },
      year: 2023,
      value,
      state: "number",
      approx,
      unit: "件",
      source: { kind: "json", file: "", pointer: "", text: "" },
    });
    const requests = [1, 2, 3].map((id) => request(String(id), { 收到日期: "2024-03-01" }));
    const told = async (lastYear: Fact) => {
      const { report } = await compiled({ requests }, { lastYear: [lastYear] });
      return sentences(report, "overview").filter((text) => /^(?:2023年|与上年)/u.test(text));
    };
    const before = (figure: string) => `2023年新收政府信息公开申请${figure}件。`;
    const growth = (words: string) => `与上年相比，新收政府信息公开申请${words}。`;
    expect(await told(fact(2))).toEqual([before("2"), growth("增长50.0%")]);
    expect(await told(fact(3))).toEqual([before("3"), growth("持平")]);
    expect(await told(fact(0))).toEqual([before("0")]);
    expect(await told(fact(2, "gt"))).toEqual([before("逾2")]);
  });

  it("counts a document once, in however many categories the list has it", async () => {
    const row = (id: string, more: Readonly<Record<string, string>>) => ({
      索引号: id,
      标题: "某市节约用水管理办法",
      信息类型: "行政规范性文件",
      文号: "某政规〔2024〕3号",
      成文日期: "2024-05-01",
      发布日期: "2024-05-08",
      公开渠道: "政府网站",
      ...more,
    });
    const { report, trace, totals } = await compiled({
      items: [
        row("1", {}),
        row("2", { 文号: "某政规[2024]3号", 公开渠道: "政府公报" }),
        row("3", { 文号: "", 发布日期: "2025-01-06" }),
        row("4", { 文号: "", 成文日期: "2024-11-02" }),
      ],
    });
    expect(cell(report, "proactive", ["normativeDocuments", "issued"])).toBe(2);
    const behind = (figure: string) => traceOf(trace, figure)?.ids;
    expect(behind("proactive.normativeDocuments.issued")).toEqual(["1", "4"]);
    expect(behind("proactive.documents.gazette")).toEqual(["2"]);
    expect(behind("proactive.items.published")).toEqual(["1", "2", "4"]);
    expect(totals.items.outsideYear).toBe(0);
  });

  it("counts documents made and repealed in the year whenever they were published", async () => {
    const document = (id: string, dates: Readonly<Record<string, string>>) => ({
      索引号: id,
      标题: `第${id}号办法`,
      信息类型: "行政规范性文件",
      发布日期: "",
      成文日期: "",
      废止日期: "",
      ...dates,
    });
    const { report } = await compiled({
      items: [
        document("1", { 成文日期: "2024-05-01", 发布日期: "2024-05-08" }),
        document("2", { 成文日期: "2024-12-30", 发布日期: "2025-01-04" }),
        document("3", { 成文日期: "2019-05-01", 发布日期: "2019-05-02", 废止日期: "2024-06-01" }),
      ],
    });
    expect(cell(report, "proactive", ["normativeDocuments", "issued"])).toBe(2);
    expect(cell(report, "proactive", ["normativeDocuments", "repealed"])).toBe(1);
    expect(cell(report, "proactive", ["normativeDocuments", "inForce"])).toBeNull();
    expect(prose(report, "overview")[0]).toBe(
      "（一）主动公开。2024年，本机关主动公开政府信息1条，其中非重复信息1条。2024年公开文件1件。",
    );
  });
});
