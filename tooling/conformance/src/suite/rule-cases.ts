import { type Cell, REPORT_FORMAT, type Report } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import type { CaseDraft } from "./case-draft.ts";

const yearOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

type Figures = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

function filled(report: Report, table: string, figures: Figures): Report {
  return Object.entries(figures).reduce(
    (changed, [row, cells]) =>
      Object.entries(cells).reduce(
        (each, [column, cell]) => withCell(each, table, row, column, cell),
        changed,
      ),
    report,
  );
}

/** A report of 2022 that follows from the one of 2021 in `before`. */
const following = modernReport({
  period: yearOf(2022),
  title: "某县2022年年度报告",
  publishedOn: "2023-01-20",
});

const carriedTwo: Figures = { carriedOut: { naturalPerson: 2, total: 2 } };

const before = withCell(
  filled(modernReport(), "requests", carriedTwo),
  "proactive",
  "normativeDocuments",
  "inForce",
  17,
);

const trial = modernReport({
  edition: "cn-2019",
  period: yearOf(2020),
  title: "某县2020年年度报告",
  publishedOn: "2021-01-20",
});
const trialBefore = filled(modernReport({ edition: "cn-2019" }), "requests", carriedTwo);

const whole = minimalReport();

const mapSection = (
  report: Report,
  id: string,
  change: (each: Report["sections"][number]) => Report["sections"][number],
): Report => ({
  ...report,
  sections: report.sections.map((section) => (section.id === id ? change(section) : section)),
});

const without = (report: Report, id: string): Report => ({
  ...report,
  sections: report.sections.filter((section) => section.id !== id),
});

interface Pair {
  readonly passes: readonly (readonly [name: string, report: Report, against?: Report])[];
  readonly fails: readonly (readonly [name: string, report: Report, against?: Report])[];
}

const amount = (printed: string, value: number | string, unit: string): Figures => ({
  administrativeFees: { amount: { printed, value, unit } },
});

