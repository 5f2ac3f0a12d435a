import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { readMapping } from "./read-mapping.ts";

const read = (mapping: unknown) =>
  readMapping(memoryIo({ files: { "m.json": JSON.stringify(mapping) } }), "m.json");

describe("readMapping", () => {
  it("reads the names of each list, fields by what they are called", async () => {
    const requests = { columns: { 受理号: "申请编号" }, values: { 办理结果: { 公开: "granted" } } };
    expect(await read({ requests, items: { sheet: "2024" } })).toEqual({
      requests: { columns: { 受理号: "申请编号" }, values: { outcome: { 公开: "granted" } } },
      items: { sheet: "2024", columns: {}, values: {} },
    });
    expect(await readMapping(memoryIo(), undefined)).toEqual({});
  });

  it.each([
    [{ request: {} }, "m.json#", "是否指 requests"],
    [{ items: { column: {} } }, "m.json#/items", "是否指 columns"],
    [{ items: { columns: { 名: "titel" } } }, "m.json#/items/columns", "是否指 title"],
    [{ items: { values: { kinds: {} } } }, "m.json#/items/values", "是否指 kind"],
    [{ items: { columns: { 名: 1 } } }, "m.json#/items/columns/名", "不合要求"],
    [[], "m.json", "不是 JSON 对象"],
  ])("says what is wrong in %j, and where", async (mapping, place, words) => {
    const error = await read(mapping).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "usage", place });
    expect(error).toHaveProperty("text.zh-CN", expect.stringContaining(words));
  });
});
