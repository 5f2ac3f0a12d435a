import type { Source } from "@gongkai/core";

/**
 * Names the place of a source as editors and terminals do: `file:line:column`.
 *
 * @example
 * sourcePlace({ kind: "text", file: "a.txt", line: 3, column: 5, length: 2, text: "4件" }) //=> "a.txt:3:5"
 */
export function sourcePlace(source: Source): string {
  switch (source.kind) {
    case "text":
      return `${source.file}:${source.line}:${source.column}`;
    case "table":
      return `${source.file} table ${source.table}, row ${source.row}, column ${source.column}`;
    case "cell":
      return `${source.file} ${source.sheet}!${source.cell}`;
    case "page":
      return `${source.file} p. ${source.page}`;
    case "json":
      return `${source.file}#${source.pointer}`;
  }
}
