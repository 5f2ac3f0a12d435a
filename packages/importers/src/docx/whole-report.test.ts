import { editionOf, factsOf } from "@gongkai/core";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importDocx } from "../docx.ts";
import { importReport } from "../import-report.ts";
import { docxOf, type FormCell, listed, paragraph, part, tableOf, zipOf } from "./made-docx.ts";

/** Figures that are all different: each is known by where it came out. */
function figuresFrom(first: number) {
  let next = first;
  return (count: number): string[] => Array.from({ length: count }, () => String(next++));
}

const wide = (text: string, columns: number): FormCell => [text, 1, columns];

function proactiveTable(): string {
  const figures = figuresFrom(1_001);
  const one = (label: string): FormCell[] => [label, ...figures(1).map((text) => wide(text, 3))];
  return tableOf([
    [wide("第二十条第（一）项", 4)],
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", ...figures(3)],
    ["行政规范性文件", ...figures(3)],
    [wide("第二十条第（五）项", 4)],
    ["信息内容", wide("本年处理决定数量", 3)],
    one("行政许可"),
    [wide("第二十条第（六）项", 4)],
    ["信息内容", wide("本年处理决定数量", 3)],
    one("行政处罚"),
    one("行政强制"),
    [wide("第二十条第（八）项", 4)],
    ["信息内容", wide("本年收费金额（单位：万元）", 3)],
    one("行政事业性收费"),
  ]);
}

/** The labels of the rows, and how many of them belong together. */
const OUTCOMES: readonly (readonly [group: string, count: number, label: string])[] = [
  ["（三）不予公开", 8, "1.属于国家秘密"],
  ["", 0, "2.其他法律行政法规禁止公开"],
  ["", 0, "3.危及“三安全一稳定”"],
  ["", 0, "4.保护第三方合法权益"],
  ["", 0, "5.属于三类内部事务信息"],
  ["", 0, "6.属于四类过程性信息"],
  ["", 0, "7.属于行政执法案卷"],
  ["", 0, "8.属于行政查询事项"],
  ["（四）无法提供", 3, "1.本机关不掌握相关政府信息"],
  ["", 0, "2.没有现成信息需要另行制作"],
  ["", 0, "3.补正后申请内容仍不明确"],
  ["（五）不予处理", 5, "1.信访举报投诉类申请"],
  ["", 0, "2.重复申请"],
  ["", 0, "3.要求提供公开出版物"],
  ["", 0, "4.无正当理由大量反复申请"],
  ["", 0, "5.要求行政机关确认或重新出具已获取信息"],
  ["（六）其他处理", 3, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
  ["", 0, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
  ["", 0, "3.其他"],
];

function requestsTable(): string {
  const figures = figuresFrom(2_001);
  const kinds = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
  return tableOf([
    [
      ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3],
      wide("申请人情况", 7),
    ],
    [["自然人", 2, 1], wide("法人或其他组织", 5), ["总计", 2, 1]],
    kinds,
    [wide("一、本年新收政府信息公开申请数量", 3), ...figures(7)],
    [wide("二、上年结转政府信息公开申请数量", 3), ...figures(7)],
    [["三、本年度办理结果", 22, 1], wide("（一）予以公开", 2), ...figures(7)],
    [wide("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2), ...figures(7)],
    ...OUTCOMES.map(([group, count, label]): FormCell[] => [
      ...(count > 0 ? [[group, count, 1] as const] : []),
      label,
      ...figures(7),
    ]),
    [wide("（七）总计", 2), ...figures(7)],
    [wide("四、结转下年度继续办理", 3), ...figures(7)],
  ]);
}

function remediesTable(): string {
  const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  return tableOf([
    [wide("行政复议", 5), wide("行政诉讼", 10)],
    [
      ...results.map((label): FormCell => [label, 2, 1]),
      wide("未经复议直接起诉", 5),
      wide("复议后起诉", 5),
    ],
    [...results, ...results],
    figuresFrom(3_001)(15),
  ]);
}

const heading = (text: string) => paragraph(text, listed(1, 0));
const indented = (text: string) => paragraph(`　　${text}`);

const lists = part(
  "numbering",
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
);

/** A report as offices write it in Word: a title in two lines, headings numbered by Word, a wide section. */
const body = [
  paragraph("某县财政局"),
  paragraph("2023年政府信息公开工作年度报告"),
  "<w:p/>",
  heading("总体情况"),
  indented("本报告统计期限自2023年1月1日至2023年12月31日。全年主动公开政府信息120条。"),
  heading("主动公开政府信息情况"),
  proactiveTable(),
  heading("收到和处理政府信息公开申请情况"),
  paragraph("", '<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>'),
  requestsTable(),
  heading("政府信息公开行政复议、行政诉讼情况"),
  remediesTable(),
  heading("存在的主要问题及改进情况"),
  indented("公开的及时性有待提高。"),
  heading("其他需要报告的事项"),
  indented("无其他需要报告的事项。"),
].join("");

const file = docxOf(body, { "word/numbering.xml": lists });

describe("a whole report as a DOCX file", () => {
  it("is read to every figure, each with its place", async () => {
    const { report, sources, findings } = await importDocx(file, { filename: "a.docx" });
    expect(findings).toEqual([]);
    expect(report.title).toBe("某县财政局2023年政府信息公开工作年度报告");
    expect(report.sections.map(({ heading: printed }) => printed)).toEqual(
      editionOf("cn-2021").sections.map(
        ({ label }, at) => `${"一二三四五六"[at]}、${label["zh-CN"]}`,
      ),
    );
    const facts = factsOf(report, { sources });
    const printed = facts.map(({ value, source }) => [Number(value), source?.text]);
    const expected = [
      ...figuresFrom(1_001)(10),
      ...figuresFrom(2_001)(7 * 25),
      ...figuresFrom(3_001)(15),
    ];
    const values = facts.map(({ value }) => String(value));
    expect([...values].sort()).toEqual(expected);
    for (const [value, text] of printed) expect(String(value)).toBe(text);
    for (const { source } of facts) expect(source?.kind).toBe("table");
    expect(facts.find(({ value }) => value === 2_001)?.source).toEqual({
      ...{ kind: "table", file: "a.docx", table: 2, row: 4, column: 4, text: "2001" },
    });
    expect(facts.find(({ value }) => value === 2_175)?.source).toMatchObject({
      row: 28,
      column: 10,
    });
  });

  it("is told by its bytes, wherever its parts stand", async () => {
    const { report } = await importReport(file, { filename: "a" });
    expect(report).toEqual((await importDocx(file)).report);
    const zip = unzipSync(file);
    const inFolder = Object.entries(zip).map(
      ([name, bytes]) => [name.replace("word/", "text/"), strFromU8(bytes)] as const,
    );
    const types =
      '<Types><Override PartName="/text/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const moved = zipOf({
      ...Object.fromEntries(inFolder),
      "[Content_Types].xml": types,
      "_rels/.rels": strFromU8(zip["_rels/.rels"] ?? new Uint8Array()).replace("word/", "text/"),
    });
    expect((await importReport(moved, { filename: "a" })).report).toEqual(report);
  });
});