/** For each rule reports in which it has nothing to find, and reports in which it has. */
const pairs: Readonly<Record<string, Pair>> = {
  "blank-cell": {
    passes: [["zero", whole]],
    fails: [["blank", withCell(whole, "appendix-anqing", "litigation", "value", null)]],
  },
  "carry-over-continues": {
    passes: [
      ["follows", following, before],
      ["of-the-trial-form", trial, trialBefore],
    ],
    fails: [
      "naturalPerson",
      "commercial",
      "research",
      "publicBenefit",
      "legalService",
      "otherOrg",
      "total",
    ].map(
      (column) =>
        [column, withCell(following, "requests", "carriedIn", column, 9), before] as const,
    ),
  },
  "category-share": {
    passes: [["rounded", whole]],
    fails: [
      ["another-count", withCell(whole, "categories", 1, "count", 31)],
      [
        "another-share",
        withCell(whole, "categories", 0, "share", { printed: "13.01%", value: "13.01", unit: "%" }),
      ],
    ],
  },
  "edition-outdated": {
    passes: [
      ["in-force", modernReport()],
      ["last-year-of-the-trial-form", trial],
    ],
    fails: [
      [
        "2021-on-the-trial-form",
        modernReport({
          edition: "cn-2019",
          period: yearOf(2021),
          title: "某县2021年年度报告",
          publishedOn: null,
        }),
      ],
      [
        "2023-on-the-trial-form",
        modernReport({
          edition: "cn-2019",
          period: yearOf(2023),
          title: "某县2023年年度报告",
          publishedOn: null,
        }),
      ],
      [
        "2019-on-the-form-of-2008",
        minimalReport({ period: yearOf(2019), title: "某局2019年年度报告", publishedOn: null }),
      ],
    ],
  },
  "implausible-ratio": {
    passes: [["few-remedies", modernReport()]],
    fails: [
      ["much-carried-forward", withCell(modernReport(), "requests", "carriedOut", "total", 40)],
    ],
  },
  "indicator-parts-sum": {
    passes: [["adds-up", whole]],
    fails: [["one-more", withCell(whole, "appendix-anqing", "replies", "value", 11)]],
  },
  "items-continue": {
    passes: [["follows", trial, trialBefore]],
    fails: [
      ["one-less", withCell(trial, "proactive", "licensing", "itemsPreviousYear", 8), trialBefore],
    ],
  },
  "label-altered": {
    passes: [["as-in-the-form", modernReport()]],
    fails: [
      [
        "doubled-word",
        mapSection(modernReport(), "proactive", (each) => ({
          ...each,
          heading: "二、主动公开政府政府情况",
        })),
      ],
    ],
  },
  "negative-count": {
    passes: [
      ["zero", modernReport()],
      ["a-difference-below-zero", withCell(trial, "proactive", "licensing", "itemsChange", -8)],
    ],
    fails: [["below-zero", withCell(modernReport(), "requests", "new", "research", -5)]],
  },
  "period-is-report-year": {
    passes: [["whole-year", whole]],
    fails: [
      ["a-day-short", minimalReport({ period: { start: "2018-01-01", end: "2018-12-30" } })],
      ["another-start", minimalReport({ period: { start: "2018-01-11", end: "2018-12-31" } })],
      ["another-year", minimalReport({ period: yearOf(2017), publishedOn: null })],
    ],
  },
  "published-on-time": {
    passes: [
      ["on-the-last-day", minimalReport({ publishedOn: "2019-03-31" })],
      ["early", whole],
    ],
    fails: [["a-day-late", minimalReport({ publishedOn: "2019-04-01" })]],
  },
  "remedies-sum": {
    passes: [["adds-up", modernReport()]],
    fails: [["one-more", withCell(modernReport(), "remedies", "direct", "upheld", 3)]],
  },
  "requests-applicants-sum": {
    passes: [["adds-up", modernReport()]],
    fails: [["ten-more", withCell(modernReport(), "requests", "granted", "commercial", 13)]],
  },
  "requests-balance": {
    passes: [["balances", modernReport()]],
    fails: [["one-less", withCell(modernReport(), "requests", "carriedOut", "naturalPerson", 2)]],
  },
  "requests-outcomes-sum": {
    passes: [["adds-up", modernReport()]],
    fails: [["ten-more", withCell(modernReport(), "requests", "granted", "commercial", 13)]],
  },
  "section-empty": {
    passes: [["filled", modernReport()]],
    fails: [["other", mapSection(modernReport(), "other", (each) => ({ ...each, blocks: [] }))]],
  },
  "section-missing": {
    passes: [
      ["all-there", modernReport()],
      ["all-there-2008", whole],
    ],
    fails: ["overview", "proactive", "requests", "remedies", "problems", "other"].map(
      (id) => [id, without(modernReport(), id)] as const,
    ),
  },
  "stock-continues": {
    passes: [["follows", following, before]],
    fails: [
      ["one-more", withCell(following, "proactive", "normativeDocuments", "inForce", 21), before],
      [
        "below-zero-a-year-ago",
        filled(modernReport(), "proactive", { rules: { issued: 5, repealed: 0, inForce: 3 } }),
      ],
    ],
  },
  "unit-in-cell": {
    passes: [["bare-figure", modernReport()]],
    fails: [
      ["yuan", filled(modernReport(), "proactive", amount("125000元", 125_000, "元"))],
      [
        "ten-thousand-yuan",
        filled(modernReport(), "proactive", amount("12.5万元", "12.5", "万元")),
      ],
    ],
  },
  "unknown-key": {
    passes: [["known-keys", whole]],
    fails: [["misspelt", { ...whole, publishOn: "2019-01-30" }]],
  },
  "value-in-wrong-column": {
    passes: [["own-column", modernReport()]],
    fails: [["moved", filled(modernReport(), "requests", { new: { commercial: 0, research: 5 } })]],
  },
};

/** Every rule over tables and frame, passing and failing. */
export function ruleCases(): CaseDraft[] {
  if (whole.format !== REPORT_FORMAT) throw new Error("The builders write another format");
  return Object.entries(pairs).flatMap(([rule, { passes, fails }]) => [
    ...passes.map(
      ([name, report, against]): CaseDraft => ({
        id: `rules/${rule}/passes-${name}`,
        title: { "zh-CN": `${rule}：通过`, en: `${rule} passes` },
        report,
        ...(against && { against }),
        findsNot: [rule],
      }),
    ),
    ...fails.map(
      ([name, report, against]): CaseDraft => ({
        id: `rules/${rule}/fails-${name}`,
        title: { "zh-CN": `${rule}：不通过`, en: `${rule} fails` },
        report,
        ...(against && { against }),
        finds: [rule],
      }),
    ),
  ]);
}
