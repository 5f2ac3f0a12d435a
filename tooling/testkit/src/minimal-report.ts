import { type Cell, editionOf, REPORT_FORMAT, type Report, type Section } from "@gongkai/core";

const EDITION = "cn-2008";

const appendixValues: Readonly<Record<string, number>> = {
  "documents.total": 6,
  "documents.website": 4,
  "documents.gazette": 2,
  requests: 7,
  "requests.inPerson": 1,
  "requests.online": 4,
  "requests.mailFax": 2,
  replies: 10,
  "replies.granted": 4,
  "replies.partial": 3,
  "replies.denied": 2,
  "replies.other": 1,
  "fees.reduced": 0,
  appealsAndReports: 0,
  reconsideration: 0,
  litigation: 0,
};

const categoryRows = [
  {
    label: "业务文件",
    cells: { count: 43, share: { printed: "10.31%", value: "10.31", unit: "%" } },
  },
  {
    label: "处罚结果",
    cells: { count: 30, share: { printed: "7.19%", value: "7.19", unit: "%" } },
  },
  {
    label: "审批结果",
    cells: { count: 15, share: { printed: "3.60%", value: "3.60", unit: "%" } },
  },
];

const tablesOfSection: Readonly<Record<string, string>> = {
  proactive: "categories",
  appendix: "appendix-anqing",
};

function sectionsOf(edition: string): Section[] {
  const wanted = editionOf(edition).sections.filter(
    ({ id, required }) => required || id === "appendix",
  );
  return wanted.map(({ id, label }) => {
    const ref = tablesOfSection[id];
    return {
      id,
      heading: label["zh-CN"],
      blocks: [
        { type: "paragraph", text: "具体情况如下。" },
        ...(ref === undefined ? [] : [{ type: "table" as const, ref }]),
      ],
    };
  });
}

/**
 * Builds the smallest `cn-2008` report about which no core rule has anything to say.
 *
 * It has the required sections, three categories (shares of 417) and a full appendix without blanks.
 *
 * @param overrides Top-level values to put in the place of the builder's.
 */
export function minimalReport(overrides: Partial<Report> = {}): Report {
  const cells: Record<string, Record<string, Cell>> = {};
  for (const [row, value] of Object.entries(appendixValues)) cells[row] = { value };
  return {
    format: REPORT_FORMAT,
    edition: EDITION,
    title: "某局2018年政府信息公开工作年度报告",
    body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] },
    perimeter: null,
    period: { start: "2018-01-01", end: "2018-12-31" },
    publishedOn: "2019-01-30",
    sections: sectionsOf(EDITION),
    tables: {
      categories: { rows: structuredClone(categoryRows) },
      "appendix-anqing": { cells, extras: [] },
    },
    contacts: null,
    ...overrides,
  };
}
