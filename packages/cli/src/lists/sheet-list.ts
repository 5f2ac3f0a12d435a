import type { LocalText } from "@gongkai/core";
import { readSheetRows, type SheetRow } from "@gongkai/importers/xlsx";
import type { List } from "./list.ts";
import type { ListBytes } from "./list-bytes.ts";
import { type TableRow, tableList } from "./table-list.ts";

async function bytesOf({ chunks }: ListBytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const othersNote = (sheet: string, others: readonly string[]): LocalText => ({
  "zh-CN": `只读取了工作表“${sheet}”，没有读取：${others.join("、")}`,
  en: `Only the sheet "${sheet}" was read, not: ${others.join(", ")}`,
});

const hiddenNote = (count: number): LocalText => ({
  "zh-CN": `有 ${count} 行被隐藏或筛去，也已读取`,
  en: `${count} rows are hidden or filtered away, and were read as well`,
});

/** Reads a list from a sheet of a workbook: the one that is named, or the first that holds something. */
export async function sheetList(input: ListBytes, sheet: string | undefined): Promise<List> {
  const { file } = input;
  const found = await readSheetRows(await bytesOf(input), { filename: file, sheet });
  const notes: LocalText[] = [];
  async function* shown(rows: Iterable<SheetRow>): AsyncGenerator<TableRow> {
    let hidden = 0;
    for (const { line: row, cells, isHidden } of rows) {
      if (isHidden) hidden++;
      yield { row, cells };
    }
    if (hidden > 0) notes.push(hiddenNote(hidden));
  }
  const list = await tableList(shown(found.rows), { file, sheet: found.sheet });
  if (found.others.length > 0 && sheet === undefined)
    notes.push(othersNote(found.sheet, found.others));
  return {
    ...list,
    get notes() {
      return [...notes, ...list.notes];
    },
  };
}
