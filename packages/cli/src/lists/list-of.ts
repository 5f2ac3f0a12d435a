import type { List } from "./list.ts";
import type { ListBytes } from "./list-bytes.ts";
import { listKind } from "./list-kind.ts";

/** Tells what kind of file it is, and reads it as a list. */
export async function listOf(input: ListBytes, sheet: string | undefined): Promise<List> {
  const kind = listKind(input.file, input.head);
  if (kind === "sheet") return (await import("./sheet-list.ts")).sheetList(input, sheet);
  if (kind === "delimited") return (await import("./delimited-list.ts")).delimitedList(input);
  return (await import("./json-list.ts")).jsonList(input, kind);
}
