import type { JsonSource, Source, Sources, TextRange, TextSource } from "../models/source.ts";

export interface SourceQuery {
  readonly sources?: Sources | undefined;
  readonly file?: string | undefined;
  /** The value as the report has it: the whole text of the paragraph, or the printed figure. */
  readonly text?: string | undefined;
  /** The part of `text` that is asked for. */
  readonly range?: TextRange | undefined;
}

/** How far into `raw` the first `offset` characters of `repaired` reach; repairs only ever insert. */
function rawOffset(raw: string, repaired: string, offset: number): number {
  let position = 0;
  for (let index = 0; index < offset; index++) {
    if (raw[position] === repaired[index]) position++;
  }
  return position;
}

function partOf(source: TextSource, text: string, range: TextRange): TextSource {
  const start = rawOffset(source.text, text, range.start);
  const end = rawOffset(source.text, text, range.start + range.length);
  return {
    ...source,
    column: source.column + start,
    length: end - start,
    text: source.text.slice(start, end),
  };
}

function jsonSource(path: string, { file = "", text = "", range }: SourceQuery): JsonSource {
  const part = range === undefined ? text : text.slice(range.start, range.start + range.length);
  return { kind: "json", file, pointer: path, text: part };
}

/**
 * Finds where a value of the report, or a part of its text, stands in the input.
 *
 * A value without a source of its own is placed by its JSON Pointer.
 *
 * @example
 * sourceOf("/title", { file: "report.json", text: "年度报告" }) //=> { kind: "json", file: "report.json", pointer: "/title", text: "年度报告" }
 */
export function sourceOf(path: string, query: SourceQuery): Source {
  const source = query.sources?.[path];
  if (source === undefined) return jsonSource(path, query);
  if (source.kind !== "text" || query.range === undefined || query.text === undefined) {
    return source;
  }
  return partOf(source, query.text, query.range);
}
