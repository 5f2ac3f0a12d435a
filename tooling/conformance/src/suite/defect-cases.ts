import type { Cell, Report } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import type { CaseDraft } from "./case-draft.ts";

type Row = Readonly<Record<string, Cell>>;

const COLUMNS = [
  "naturalPerson",
  "commercial",
  "research",
  "publicBenefit",
  "legalService",
  "otherOrg",
  "total",
];

const allOf = (cell: Cell): Row => Object.fromEntries(COLUMNS.map((column) => [column, cell]));

const rowOf = (report: Report, table: string, row: string, cells: Row): Report =>
  Object.entries(cells).reduce(
    (changed, [column, cell]) => withCell(changed, table, row, column, cell),
    report,
  );

/** The matrix of an office that had nothing to do with requests: zero in every cell. */
function withoutRequests(report: Report): Report {
  const rows = [
    "new",
    "carriedIn",
    "granted",
    "partial",
    "denied.thirdParty",
    "unable.notHeld",
    "notProcessed.repeat",
    "total",
    "carriedOut",
  ];
  return rows.reduce((changed, row) => rowOf(changed, "requests", row, allOf(0)), report);
}

const fee = (report: Report, cell: Cell): Report =>
  withCell(report, "proactive", "administrativeFees", "amount", cell);

const modern = modernReport();
const quiet = withoutRequests(modern);
const trial = modernReport({ edition: "cn-2019" });

const one = { research: 0, legalService: 1, total: 0 } as const;

