import { GongkaiError } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import { numbered, type Reading, type ReadOptions } from "./ledger-row.ts";
import { readItems } from "./read-items.ts";

const row = { 索引号: "a1", 标题: "关于防汛的通知", 发布日期: "2024-06-03" };

async function readAll(
  rows: readonly Readonly<Record<string, unknown>>[],
  options: ReadOptions = {},
) {
  const readings: Reading<DisclosureItem>[] = [];
  for await (const reading of readItems(numbered(rows), options)) readings.push(reading);
  return readings;
}

describe("readItems", () => {
  it("reads columns in Chinese, in English and by the list's own names", async () => {
    const expected = { id: "a1", title: "关于防汛的通知", publishedOn: "2024-06-03" };
    const english = {
      id: "a1",
      title: "关于防汛的通知",
      publishedOn: new Date("2024-06-02T16:00Z"),
    };
    const own = { 序: "a1", 信息: "关于防汛的通知", 上网: "2024年6月3日" };
    const columns = { 序: "id", 信息: "标题", 上网: "publishedOn" };
    for (const [rows, options] of [
      [[row], {}],
      [[english], {}],
      [[own], { columns }],
    ] as const) {
      const [reading] = await readAll(rows, options);
      expect(reading).toMatchObject({ line: 1, record: expected, findings: [] });
    }
  });

  it("reads kinds, places of publication and reviews in the words of lists", async () => {
    const [reading] = await readAll([
      {
        ...row,
        信息类型: "规范性文件",
        公开渠道: "门户网站；政府公报；微博",
        有效性: "现行有效",
        审查人: "甲",
        审查日期: "2024/6/2",
        审查意见: "同意公开",
        关键词: "防汛、水务",
      },
    ]);
    expect(reading?.record).toMatchObject({
      kind: "normativeDocument",
      channels: ["website", "gazette", "weibo"],
      validity: "inForce",
      review: { by: "甲", on: "2024-06-02", decision: "publish" },
      keywords: ["防汛", "水务"],
    });
  });

  it("reads the list's own words where the mapping gives them", async () => {
    const values = { kind: { 红头: "document" } };
    const [reading] = await readAll([{ ...row, 信息类型: "红头" }], { values });
    expect(reading?.record?.kind).toBe("document");
  });

  it("names a column that it does not know, once, and reads the rest", async () => {
    const readings = await readAll([
      { ...row, 上网日子: "x" },
      { ...row, 索引号: "a2", 上网日子: "y" },
    ]);
    expect(readings.flatMap(({ findings }) => findings)).toMatchObject([
      { rule: "record-column", severity: "info", actual: "上网日子", path: "/items" },
    ]);
    expect(readings.map(({ record }) => record?.id)).toEqual([undefined, "a1", "a2"]);
  });

  it("does not read a list without the columns that it needs", async () => {
    const error = await readAll([{ 标题: "x" }]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GongkaiError);
    expect(error).toMatchObject({ code: "column-missing" });
  });

  it("does not take a mapping to a field that there is not", async () => {
    await expect(readAll([row], { columns: { 标题: "heading" } })).rejects.toMatchObject({
      code: "column-unknown",
    });
  });

  it("places a finding where the list was read from", async () => {
    const sourceOf = (line: number, column: string) => ({
      kind: "cell" as const,
      file: "items.csv",
      sheet: "items",
      cell: `${column}${line}`,
      text: "",
    });
    const [reading] = await readAll([{ ...row, 发布日期: "六月" }], { sourceOf });
    expect(reading).toMatchObject({
      record: null,
      findings: [{ rule: "record-value", source: { cell: "发布日期1" }, actual: "六月" }],
    });
  });

  it("skips blank rows", async () => {
    expect(await readAll([row, { 索引号: "", 标题: null, 发布日期: undefined }])).toHaveLength(1);
  });
});
