import { describe, expect, it } from "vitest";
import { ledgerLists } from "./ledger-lists.ts";
import { type LedgerRow, numbered, type ReadOptions } from "./ledger-row.ts";
import { readItems } from "./read-items.ts";

async function read(rows: Iterable<LedgerRow>, options?: ReadOptions) {
  const read: (readonly [number | null, string | undefined, ...string[]])[] = [];
  for await (const { line, record, findings } of readItems(rows, options)) {
    read.push([line, record?.documentNumber ?? record?.id, ...findings.map(({ rule }) => rule)]);
  }
  return read;
}

const item = { id: "1", title: "关于防汛的通知", publishedOn: "2024-06-03" };

describe("readRecords", () => {
  it("reads columns that only later records have", async () => {
    const rows = numbered([item, { ...item, id: "2", 文号: "防〔2024〕3号", 备注: "" }]);
    expect(await read(rows)).toEqual([
      [1, "1"],
      [null, undefined, "record-column"],
      [2, "防〔2024〕3号"],
    ]);
  });

  it("says what is wrong with a row that cannot be divided, and reads the next", async () => {
    const fault = { "zh-CN": "多出 1 个值", en: "One value too many" };
    const rows = [
      { line: 2, values: {}, fault },
      { line: 3, values: item },
    ];
    expect(await read(rows, { names: Object.keys(item) })).toEqual([
      [2, undefined, "record-row"],
      [3, "1"],
    ]);
  });

  it("takes a row of white space for a blank one, and says once that an id is missing", async () => {
    const rows = [item, { id: " ", title: "\u3000" }, { ...item, id: "" }, { ...item, id: "" }];
    expect(await read(numbered(rows))).toEqual([
      [1, "1"],
      [3, undefined, "record-incomplete"],
      [4, undefined, "record-incomplete"],
    ]);
  });

  it("gives the id of a row that is not counted to the next that has it", async () => {
    const wrong = { ...item, publishedOn: "2024-02-30" };
    expect(await read(numbered([wrong, item, item]))).toEqual([
      [1, undefined, "record-value"],
      [2, "1"],
      [3, undefined, "record-duplicated"],
    ]);
  });

  it("refuses formulas and what went wrong in them, with one word each", async () => {
    const rows = ["=A1", "#N/A", "#REF!"].map((title, at) => ({ ...item, id: String(at), title }));
    expect(
      await read(numbered([...rows, { ...item, id: "9", title: "#1楼电梯维修公告" }])),
    ).toEqual([
      [1, undefined, "record-value"],
      [2, undefined, "record-value"],
      [3, undefined, "record-value"],
      [4, "9"],
    ]);
  });

  it("shows the beginning of a value that is long", async () => {
    const rows = numbered([{ ...item, id: "x".repeat(100_000), publishedOn: "2024-02-30" }]);
    for await (const { findings } of readItems(rows)) {
      expect(JSON.stringify(findings).length).toBeLessThan(1000);
    }
  });

  it("reads records of which each has a key of its own in time", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => ({
      ...item,
      id: String(at),
      [`键${at}`]: 1,
    }));
    expect(await read(numbered(rows))).toHaveLength(60_000);
  });

  it("takes a column named as what every object has for a column that is not known", async () => {
    const rows = numbered([{ ...item, constructor: "甲", toString: "乙" }]);
    expect(await read(rows, { columns: {}, values: { title: {} } })).toEqual([
      [null, undefined, "record-column", "record-column"],
      [1, "1"],
    ]);
  });

  it("tells where a value was read, with its text", async () => {
    const rows = numbered([{ ...item, publishedOn: "2024-02-30" }]);
    const sourceOf: ReadOptions["sourceOf"] = (line, column, text) => ({
      kind: "json",
      file: "a.json",
      pointer: `/${line}/${column}`,
      text,
    });
    for await (const { findings } of readItems(rows, { sourceOf })) {
      expect(findings[0]?.source).toMatchObject({ pointer: "/1/publishedOn", text: "2024-02-30" });
    }
  });
});

describe("ledgerLists", () => {
  it.each(ledgerLists)("names the columns of $name apart", ({ fields }) => {
    for (const language of ["zh-CN", "en"] as const) {
      expect(new Set(fields.map(({ label }) => label[language])).size).toBe(fields.length);
    }
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});
