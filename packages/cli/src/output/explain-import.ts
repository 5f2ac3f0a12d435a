import { isFixedTable, type Language, readCell, type Table } from "@gongkai/core";
import type { Certainty, ReadLabel, TableReading } from "@gongkai/importers";
import type { LoadedReport } from "../input/load-report.ts";
import { textTable } from "./text-table.ts";
import { withoutControls } from "./without-controls.ts";

const SURE: Readonly<Record<Certainty | "place" | "none", Readonly<Record<Language, string>>>> = {
  exact: { "zh-CN": "一致", en: "exact" },
  words: { "zh-CN": "序号、括注或年份不同", en: "but for numeral, remark or year" },
  close: { "zh-CN": "差一两个字", en: "a letter or two off" },
  place: { "zh-CN": "按位置", en: "by its place" },
  none: { "zh-CN": "规定格式以外", en: "not of the form" },
};

const TITLES = {
  "zh-CN": { row: "行", column: "列", readAs: "读作", how: "把握" },
  en: { row: "row", column: "column", readAs: "read as", how: "how sure" },
} as const;

const howSure = ({ id, certainty }: ReadLabel, language: Language): string =>
  SURE[id === null ? "none" : (certainty ?? "place")][language];

/** The figures of a row as printed, by the columns of the form. */
function figuresOf(table: Table | undefined, row: string | null, columns: readonly string[]) {
  if (table === undefined || row === null || !isFixedTable(table)) return columns.map(() => "");
  return columns.map((column) => {
    const cell = table.cells[row]?.[column];
    return cell === undefined ? "" : readCell(cell).printed;
  });
}

function explainTable({ id, labels }: TableReading, table: Table | undefined, language: Language) {
  const title = TITLES[language];
  const columns = labels.filter(({ kind }) => kind === "column");
  const rows = labels.filter(({ kind }) => kind === "row");
  const ids = [...new Set(columns.flatMap((column) => column.id ?? []))];
  const headers = textTable(
    [title.column, title.readAs, title.how].map((each) => ({ title: each })),
    columns.map((label) => [label.printed, label.id ?? "", howSure(label, language)]),
  );
  const body = textTable(
    [
      ...[title.row, title.readAs, title.how].map((each) => ({ title: each })),
      ...ids.map((each) => ({ title: each, isFigure: true })),
    ],
    rows.map((label) => [
      label.printed,
      label.id ?? "",
      howSure(label, language),
      ...figuresOf(table, label.id, ids),
    ]),
  );
  return `[${id}]\n${headers}${rows.length > 0 ? `\n${body}` : ""}\n`;
}

/** Says of each recognized table what its labels were taken for, how surely, and what was read. */
export function explainImport(
  { file, report, readings = [] }: LoadedReport,
  language: Language,
): string {
  const tables = readings.map((reading) =>
    explainTable(reading, report.tables[reading.id], language),
  );
  const none = {
    "zh-CN": "没有按行名列名识别的表格。\n",
    en: "No table was recognized by its labels.\n",
  };
  const heading = withoutControls(`${file}: ${report.title} (${report.edition})`);
  return `${heading}\n\n${tables.length === 0 ? none[language] : tables.join("")}`;
}
