import { readRows } from "@gongkai/importers/csv";
import type { List } from "./list.ts";
import type { ListBytes } from "./list-bytes.ts";
import { type TableRow, tableList } from "./table-list.ts";

async function* tableRows({ file, chunks }: ListBytes): AsyncGenerator<TableRow> {
  const delimiter = file.toLowerCase().endsWith(".tsv") ? "\t" : undefined;
  for await (const { row, cells } of readRows(chunks, { delimiter })) yield { line: row, cells };
}

/** Reads a list from CSV or TSV. */
export const delimitedList = (input: ListBytes): Promise<List> =>
  tableList(tableRows(input), { file: input.file, sheet: "" });
