import { describe, expect, it } from "vitest";
import { readJsonRecords } from "../json.ts";

async function read(text: string, as: "lines" | "array", size = 1_000) {
  async function* chunks() {
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const records: unknown[] = [];
  for await (const { line, values } of readJsonRecords(chunks(), { as })) {
    records.push([line, values]);
  }
  return records;
}

const tricky = [{ a: '],[{}"\\', "b\\": [1, { c: "" }] }, {}, { __proto__x: null, d: "甲\n" }];
const expected = tricky.map((values, at) => [at + 1, values]);

describe("readJsonRecords", () => {
  it.each([1, 2, 3, 1_000])("reads an array in chunks of %i bytes", async (size) => {
    expect(await read(JSON.stringify(tricky), "array", size)).toEqual(expected);
    expect(await read(` ${JSON.stringify(tricky, null, 2)}\n`, "array", size)).toEqual(expected);
  });

  it.each([1, 7, 1_000])(
    "reads lines in chunks of %i bytes, and counts blank ones",
    async (size) => {
      const text = `${tricky.map((each) => JSON.stringify(each)).join("\r\n\n")}\n`;
      expect(await read(text, "lines", size)).toEqual(
        tricky.map((values, at) => [at * 2 + 1, values]),
      );
    },
  );

  it("goes on after what is no object", async () => {
    const none = [1, null];
    expect(await read('{"a":}\n[1]\n{"a":1}', "lines")).toEqual([none, [2, null], [3, { a: 1 }]]);
    expect(await read('[{"a":},3,{"a":1}]', "array")).toEqual([none, [2, null], [3, { a: 1 }]]);
  });

  it("finds nothing in nothing", async () => {
    expect(await read("", "lines")).toEqual([]);
    expect(await read("[ ]", "array")).toEqual([]);
  });

  it.each(['{"a":1}', '[{"a":1}', '[{"a":1}] x', ""])(
    "refuses what is no array: %s",
    async (text) => {
      await expect(read(text, "array", 3)).rejects.toMatchObject({ code: "json-invalid" });
    },
  );
});
