import { type JsonRecord, readJsonRecords } from "@gongkai/importers/json";
import type { LedgerRow } from "@gongkai/ledger";
import type { List } from "./list.ts";
import type { ListBytes } from "./list-bytes.ts";

/** So many records tell which keys there are; any may lack one. */
const SAMPLE = 100;

const NO_OBJECT = {
  "zh-CN": "不是完整的 JSON 对象，本行不计",
  en: "This is no whole JSON object; the record is not counted",
};

const rowOf = ({ line, values }: JsonRecord): LedgerRow =>
  values === null ? { line, values: {}, fault: NO_OBJECT } : { line, values };

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Reads a list from NDJSON or from a JSON array of objects. */
export async function jsonList(input: ListBytes, as: "lines" | "array"): Promise<List> {
  const { file } = input;
  const records = readJsonRecords(input.chunks, { as });
  const first: JsonRecord[] = [];
  while (first.length < SAMPLE) {
    const { done, value } = await records.next();
    if (done === true) break;
    first.push(value);
  }
  async function* rows(): AsyncGenerator<LedgerRow> {
    try {
      for (const record of first.splice(0)) yield rowOf(record);
      for await (const record of records) yield rowOf(record);
    } finally {
      await records.return(undefined);
    }
  }
  return {
    names: [...new Set(first.flatMap(({ values }) => Object.keys(values ?? {})))],
    rows: rows(),
    sourceOf: (line, column, text) =>
      as === "array"
        ? { kind: "json", file, pointer: `/${line - 1}/${escaped(column)}`, text }
        : { kind: "text", file, line, column: 1, length: 0, text },
    notes: [],
  };
}
