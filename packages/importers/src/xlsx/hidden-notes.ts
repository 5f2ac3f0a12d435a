import type { LocalText } from "@gongkai/core";
import { cellName, columnLetters } from "@gongkai/core/document";
import type { ReadingNote } from "../files/file-reading.ts";
import { hiddenContent } from "../rule-cards.ts";
import type { SheetCell } from "./sheet-cells.ts";
import type { ShownSheet } from "./sheet-grid.ts";

/** So many are named; of the rest the number is given. */
const MOST_NAMED = 12;

/** Lists names in both languages. */
function listed(names: readonly string[]): LocalText {
  const named = names.slice(0, MOST_NAMED);
  const more = names.length - named.length;
  return {
    "zh-CN": named.join("、") + (more === 0 ? "" : ` 等 ${names.length} 处`),
    en: named.join(", ") + (more === 0 ? "" : ` and ${more} more`),
  };
}

/** Numbers, with those that follow one another as a range: 3, 5-7. */
function ranges(numbers: readonly number[], name: (at: number) => string): string[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const starts = sorted.filter((at, index) => sorted[index - 1] !== at - 1);
  const ends = sorted.filter((at, index) => sorted[index + 1] !== at + 1);
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    return start === end ? name(start) : `${name(start)}-${name(end)}`;
  });
}

interface Sheet {
  readonly file: string;
  readonly name: string;
}

function note(
  message: LocalText,
  [first]: readonly SheetCell[],
  { file, name: sheet }: Sheet,
): ReadingNote {
  if (first === undefined) return { card: hiddenContent, message };
  const { text } = first;
  const source = { kind: "cell", file, sheet, cell: cellName(first), text } as const;
  return { card: hiddenContent, message, source };
}

const cellsNamed = (cells: readonly SheetCell[]) => listed(cells.map(cellName));

/** What there is to say of cells of a sheet that are not shown: a note for each way of hiding. */
export function hiddenNotes(shown: ShownSheet, sheet: Sheet): ReadingNote[] {
  const { inHiddenRows, inHiddenColumns, covered, masked } = shown;
  const rows = listed(
    ranges(
      inHiddenRows.map(({ row }) => row),
      (row) => String(row + 1),
    ),
  );
  const columns = listed(
    ranges(
      inHiddenColumns.map(({ column }) => column),
      columnLetters,
    ),
  );
  const [under, without] = [cellsNamed(covered), cellsNamed(masked)];
  const { name } = sheet;
  const kinds: readonly (readonly [readonly SheetCell[], LocalText])[] = [
    [
      inHiddenRows,
      {
        "zh-CN": `工作表“${name}”的第 ${rows["zh-CN"]} 行被隐藏，其内容没有读取`,
        en: `The sheet "${name}" hides rows, which were not read: ${rows.en}`,
      },
    ],
    [
      inHiddenColumns,
      {
        "zh-CN": `工作表“${name}”的 ${columns["zh-CN"]} 列被隐藏，其内容没有读取`,
        en: `The sheet "${name}" hides columns, which were not read: ${columns.en}`,
      },
    ],
    [
      covered,
      {
        "zh-CN": `工作表“${name}”的 ${under["zh-CN"]} 被合并单元格遮住，其内容没有读取`,
        en: `The sheet "${name}" has values under a merged cell, which were not read: ${under.en}`,
      },
    ],
    [
      masked,
      {
        "zh-CN": `工作表“${name}”的 ${without["zh-CN"]} 的数字格式使其不显示，其内容没有读取`,
        en: `The sheet "${name}" has values that their format does not show, which were not read: ${without.en}`,
      },
    ],
  ];
  return kinds.flatMap(([cells, message]) =>
    cells.length === 0 ? [] : [note(message, cells, sheet)],
  );
}

/** What there is to say of sheets that are hidden. */
export function hiddenSheetsNote(names: readonly string[]): ReadingNote[] {
  if (names.length === 0) return [];
  const sheets = listed(names.map((name) => `“${name}”`));
  const message = {
    "zh-CN": `工作表${sheets["zh-CN"]}被隐藏，其内容没有读取`,
    en: `Hidden sheets were not read: ${sheets.en}`,
  };
  return [{ card: hiddenContent, message }];
}