/** What real reports got wrong, rebuilt with our own words around the figures; and sums that are right. */
export function defectCases(): CaseDraft[] {
  const of = (
    id: string,
    title: CaseDraft["title"],
    report: Report,
    demands: Pick<CaseDraft, "finds" | "findsNot">,
  ): CaseDraft => ({ id: `defects/${id}`, title, report, ...demands });
  return [
    of(
      "unit-yuan",
      { "zh-CN": "收费金额写作251000元", en: "The amount is written 251000元" },
      fee(modern, { printed: "251000元", value: 251_000, unit: "元" }),
      { finds: ["unit-in-cell"] },
    ),
    of(
      "unit-wan-decimal",
      { "zh-CN": "收费金额写作1767.06万元", en: "The amount is written 1767.06万元" },
      fee(modern, { printed: "1767.06万元", value: "1767.06", unit: "万元" }),
      { finds: ["unit-in-cell"] },
    ),
    of(
      "amount-decimal-is-right",
      { "zh-CN": "收费金额59237.2449，单位在表头", en: "59237.2449, the unit stands in the head" },
      fee(modern, "59237.2449"),
      { findsNot: ["unit-in-cell", "negative-count"] },
    ),
    of(
      "lone-figure-total-zero",
      {
        "zh-CN": "新收一行只有法律服务机构1件，总计为0",
        en: "One request of a legal service, the total is 0",
      },
      rowOf(quiet, "requests", "new", one),
      { finds: ["requests-applicants-sum"] },
    ),
    of(
      "one-cell-of-seven",
      {
        "zh-CN": "新收一行只填了自然人一格0，其余空白",
        en: "Of seven cells only the first is filled, with 0",
      },
      rowOf(quiet, "requests", "new", { ...allOf(null), naturalPerson: 0 }),
      { finds: ["blank-cell"] },
    ),
    of(
      "totals-left-blank",
      { "zh-CN": "各行总计空白", en: "The totals of the rows are blank" },
      ["new", "granted", "total"].reduce(
        (changed, row) => withCell(changed, "requests", row, "total", null),
        modern,
      ),
      { finds: ["blank-cell"] },
    ),
    of(
      "dash-for-zero",
      { "zh-CN": "行政强制写作“-”", en: "Compulsory measures are written -" },
      withCell(modern, "proactive", "compulsion", "decisions", {
        printed: "-",
        state: "dash",
      }),
      { findsNot: ["blank-cell", "negative-count"] },
    ),
    of(
      "row-empty",
      { "zh-CN": "行政事业性收费整行空白", en: "The row of fees is wholly blank" },
      fee(modern, null),
      { finds: ["blank-cell"] },
    ),
    of(
      "period-a-day-short",
      { "zh-CN": "统计期限至2021年12月30日", en: "The period ends on 30 December 2021" },
      { ...modern, period: { start: "2021-01-01", end: "2021-12-30" } },
      { finds: ["period-is-report-year"] },
    ),
    of(
      "old-form-for-2023",
      { "zh-CN": "2023年度仍用2019年的表", en: "2023 on the tables of 2019" },
      {
        ...trial,
        title: "某镇2023年政府信息公开工作年度报告",
        period: { start: "2023-01-01", end: "2023-12-31" },
        publishedOn: null,
      },
      { finds: ["edition-outdated"] },
    ),
    of(
      "heading-doubled-word",
      { "zh-CN": "标题“主动公开政府政府情况”", en: "A word of the heading stands twice" },
      {
        ...modern,
        sections: modern.sections.map((each) =>
          each.id === "proactive" ? { ...each, heading: "二、主动公开政府政府情况" } : each,
        ),
      },
      { finds: ["label-altered"] },
    ),
    of(
      "stock-below-zero",
      {
        "zh-CN": "规范性文件制发0、废止1、现行有效0：上年末应有1件",
        en: "None issued, one repealed, none in force: there was one a year ago",
      },
      rowOf(modern, "proactive", "normativeDocuments", { issued: 0, repealed: 1, inForce: 0 }),
      { findsNot: ["stock-continues"] },
    ),
    of(
      "stock-implied-negative",
      {
        "zh-CN": "规范性文件制发3、废止0、现行有效2：上年末为-1件",
        en: "Three issued, none repealed, two in force: minus one a year ago",
      },
      rowOf(modern, "proactive", "normativeDocuments", { issued: 3, repealed: 0, inForce: 2 }),
      { finds: ["stock-continues"] },
    ),
    of(
      "remedies-31-on-39",
      { "zh-CN": "答复39件而复议31件", en: "31 reconsiderations on 39 answers" },
      rowOf(
        rowOf(
          rowOf(modern, "requests", "granted", { commercial: 0, naturalPerson: 21, total: 21 }),
          "requests",
          "total",
          { naturalPerson: 39, commercial: 2, total: 41 },
        ),
        "remedies",
        "reconsideration",
        { upheld: 29, corrected: 1, other: 0, pending: 1, total: 31 },
      ),
      { finds: ["implausible-ratio"] },
    ),
    of(
      "approximate-figure",
      { "zh-CN": "新收“逾40”件，不作判断", en: "More than 40 received: not judged" },
      withCell(modern, "requests", "new", "naturalPerson", {
        printed: "逾40",
        value: 40,
        approx: "gt",
      }),
      { findsNot: ["requests-balance"] },
    ),
    of(
      "unreadable-figure",
      { "zh-CN": "新收一格无法读出，不作判断", en: "A figure that cannot be read: not judged" },
      withCell(modern, "requests", "new", "naturalPerson", { printed: "四O", state: "unreadable" }),
      { findsNot: ["requests-balance"] },
    ),
    of(
      "figure-beyond-doubles",
      { "zh-CN": "两个大于2的53次方的和相差1", en: "Two sums beyond 2^53 that differ by one" },
      rowOf(modern, "requests", "new", {
        naturalPerson: Number.MAX_SAFE_INTEGER,
        commercial: Number.MAX_SAFE_INTEGER,
        total: "18014398509481983",
      }),
      { finds: ["requests-applicants-sum"] },
    ),
    of(
      "all-zero-is-right",
      { "zh-CN": "全年没有申请，各格为0", en: "No request all year, every cell is 0" },
      quiet,
      {
        findsNot: [
          "requests-applicants-sum",
          "requests-outcomes-sum",
          "requests-balance",
          "blank-cell",
        ],
      },
    ),
    of(
      "small-office-is-right",
      { "zh-CN": "全年1件，当年办结", en: "One request, answered in the year" },
      rowOf(
        rowOf(
          rowOf(quiet, "requests", "new", { naturalPerson: 1, total: 1 }),
          "requests",
          "granted",
          { naturalPerson: 1, total: 1 },
        ),
        "requests",
        "total",
        { naturalPerson: 1, total: 1 },
      ),
      {
        findsNot: [
          "requests-applicants-sum",
          "requests-outcomes-sum",
          "requests-balance",
          "value-in-wrong-column",
        ],
      },
    ),
  ];
}
