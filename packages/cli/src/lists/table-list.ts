import { GongkaiError, type LocalText } from "@gongkai/core";
import { cellName } from "@gongkai/core/document";
import type { LedgerRow } from "@gongkai/ledger";
import { columnNames, isHeader } from "./column-names.ts";
import type { List } from "./list.ts";

/** A row of values. */
export interface TableRow {
  /** Its number in a spreadsheet, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

interface Place {
  readonly file: string;
  /** Empty where there are no sheets: there a value too many puts all before it in doubt. */
  readonly sheet: string;
}

const headerMissing = (file: string): GongkaiError =>
  new GongkaiError("column-missing", {
    message: { "zh-CN": "清单没有列名", en: "The list has no header" },
    place: file,
    expected: {
      "zh-CN": "第一行是列名，其下每行一条记录",
      en: "The names of the columns in the first row, and a record in each row below",
    },
    advice: {
      "zh-CN": "gongkai template --ledger 写出带列名的空白清单",
      en: "gongkai template --ledger writes empty lists with their columns",
    },
  });

/** How programs keep zeros before a number in CSV: ="00123". */
const KEPT_TEXT = /^="([^"]*)"$/;

function valuesOf(names: readonly string[], cells: readonly string[]): LedgerRow["values"] {
  const values: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? "";
    values[name] = cell.startsWith('="') ? (KEPT_TEXT.exec(cell)?.[1] ?? cell) : cell;
  }
  return values;
}

const isBeyond = (cells: readonly string[], count: number): boolean =>
  cells.length > count && cells.slice(count).some((cell) => cell.trim() !== "");

function tooMany(values: number, columns: number): LocalText {
  return {
    "zh-CN": `有 ${values} 个值，而列名只有 ${columns} 个，本行不计`,
    en: `There are ${values} values under ${columns} columns; the row is not counted`,
  };
}

const besideNote = (lines: readonly number[]): LocalText => ({
  "zh-CN": `没有列名的列里有内容，没有读取：第 ${lines.slice(0, 5).join("、")} 行${lines.length > 5 ? ` 等 ${lines.length} 行` : ""}`,
  en: `Values under no column name were not read: row ${lines.slice(0, 5).join(", ")}${lines.length > 5 ? ` and ${lines.length - 5} more` : ""}`,
});

/**
 * Reads rows of values as a list: the first row with two names is its header, blank rows are none.
 *
 * @throws {GongkaiError} `column-missing` where there is no header.
 */
export async function tableList(rows: AsyncIterator<TableRow>, place: Place): Promise<List> {
  let header = await rows.next();
  while (header.done !== true && !isHeader(header.value.cells)) header = await rows.next();
  if (header.done === true) throw headerMissing(place.file);
  const names = columnNames(header.value.cells);
  const columns = new Map(names.map((name, at) => [name, at]));
  const notes: LocalText[] = [];
  async function* records(): AsyncGenerator<LedgerRow> {
    const beside: number[] = [];
    for await (const { row: line, cells } of { [Symbol.asyncIterator]: () => rows }) {
      if (!isBeyond(cells, names.length)) yield { line, values: valuesOf(names, cells) };
      else if (place.sheet === "") {
        yield { line, values: {}, fault: tooMany(cells.length, names.length) };
      } else {
        beside.push(line);
        yield { line, values: valuesOf(names, cells) };
      }
    }
    if (beside.length > 0) notes.push(besideNote(beside));
  }
  return {
    names,
    rows: records(),
    sourceOf: (line, column, text) => {
      const cell = cellName({ row: line - 1, column: columns.get(column) ?? 0 });
      return { kind: "cell", ...place, cell, text };
    },
    notes,
  };
}
