import { workbook } from "@gongkai/testkit";
import { describe, expect, it, vi } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import type { Run } from "../run.ts";
import { openList } from "./open-list.ts";
import type { ListMapping } from "./read-mapping.ts";

const shown = vi.hoisted((): string[] => []);
vi.mock("cli-progress", () => ({
  SingleBar: class {
    start = () => shown.push("start");
    update = () => undefined;
    stop = () => shown.push("stop");
  },
}));

async function open(name: string, content: string | Uint8Array, mapping?: ListMapping) {
  const io = memoryIo({ files: { [name]: content } });
  const run: Run = { io, language: "zh-CN", exitCode: 0 };
  const { rows, options } = await openList(run, name, { mapping });
  const read: [number, unknown][] = [];
  for await (const { line, values, fault } of rows) read.push([line, fault?.["zh-CN"] ?? values]);
  return { read, options, said: io.written.stderr };
}

const header = ["索引号", "标题"];
const expected = [[2, { 索引号: "1", 标题: "防汛" }]];
/** 索引号,标题 and 1,防汛 in GB 18030. */
const gbk = new Uint8Array([
  0xcb, 0xf7, 0xd2, 0xfd, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0a, 0x31, 0x2c, 0xb7, 0xc0,
  0xd1, 0xb4, 0x0a,
]);

describe("a list", () => {
  it.each<[string, string | Uint8Array]>([
    ["items.csv", "\uFEFF索引号,标题\r\n1,防汛\r\n"],
    ["items.csv", "某局2024年公开信息清单,\n\n索引号,标题\n1,防汛"],
    ["items.csv", gbk],
    ["items.csv", '索引号,标题\n"=""1""",防汛,,\n'],
    ["items.tsv", "索引号\t标题\n1\t防汛\n"],
    ["items.txt", "索引号;标题\n1;防汛\n;\n"],
    ["items.xlsx", workbook([{ rows: [header, ["1", "防汛"]] }])],
    ["items", workbook([{ rows: [header, ["1", "防汛"]] }])],
  ])("is read from %s", async (name, content) => {
    const { read } = await open(name, content);
    const [first] = read;
    const shift = String(content).startsWith("某局") ? 2 : 0;
    expect([[(first?.[0] ?? 0) - shift, first?.[1]]]).toEqual(expected);
  });

  it.each([
    ["items.ndjson", '{"索引号":"1"}\n{"标题":"防汛"}\n'],
    ["items.json", '[{"索引号":"1"},{"标题":"防汛"}]'],
    ["items", '[{"索引号":"1"},{"标题":"防汛"}]'],
  ])("is read from %s, whose records have the keys that they have", async (name, content) => {
    const { read, options } = await open(name, content);
    expect(options.names).toEqual(header);
    expect(read.map(([, values]) => values)).toEqual([{ 索引号: "1" }, { 标题: "防汛" }]);
  });

  it("names columns apart that have one name or none", async () => {
    const { read } = await open("a.csv", "编号,日期,日期,,__proto__,标题,\n1,2,3,4,5,6\n");
    expect(Object.entries(read[0]?.[1] ?? {})).toEqual([
      ["编号", "1"],
      ["日期", "2"],
      ["日期 (C)", "3"],
      ["(D)", "4"],
      ["(E)", "5"],
      ["标题", "6"],
    ]);
  });

  it("says which rows cannot be divided, and goes on", async () => {
    const csv = await open("a.csv", "索引号,标题\n1,甲,乙\n2\n");
    expect(csv.read).toEqual([
      [2, "有 3 个值，而列名只有 2 个，本行不计"],
      [3, { 索引号: "2", 标题: "" }],
    ]);
    const json = await open("a.ndjson", '{"a":1\n{"a":2}');
    expect(json.read).toEqual([
      [1, "不是完整的 JSON 对象，本行不计"],
      [2, { a: 2 }],
    ]);
  });

  it("tells where each value stands", async () => {
    const csv = await open("a.csv", '索引号,标题\n1,"甲\n乙"\n2,丙\n');
    expect(csv.options.sourceOf?.(3, "标题", "丙")).toEqual({
      kind: "cell",
      file: "a.csv",
      sheet: "",
      cell: "B3",
      text: "丙",
    });
    const json = await open("a.json", '[{"a/b":1}]');
    expect(json.options.sourceOf?.(1, "a/b", "1")).toMatchObject({ pointer: "/0/a~1b" });
    const lines = await open("a.ndjson", '{"a":1}');
    expect(lines.options.sourceOf?.(1, "a", "1")).toMatchObject({ kind: "text", line: 1 });
  });

  it("says what of a workbook was read and what was not", async () => {
    const rows = [header, ["1", "防汛"], ["2", "抗旱", "草稿"]];
    const sheets = [
      { name: "1月", rows, rowAttributes: { 2: 'hidden="1"' } },
      { name: "2月", rows: [header] },
    ];
    const { read, said } = await open("a.xlsx", workbook(sheets));
    expect(read).toHaveLength(2);
    expect(said).toBe(
      "a.xlsx: 只读取了工作表“1月”，没有读取：2月\na.xlsx: 有 1 行被隐藏或筛去，也已读取\na.xlsx: 没有列名的列里有内容，没有读取：第 3 行\n",
    );
    expect(await open("a.xlsx", workbook(sheets), { sheet: "2月" })).toMatchObject({ said: "" });
  });

  it("names a column of the mapping that it does not have", async () => {
    const { said } = await open("a.csv", "信息名称,编号\n1,2\n", { columns: { 信息名: "title" } });
    expect(said).toBe("a.csv: 清单没有对照文件中的“信息名”一列；是否指“信息名称”？\n");
  });

  it.each([
    ["a.csv", "", "file-empty", "a.csv"],
    ["a.csv", "清单\n", "column-missing", "a.csv"],
    ["a.csv", '索引号,标题\n1,"甲\n', "csv-quotes", "a.csv:2"],
    ["a.json", '{"items":[]}', "json-invalid", "a.json"],
    ["a.pdf", "%PDF-1.7", "file-format", "a.pdf"],
    ["a.xlsx", "PK\u0003\u0004", "file-damaged", "a.xlsx"],
  ])("is refused with its place: %s %j", async (name, content, code, place) => {
    await expect(open(name, content)).rejects.toMatchObject({ code, place });
  });

  it("is missed by its nearest name", async () => {
    const run: Run = { io: memoryIo({ files: { "items.csv": "" } }), language: "en", exitCode: 0 };
    await expect(openList(run, "item.csv")).rejects.toMatchObject({ code: "file-missing" });
  });
});

describe("the bar of a list", () => {
  it("is shown from its first row to its last, and not while others are read before it", async () => {
    const io = memoryIo({ stdin: "索引号,标题\n1,防汛\n", isTTY: true });
    const { rows } = await openList({ io, language: "en", exitCode: 0 }, "-");
    expect(shown).toEqual([]);
    for await (const { line } of rows) expect([line, ...shown]).toEqual([2, "start"]);
    expect(shown).toEqual(["start", "stop"]);
  });
});
