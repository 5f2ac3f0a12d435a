import type { Source } from "@gongkai/core";

/** The place inside its file: `79:30`, `#/tables/…`, `Sheet1!B4`. */
function placeInFile(source: Source): string {
  switch (source.kind) {
    case "text":
      return `${source.line}:${source.column}`;
    case "table":
      return `table ${source.table}, row ${source.row}, column ${source.column}`;
    case "cell":
      // CSV has no sheets.
      return source.sheet === "" ? source.cell : `${source.sheet}!${source.cell}`;
    case "page":
      return `page ${source.page}`;
    case "json":
      return `#${source.pointer}`;
  }
}

/**
 * Names the place of a source as editors and terminals do: `file:line:column`.
 *
 * @param file The file that is being spoken of already; its name is then left out.
 *
 * @example
 * sourcePlace({ kind: "text", file: "a.txt", line: 3, column: 5, length: 2, text: "4件" }) //=> "a.txt:3:5"
 */
export function sourcePlace(source: Source, file?: string): string {
  const place = placeInFile(source);
  if (source.file === file) return place;
  if (source.kind === "json") return source.file + place;
  return `${source.file}${source.kind === "text" ? ":" : " "}${place}`;
}
