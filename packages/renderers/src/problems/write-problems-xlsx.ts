import type { Language, LocalText } from "@gongkai/core";
import stringWidth from "string-width";
import type { CellObject, Row, Sheet } from "write-excel-file/universal";
import { cellText } from "../sheet/cell-text.ts";
import { officeSheets } from "./office-sheets.ts";
import type { FileProblems, ProblemRow } from "./problem-rows.ts";
import {
  fileColumns,
  isProblem,
  type ProblemColumn,
  problemColumns,
  problemWords,
} from "./problem-words.ts";
import { problemsSummary } from "./problems-summary.ts";

type Content = Blob;

const HEAD = {
  fontWeight: "bold",
  backgroundColor: "#f1efea",
  bottomBorderStyle: "thin",
  wrap: true,
  alignVertical: "center",
} as const;

const FILLS: Readonly<Record<ProblemRow["severity"], string | null>> = {
  unreadable: "#f6d9d3",
  error: "#f6d9d3",
  warning: "#fbeecb",
  info: null,
};

/** Always text: a figure stays as printed, and what begins with = is no formula. */
const text = (value: string, style: Partial<CellObject> = {}): CellObject => ({
  value: cellText(value),
  type: String,
  format: "@",
  alignVertical: "top",
  wrap: true,
  ...style,
});

const SEVERITY_COLUMN = 3;

const LINE_POINTS = 15;

/** Not every program finds the height of wrapped text itself. */
function rowHeight(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([each, width]) => Math.ceil(stringWidth(each) / (width - 1)));
  return LINE_POINTS * Math.max(1, ...lines) + 3;
}

const headOf = (columns: readonly { readonly title: LocalText }[], lang: Language): Row =>
  columns.map(({ title }) => text(title[lang], HEAD));

function problemSheet(
  name: LocalText,
  rows: readonly ProblemRow[],
  { columns, lang }: { readonly columns: readonly ProblemColumn[]; readonly lang: Language },
): Sheet<Content> {
  const lines = rows.map((row): Row => {
    const texts = columns.map(({ of }) => of(row, lang));
    const height = rowHeight(texts.map((each, index) => [each, columns[index]?.width ?? 1]));
    return texts.map((each, index) => {
      const fill = index === SEVERITY_COLUMN ? FILLS[row.severity] : null;
      return text(each, fill === null ? { height } : { height, backgroundColor: fill });
    });
  });
  const none = [text(problemWords.none[lang], { wrap: false })];
  return {
    sheet: name[lang],
    data: [headOf(columns, lang), ...(lines.length === 0 ? [none] : lines)],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

function filesSheet(files: readonly FileProblems[], lang: Language): Sheet<Content> {
  const lines = files.map(
    (file): Row =>
      fileColumns.map(({ of }) => {
        const value = of(file, lang);
        return typeof value === "number"
          ? { value, type: Number, alignVertical: "top" }
          : text(value);
      }),
  );
  const note = (words: LocalText): Row => [text(words[lang], { wrap: false })];
  return {
    sheet: problemWords.files[lang],
    data: [
      headOf(fileColumns, lang),
      ...lines,
      [],
      note(problemsSummary(files)),
      note(problemWords.notAssessed),
    ],
    columns: fileColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

/** `A1:K61` for eleven columns and sixty rows under the head. */
const rangeOf = (columns: number, rows: number): string =>
  `A1:${String.fromCharCode(64 + columns)}${rows}`;

/**
 * Writes the table of problems as an XLSX file: problems, hints and accepted findings, and the files.
 *
 * Every text is a text, whatever it begins with: a figure stays as printed and nothing is a formula.
 *
 * @example
 * (await writeProblemsXlsx([], { lang: "en" }))[0] //=> 0x50
 */
export async function writeProblemsXlsx(
  files: readonly FileProblems[],
  { lang }: { readonly lang: Language },
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  const rows = files.flatMap((file) => file.rows);
  const problems = rows.filter(isProblem);
  const hints = rows.filter((row) => !isProblem(row));
  const options = { columns: problemColumns, lang };
  const sheets = [
    problemSheet(problemWords.problems, problems, options),
    problemSheet(problemWords.hints, hints, options),
    filesSheet(files, lang),
  ];
  const width = problemColumns.length;
  const ranges = new Map([
    [problemWords.problems[lang], rangeOf(width, problems.length + 1)],
    [problemWords.hints[lang], rangeOf(width, hints.length + 1)],
    [problemWords.files[lang], rangeOf(fileColumns.length, files.length + 1)],
  ]);
  const blob = await writeExcelFile(sheets, {
    fontFamily: "Microsoft YaHei",
    fontSize: 10,
    features: [officeSheets(ranges)],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
