import { describe, expect, it } from "vitest";
import { type ReadRowsOptions, readRows } from "./read-rows.ts";

async function rowsOf(input: Parameters<typeof readRows>[0], options?: ReadRowsOptions) {
  const rows: (readonly [number, ...string[]])[] = [];
  for await (const { line, cells } of readRows(input, options)) rows.push([line, ...cells]);
  return rows;
}

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const text = '编号,标题\r\n1,"甲\r\n""乙"""\r\n\r\n2,丙\r3,丁\n';
const rows = [
  [1, "编号", "标题"],
  [2, "1", '甲\r\n"乙"'],
  [5, "2", "丙"],
  [6, "3", "丁"],
];

const utf16 = (swap: boolean): Uint8Array => {
  const bytes = [...`\uFEFF${text}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return swap ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return new Uint8Array(bytes);
};

describe("readRows", () => {
  it("counts the lines of the file, those in quotes too", async () => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  it.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16", utf16(false)],
    ["UTF-16 of the other order", utf16(true)],
  ])("reads %s in chunks of any size", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
    for (const size of [1, 2, 3, 7, 1_000]) {
      expect(await rowsOf(chunksOf(bytes, size))).toEqual(rows);
    }
  });

  it("reads GB 18030, however late its first letter stands", async () => {
    const ascii = "id,title\n".repeat(20_000);
    const gbk = new Uint8Array([...new TextEncoder().encode(`${ascii}1,`), 0xb1, 0xa8, 0xb8, 0xe6]);
    expect((await rowsOf(chunksOf(gbk, 999))).at(-1)).toEqual([20_001, "1", "报告"]);
  });

  it("counts the rows that spreadsheets show", async () => {
    const counted: number[] = [];
    for await (const { row } of readRows(text)) counted.push(row);
    expect(counted).toEqual([1, 2, 4, 5]);
  });

  it.each([
    ['a,b\n1,"2\n3,4\n', 2],
    ['a,b\n\n1,"2"x\n3,4\n', 3],
  ])("says in which line quotes are wrong: %j", async (bad, line) => {
    await expect(rowsOf(bad)).rejects.toMatchObject({ code: "csv-quotes", place: `${line}` });
  });

  it("holds no more than a record of a file whose quotes never close", async () => {
    const bytes = new TextEncoder().encode(`a,b\n1,"${"x".repeat(3_000_000)}`);
    await expect(rowsOf(chunksOf(bytes, 65_536))).rejects.toMatchObject({ code: "csv-quotes" });
  });

  it("takes the delimiter that it is told, and stops when it is told", async () => {
    expect(await rowsOf("a;b,c", { delimiter: ";" })).toEqual([[1, "a", "b,c"]]);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(rowsOf("a,b", { signal })).rejects.toThrow("enough");
  });
});
