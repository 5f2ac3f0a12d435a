import { decodeChunks, type RowsInput } from "./csv/decode-chunks.ts";
import { arrayElements } from "./json/array-elements.ts";
import { jsonLines } from "./json/json-lines.ts";

export type { RowsInput } from "./csv/decode-chunks.ts";

/** A record of a file of JSON. */
export interface JsonRecord {
  /** Its line, or its place in the array, from 1. */
  readonly line: number;
  /** Null: it is no JSON object. */
  readonly values: Readonly<Record<string, unknown>> | null;
}

export interface ReadJsonRecordsOptions {
  /** `lines`: one object a line (NDJSON); `array`: an array of objects. */
  readonly as: "lines" | "array";
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objectOf(text: string): JsonRecord["values"] {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * Reads records one by one from NDJSON or from a JSON array, however many there are. What is no object
 * is a record without values, and stops nothing. Blank lines are no records.
 *
 * @throws {GongkaiError} `json-invalid` where there is no array, or where it breaks off;
 * `line-too-long`; `file-binary`.
 *
 * @example
 * (await readJsonRecords('{"编号":1}\n', { as: "lines" }).next()).value //=> { line: 1, values: { 编号: 1 } }
 */
export async function* readJsonRecords(
  input: RowsInput,
  { as }: ReadJsonRecordsOptions,
): AsyncGenerator<JsonRecord> {
  const split = as === "lines" ? jsonLines : arrayElements;
  let line = 0;
  for await (const text of split(decodeChunks(input))) {
    line++;
    if (as === "array" || text.trim() !== "") yield { line, values: objectOf(text) };
  }
}
