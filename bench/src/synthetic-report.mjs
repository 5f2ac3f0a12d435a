import { matrixCells } from "./matrix-report.mjs";

const COUNTS = [43, 38, 33, 30, 24, 22, 20, 17, 15, 13];
const BASE = 417;
const SENTENCE =
  "本机关按照条例要求主动公开各类信息，完善发布、解读、回应衔接机制，方便群众查询和监督。";

const SECTIONS = [
  ["overview", "一、概述"],
  ["proactive", "二、主动公开政府信息的情况"],
  ["onRequest", "三、政府信息依申请公开办理情况"],
  ["fees", "四、政府信息公开的收费及减免情况"],
  ["remedies", "五、申请行政复议、提起行政诉讼的情况"],
  ["problems", "六、存在的主要问题及改进措施"],
  ["appendix", "七、附表信息"],
];

const APPENDIX = {
  "documents.total": 74,
  "documents.website": 74,
  "documents.gazette": 0,
  requests: 4,
  "requests.inPerson": 0,
  "requests.online": 4,
  "requests.mailFax": 0,
  replies: 4,
  "replies.granted": 2,
  "replies.partial": 0,
  "replies.denied": 2,
  "replies.other": 0,
  "fees.reduced": 0,
  appealsAndReports: 0,
  reconsideration: 0,
  litigation: 0,
};

/** Half up in whole numbers, as the form prints it. */
function percentage(/** @type {number} */ count) {
  const hundredths = Math.floor((count * 20_000 + BASE) / (2 * BASE));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}

function categoryRow(/** @type {number} */ count, /** @type {number} */ index) {
  const value = percentage(count);
  const share = { printed: `${value}%`, value, unit: "%" };
  return { label: `第${index + 1}类信息`, cells: { count, share } };
}

function section(/** @type {readonly string[]} */ [id, heading]) {
  const paragraphs = Array.from({ length: 4 }, (_, index) => ({
    type: "paragraph",
    text: SENTENCE.repeat(index + 2),
  }));
  const refs = { proactive: "categories", appendix: "appendix-anqing" };
  const ref = Reflect.get(refs, id);
  return { id, heading, blocks: [...paragraphs, ...(ref ? [{ type: "table", ref }] : [])] };
}

/** A made-up report of about 14 KB: seven sections of prose, two tables, no error. */
export function syntheticReport() {
  const figures = `2018年，本机关主动公开政府信息${BASE}条，比2017年的362条增长15.2%。`;
  const sections = SECTIONS.map(section);
  sections[1].blocks.unshift({ type: "paragraph", text: figures });
  const cells = Object.entries(APPENDIX).map(([row, value]) => [row, { value }]);
  return {
    format: "gongkai.report/1",
    edition: "cn-2008",
    title: "某局2018年政府信息公开工作年度报告",
    body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] },
    perimeter: "own",
    period: { start: "2018-01-01", end: "2018-12-31" },
    publishedOn: "2019-01-30",
    sections,
    tables: {
      categories: {
        rows: COUNTS.map(categoryRow),
        base: { concept: "proactive.items.published", value: BASE },
      },
      "appendix-anqing": { cells: Object.fromEntries(cells), extras: [] },
    },
    contacts: null,
  };
}

const NUMERALS = ["一", "二", "三", "四", "五", "六"];

/** Figures of the small tables: every row of 表四 adds up, what is in force fits what was issued. */
const SMALL_TABLES = {
  proactive: { issued: 4, repealed: 1, inForce: 20, decisions: 1200, amount: 37 },
  remedies: { upheld: 5, corrected: 1, other: 2, pending: 3, total: 11 },
};

const smallCells = (/** @type {any} */ { id, rows, columns }) =>
  Object.fromEntries(
    rows.map((/** @type {any} */ row) => {
      const own = columns.filter((column) => row.columns?.includes(column.id) ?? true);
      return [
        row.id,
        Object.fromEntries(own.map((column) => [column.id, SMALL_TABLES[id][column.id]])),
      ];
    }),
  );

/**
 * A made-up report of about 14 KB on the form of 2021: six sections of prose, the matrix of requests
 * and both small tables, no error.
 *
 * @param {any} edition the declaration of `cn-2021`
 */
export function syntheticModernReport(edition) {
  const { tables } = edition;
  return {
    ...syntheticReport(),
    edition: edition.id,
    title: "某市2024年政府信息公开工作年度报告",
    body: { name: "某市", kind: "government", code: null, aliases: [], predecessors: [] },
    period: { start: "2024-01-01", end: "2024-12-31" },
    publishedOn: "2025-01-20",
    sections: edition.sections.map(
      (/** @type {any} */ { id, label }, /** @type {number} */ index) => ({
        id,
        heading: `${NUMERALS[index]}、${label["zh-CN"]}`,
        blocks: [
          ...Array.from({ length: 3 }, (_, at) => ({
            type: "paragraph",
            text: SENTENCE.repeat(at + 3),
          })),
          ...tables
            .filter(({ section: at }) => at === id)
            .map((table) => ({ type: "table", ref: table.id })),
        ],
      }),
    ),
    tables: Object.fromEntries(
      tables.map((/** @type {any} */ table) => [
        table.id,
        { cells: table.id === "requests" ? matrixCells(table) : smallCells(table), extras: [] },
      ]),
    ),
  };
}

/** The same with one figure of the matrix wrong. */
export function modernReportWithWrongFigure(/** @type {any} */ edition) {
  const report = syntheticModernReport(edition);
  report.tables.requests.cells.granted.naturalPerson += 9;
  return report;
}

/** The same with a cell that is no cell, far down in the document. */
export function modernReportOfWrongShape(/** @type {any} */ edition) {
  const report = syntheticModernReport(edition);
  report.tables.remedies.cells.direct.pending = true;
  return report;
}
