import { GongkaiError } from "@gongkai/core";
import { openZip, type Zip } from "../files/open-zip.ts";
import type { WorkbookWords } from "./cell-value.ts";
import { readFormats } from "./read-formats.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { type SheetPart, type WorkbookParts, workbookParts } from "./workbook-parts.ts";

/** A list on a sheet of a workbook. */
export interface SheetList {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly rows: Iterable<SheetRow>;
  /** The names of the other sheets that hold something, and that were not read. */
  readonly others: readonly string[];
}

export interface ReadSheetRowsOptions {
  /** The name of the sheet; where it is not given, the first that is shown and holds something. */
  readonly sheet?: string | undefined;
  /** The name of the file, for errors. */
  readonly filename?: string | undefined;
}

function wordsOf(zip: Zip, { sharedStrings, styles, from1904 }: WorkbookParts): WorkbookWords {
  const { file } = zip;
  const formats = styles === null ? null : zip.text(styles);
  return {
    file,
    strings: sharedStrings === null ? [] : readSharedStrings(zip.textPieces(sharedStrings), file),
    formats: formats === null ? [] : readFormats(formats, file),
    from1904,
  };
}

function holdsRows(zip: Zip, { part }: SheetPart): boolean {
  let tail = "";
  for (const piece of zip.textPieces(part)) {
    const text = tail + piece;
    if (/<(?:\w+:)?[vft][\s/>]/.test(text)) return true;
    tail = text.slice(-16);
  }
  return false;
}

function sheetUnknown(sheet: string, { sheets }: WorkbookParts, file: string): GongkaiError {
  const names = sheets.map(({ name }) => name);
  return new GongkaiError("usage", {
    message: { "zh-CN": `没有工作表“${sheet}”`, en: `There is no sheet "${sheet}"` },
    place: file,
    expected: { "zh-CN": `下列之一：${names.join("、")}`, en: `One of: ${names.join(", ")}` },
  });
}

/**
 * Reads a list on a sheet of a workbook row by row, however many there are: days as ISO dates, numbers
 * in full, a formula without a saved value as itself (`=B2`). Use `importXlsx` for a report.
 *
 * Rows that a filter hides are rows of the list as well, and say so. Blank rows are none. Of merged
 * cells the first holds the value.
 *
 * @throws {GongkaiError} `file-damaged`, also while rows are read; `file-encrypted`; `usage` where there
 * is no sheet of that name.
 *
 * @example
 * await readSheetRows(new Uint8Array([0x50, 0x4b, 3, 4])).catch(({ code }) => code) //=> "file-damaged"
 */
export async function readSheetRows(
  bytes: Uint8Array,
  { sheet, filename = "" }: ReadSheetRowsOptions = {},
): Promise<SheetList> {
  const zip = openZip(bytes, filename);
  const parts = workbookParts(zip);
  const full = parts.sheets.filter((one) => holdsRows(zip, one));
  const wanted =
    sheet === undefined
      ? full.find(({ isHidden }) => !isHidden)
      : parts.sheets.find(({ name }) => name === sheet);
  if (wanted === undefined && sheet !== undefined) throw sheetUnknown(sheet, parts, filename);
  const others = full.flatMap((one) => (one === wanted ? [] : [one.name]));
  if (wanted === undefined) return { sheet: "", rows: [], others };
  const rows = sheetRows(zip.textPieces(wanted.part), wordsOf(zip, parts));
  return { sheet: wanted.name, rows, others };
}
