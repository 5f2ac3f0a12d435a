import type { Source } from "@gongkai/core";
import type { Document, TableCellNode } from "@gongkai/core/document";
import { readTitle, titleIn } from "../recognize/read-title.ts";
import { severalReports } from "../rule-cards.ts";
import type { FileReading, ReadingNote } from "./file-reading.ts";
import { onlyCell, type SheetRow, sheetBlocks } from "./sheet-blocks.ts";

/** The rows of one report, sheet by sheet, and the title over them. */
interface Stretch {
  title: string | null;
  source: Source | undefined;
  hasFigures: boolean;
  readonly sheets: SheetRow[][];
}

const FIGURE = /^\d[\d,.]*%?$/;

const isFigureRow = (row: SheetRow): boolean =>
  row.some(({ text }) => FIGURE.test(text)) && row.some(({ text }) => !FIGURE.test(text));

/** The title of a year that a row prints, and nothing else. */
function titleOf(row: SheetRow): { readonly title: string; readonly cell: TableCellNode } | null {
  const cell = onlyCell(row);
  const title = cell === null ? null : titleIn(cell.text);
  if (cell === null || title === null || readTitle(title).year === null) return null;
  return { title, cell };
}

/** Whether two titles are of two reports: of two years, or of two bodies. */
function isOther(title: string, before: string | null): boolean {
  if (before === null) return false;
  const [one, other] = [readTitle(title), readTitle(before)];
  const isNamed = one.name !== "" && other.name !== "";
  return one.year !== other.year || (isNamed && one.name !== other.name);
}

const begin = (): Stretch => ({ title: null, source: undefined, hasFigures: false, sheets: [] });

function stretchesOf(sheets: readonly (readonly SheetRow[])[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current = begin();
  for (const rows of sheets) {
    current.sheets.push([]);
    for (const row of rows) {
      const found = titleOf(row);
      if (found !== null && current.hasFigures && isOther(found.title, current.title)) {
        stretches.push(current);
        current = begin();
        current.sheets.push([]);
      }
      if (found !== null && !current.hasFigures) {
        current.title = found.title;
        current.source = found.cell.source;
      }
      if (isFigureRow(row)) current.hasFigures = true;
      current.sheets.at(-1)?.push(row);
    }
  }
  const last = stretches.at(-1);
  // A title without figures under it is no report of its own.
  if (last !== undefined && !current.hasFigures) last.sheets.push(...current.sheets);
  else stretches.push(current);
  return stretches;
}

const documentOf = ({ sheets }: Stretch): Document => ({
  lang: "zh-CN",
  blocks: sheets.flatMap(sheetBlocks),
});

function noteOf([first, ...others]: readonly Stretch[]): ReadingNote[] {
  if (first === undefined || others.length === 0) return [];
  const titles = others.map(({ title }) => title ?? "");
  const message = {
    "zh-CN": `文件中有 ${others.length + 1} 份报告，只读取了第一份“${first.title ?? ""}”，没有读取${titles.map((title) => `“${title}”`).join("、")}`,
    en: `The file holds ${others.length + 1} reports; the first, "${first.title ?? ""}", was read, and not ${titles.map((title) => `"${title}"`).join(", ")}`,
  };
  return [{ card: severalReports, message, source: others[0]?.source }];
}

/**
 * Makes a document of the sheets of a file. Where they hold several reports, each under a title of its
 * own, it is the first of them; the others stand beside it, and a note names them.
 */
export function readingOfSheets(
  sheets: readonly (readonly SheetRow[])[],
  notes: readonly ReadingNote[],
): FileReading {
  const stretches = stretchesOf(sheets);
  const [document = documentOf(begin()), ...others] = stretches.map(documentOf);
  return { document, titles: [], notes: [...notes, ...noteOf(stretches)], others };
}
