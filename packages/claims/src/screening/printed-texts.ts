import { isFixedTable, jsonPointer, type Report, type Table } from "@gongkai/core";
import type { TextPlace } from "../text-place.ts";

type Keys = readonly (string | number)[];

function place(keys: Keys, text: unknown): TextPlace[] {
  return typeof text === "string" && text !== "" ? [{ path: jsonPointer(...keys), text }] : [];
}

function textsOfTable(table: Table, keys: Keys): TextPlace[] {
  const note = place([...keys, "note"], Reflect.get(table, "note"));
  if (isFixedTable(table)) {
    const extras = (table.extras ?? []).flatMap((extra, index) =>
      (["row", "column"] as const).flatMap((key) =>
        place([...keys, "extras", index, key], extra[key]),
      ),
    );
    return [...note, ...extras];
  }
  const rows = table.rows.flatMap((row, index) =>
    (["group", "label", "description"] as const).flatMap((key) =>
      place([...keys, "rows", index, key], row[key]),
    ),
  );
  return [...note, ...rows];
}

/** All prose that a report prints: title, headings, paragraphs, labels, descriptions; not its contacts. */
export function printedTexts(report: Report): TextPlace[] {
  const ofSections = report.sections.flatMap(({ heading, blocks }, index) => [
    ...place(["sections", index, "heading"], heading),
    ...blocks.flatMap((block, at) =>
      block.type === "table" ? [] : place(["sections", index, "blocks", at, "text"], block.text),
    ),
  ]);
  const ofTables = Object.entries(report.tables).flatMap(([id, table]) =>
    textsOfTable(table, ["tables", id]),
  );
  return [...place(["title"], report.title), ...ofSections, ...ofTables];
}
