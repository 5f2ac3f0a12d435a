import { readRows } from "@gongkai/importers/csv";
import type { List } from "./list.ts";
import type { ListBytes } from "./list-bytes.ts";
import { tableList } from "./table-list.ts";

/** Reads a list from CSV or TSV. */
export function delimitedList({ file, chunks }: ListBytes): Promise<List> {
  const delimiter = file.toLowerCase().endsWith(".tsv") ? "\t" : undefined;
  return tableList(readRows(chunks, { delimiter }), { file, sheet: "" });
}
