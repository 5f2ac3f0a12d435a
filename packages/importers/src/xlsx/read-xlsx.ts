import type { FileReading, ReadingNote } from "../files/file-reading.ts";
import type { Zip } from "../files/open-zip.ts";
import { readingOfSheets } from "../files/reading-of-sheets.ts";
import { type NamedSheet, sheetsInOrder } from "../files/sheets-in-order.ts";
import { PieceCount } from "../too-large.ts";
import type { WorkbookWords } from "./cell-value.ts";
import { hiddenNotes, hiddenSheetsNote } from "./hidden-notes.ts";
import { readFormats } from "./read-formats.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { readSheet } from "./read-sheet.ts";
import { shownSheet } from "./sheet-grid.ts";
import { type SheetPart, type WorkbookParts, workbookParts } from "./workbook-parts.ts";

function wordsOf(zip: Zip, { sharedStrings, styles, from1904 }: WorkbookParts): WorkbookWords {
  const { file } = zip;
  const textOf = (part: string | null) => (part === null ? null : zip.text(part));
  const strings = textOf(sharedStrings);
  const formats = textOf(styles);
  return {
    file,
    strings: strings === null ? [] : readSharedStrings(strings, file),
    formats: formats === null ? [] : readFormats(formats, file),
    from1904,
  };
}

const holdsContent = (zip: Zip, { part }: SheetPart): boolean =>
  /<(?:\w+:)?[vft]\b/.test(zip.text(part) ?? "");

/**
 * Reads a workbook into a document: of each sheet the lines over its table, and the table, every cell
 * as it is shown. A line `（见工作表“…”）` stands for the sheet that it names. What is hidden is not read, and a note says so.
 *
 * @throws {GongkaiError} `file-damaged`, `file-too-large`.
 */
export async function readXlsx(zip: Zip, file: string): Promise<FileReading> {
  const parts = workbookParts(zip);
  const words = wordsOf(zip, parts);
  const pieces = new PieceCount(file);
  const sheets: NamedSheet[] = [];
  const notes: ReadingNote[] = [];
  for (const { name, part, isHidden } of parts.sheets) {
    if (isHidden) continue;
    const shown = shownSheet(
      readSheet(zip.text(part) ?? "", words, pieces),
      { file, name },
      pieces,
    );
    sheets.push({ name, rows: shown.rows });
    notes.push(...hiddenNotes(shown, { file, name }));
  }
  const hidden = parts.sheets.filter((sheet) => sheet.isHidden && holdsContent(zip, sheet));
  notes.push(...hiddenSheetsNote(hidden.map(({ name }) => name)));
  return readingOfSheets(sheetsInOrder(sheets), notes);
}
