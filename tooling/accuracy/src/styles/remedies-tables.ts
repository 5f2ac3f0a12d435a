import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { beside, cell, over } from "./cells.ts";
import { html } from "./html-style.ts";
import { type Row, sumOf, withRows } from "./laid-table.ts";
import { type Draft, type Style, soft } from "./style.ts";
import { onlyTable, transposed } from "./table-habits.ts";
import { paragraph } from "./texts.ts";

const OUTCOMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const SUITS = ["未经复议直接起诉", "复议后起诉"];
const WAYS = ["行政复议", ...SUITS];

const outcomes = (): Row => OUTCOMES.map((name) => over(name));

/** The figures of each way: reconsiderations, suits at once, suits after a reconsideration. */
const byWay = (figures: Row): Row[] => [0, 5, 10].map((at) => figures.slice(at, at + 5));

const wayName = (at: number): string => (at === 0 ? "行政复议" : `行政诉讼（${WAYS[at]}）`);

interface Parts {
  readonly table: TableNode;
  /** The three rows of the header. */
  readonly head: readonly Row[];
  readonly figures: Row;
  readonly draft: Draft;
}

/** The table in another shape. */
const shaped = (name: string, write: (parts: Parts) => readonly DocumentNode[]): Style =>
  html(name, {
    tables: onlyTable("remedies", (table, draft) => {
      const figures = table.rows.at(-1) ?? [];
      return write({ table, head: table.rows.slice(0, -1), figures, draft });
    }),
  });

/** The table with rows of its own. */
const rowed = (name: string, rows: (parts: Parts) => readonly Row[]): Style =>
  shaped(name, (parts) => [withRows(parts.table, rows(parts))]);

/** Rows of years, labelled to the left. */
const years = (name: string, label: string, rows: (parts: Parts) => readonly Row[]): Style =>
  rowed(name, (parts) => {
    const [first = [], ...rest] = parts.head;
    return [[over(label, 1, 3), ...first], ...rest, ...rows(parts)];
  });

const nines = (figures: Row): Row => figures.map(() => cell("9"));

const totalFirst = (row: Row): Row =>
  byWay(row).flatMap((way) => [...way.slice(-1), ...way.slice(0, -1)]);

/** Shapes of the table of reconsiderations and suits. */
export const remediesTables: readonly Style[] = [
  html("remedies-transposed", { tables: onlyTable("remedies", (table) => [transposed(table)]) }),
  shaped("remedies-as-three-tables", ({ table, figures }) =>
    byWay(figures).map((way, at) => withRows(table, [[over(wayName(at), 5)], outcomes(), way])),
  ),
  rowed("remedies-way-under-way", ({ figures }) =>
    byWay(figures).flatMap((way, at) => [[over(wayName(at), 5)], outcomes(), way]),
  ),
  rowed("remedies-a-row-a-way", ({ figures }) => {
    const [reviews = [], direct = [], later = []] = byWay(figures);
    return [
      [over("类别", 2), ...outcomes()],
      [beside("行政复议", 2), ...reviews],
      [beside("行政诉讼", 1, 2), beside("未经复议直接起诉"), ...direct],
      [beside("复议后起诉"), ...later],
    ];
  }),
  rowed("remedies-a-row-an-outcome", ({ figures }) => [
    [over("结果", 1, 2), over("行政复议", 1, 2), over("行政诉讼", 2)],
    SUITS.map((name) => over(name)),
    ...OUTCOMES.map((name, at) => [
      beside(name),
      ...byWay(figures).flatMap((way) => way[at] ?? []),
    ]),
  ]),
  rowed("remedies-a-row-a-figure", ({ figures }) => [
    [over("项目"), over("数量")],
    ...byWay(figures).flatMap((way, at) =>
      way.map((figure, outcome) => [
        beside(`${at > 0 ? "行政诉讼" : ""}${WAYS[at]}${OUTCOMES[outcome]}`),
        figure,
      ]),
    ),
  ]),
  rowed("remedies-names-in-one-row", ({ figures }) => [
    WAYS.flatMap((way, at) =>
      OUTCOMES.map((outcome) => over(`${at > 0 ? "行政诉讼" : ""}${way}${outcome}`)),
    ),
    figures,
  ]),
  rowed("remedies-suits-named-in-one-row", ({ head, figures }) => [
    WAYS.map((way, at) => over(at > 0 ? `行政诉讼—${way}` : way, 5)),
    head[2] ?? [],
    figures,
  ]),
  rowed("remedies-total-first", ({ head: [first = [], second = [], third = []], figures }) => [
    first,
    second,
    totalFirst(third),
    totalFirst(figures),
  ]),
  rowed("remedies-suits-first", ({ head: [first = [], second = [], third = []], figures }) => [
    [...first].reverse(),
    second,
    [...third.slice(5), ...third.slice(0, 5)],
    [...figures.slice(5), ...figures.slice(0, 5)],
  ]),
  rowed("remedies-with-sum-of-suits", ({ head: [, second = [], third = []], figures }) => [
    [over("行政复议", 5, 2), over("行政诉讼", 11)],
    [...second, over("诉讼合计", 1, 2)],
    third,
    [...figures, cell(sumOf([figures[9], figures[14]].flatMap((figure) => figure ?? [])))],
  ]),
  rowed("remedies-blank-row-below", ({ head, figures }) => [
    ...head,
    figures,
    figures.map(() => cell("")),
  ]),
  years("remedies-labelled-to-the-left", "项目", ({ figures }) => [
    [beside("数量（件）"), ...figures],
  ]),
  years("remedies-last-year-below", "年度", ({ figures }) => [
    [beside("本年"), ...figures],
    [beside("上年"), ...nines(figures)],
  ]),
  years("remedies-last-year-above", "年度", ({ figures, draft: { year } }) => [
    [beside(`${year - 1}年`), ...nines(figures)],
    [beside(`${year}年`), ...figures],
  ]),
  soft(
    shaped("remedies-under-paragraphs", ({ table, figures }) =>
      byWay(figures).flatMap((way, at) => [
        paragraph(wayName(at)),
        withRows(table, [outcomes(), way]),
      ]),
    ),
  ),
  soft(
    shaped("remedies-with-outcomes-only", ({ table, head, figures }) => [
      paragraph("行政复议、未经复议直接起诉、复议后起诉依次为"),
      withRows(table, [head[2] ?? [], figures]),
    ]),
  ),
];
