import {
  type Cell,
  editionOf,
  type FixedTableDefinition,
  REPORT_FORMAT,
  type Report,
} from "@gongkai/core";

type Cells = Record<string, Record<string, Cell>>;

/** The figures that are not zero, by table, row and column: all sums are right. */
const figures: Readonly<Record<string, Cells>> = {
  proactive: {
    rules: { inForce: 3, publishedTotal: 3 },
    normativeDocuments: {
      issued: 4,
      repealed: 1,
      inForce: 20,
      newlyMade: 4,
      newlyPublished: 4,
      publishedTotal: 20,
    },
    licensing: { decisions: 120, itemsPreviousYear: 9 },
    penalties: { decisions: 31 },
    administrativeFees: { amount: "12.5" },
  },
  requests: {
    new: { naturalPerson: 40, commercial: 5, total: 45 },
    carriedIn: { naturalPerson: 2, total: 2 },
    granted: { naturalPerson: 21, commercial: 3, total: 24 },
    partial: { naturalPerson: 6, total: 6 },
    "denied.thirdParty": { naturalPerson: 4, commercial: 1, total: 5 },
    "unable.notHeld": { naturalPerson: 7, commercial: 1, total: 8 },
    "notProcessed.repeat": { naturalPerson: 1, total: 1 },
    total: { naturalPerson: 39, commercial: 5, total: 44 },
    carriedOut: { naturalPerson: 3, total: 3 },
  },
  remedies: {
    reconsideration: { upheld: 2, corrected: 1, pending: 1, total: 4 },
    direct: { upheld: 1, total: 1 },
  },
};

function cellsOf({ id, rows, columns }: FixedTableDefinition): Cells {
  const given = figures[id] ?? {};
  return Object.fromEntries(
    rows.map((row) => {
      const own = columns.filter((column) => row.columns?.includes(column.id) ?? true);
      return [
        row.id,
        Object.fromEntries(own.map((column) => [column.id, given[row.id]?.[column.id] ?? 0])),
      ];
    }),
  );
}

const numerals = ["一", "二", "三", "四", "五", "六"];

/**
 * Builds a small report on one of the forms from 2019 on, about which no core rule has anything to
 * say but that last year's report is not given: 45 requests received, 44 decided, four reconsiderations.
 *
 * @param overrides Top-level values to put in the place of the builder's; `edition` chooses the form.
 */
export function modernReport(overrides: Partial<Report> = {}): Report {
  const edition = editionOf(overrides.edition ?? "cn-2021");
  const [year] = edition.years;
  const fixed = edition.tables.filter((table) => table.kind === "fixed");
  return {
    format: REPORT_FORMAT,
    edition: edition.id,
    title: `某县${year}年政府信息公开工作年度报告`,
    body: { name: "某县", kind: "government", code: null, aliases: [], predecessors: [] },
    perimeter: "aggregate",
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    publishedOn: `${year + 1}-01-20`,
    sections: edition.sections.map(({ id, label }, index) => ({
      id,
      heading: `${numerals[index]}、${label["zh-CN"]}`,
      blocks: [
        { type: "paragraph", text: "具体情况如下。" },
        ...fixed.flatMap((table) =>
          table.section === id ? [{ type: "table" as const, ref: table.id }] : [],
        ),
      ],
    })),
    tables: Object.fromEntries(
      fixed.map((table) => [table.id, { cells: cellsOf(table), extras: [] }]),
    ),
    contacts: null,
    ...overrides,
  };
}
