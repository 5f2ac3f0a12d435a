import { PARTICULARS_REF, type TableCellNode } from "@gongkai/core/document";
import { describe, expect, it } from "vitest";
import { rowsOnPages } from "./table-heads.ts";

const head: TableCellNode[] = [{ text: "名称", header: "column" }];
const body: TableCellNode[] = [{ text: "规章", header: "row" }, { text: "1" }];

const onPages = (rows: readonly TableCellNode[][]) => rowsOnPages({ type: "table", rows });
const repeated = (rows: readonly TableCellNode[][]) =>
  onPages(rows).map(({ isRepeated }) => isRepeated);
const kept = (rows: readonly TableCellNode[][]) => onPages(rows).map(({ isKept }) => isKept);

describe("the rows of a table over pages", () => {
  it("have their head again on each page, and the first of them right under it", () => {
    expect(repeated([head, head, body, body])).toEqual([true, true, false, false]);
    expect(kept([head, head, body, body])).toEqual([true, true, false, false]);
  });

  it("stay with the head of their part where there are several, and none is repeated", () => {
    const parts = [head, head, body, body, head, body];
    expect(repeated(parts)).toEqual([false, false, false, false, false, false]);
    expect(kept(parts)).toEqual([true, true, true, false, true, false]);
  });

  it("repeat nothing where all are heads, or none", () => {
    expect(repeated([head, head])).toEqual([false, false]);
    expect(repeated([body, body])).toEqual([false, false]);
    expect(kept([body, body])).toEqual([false, false]);
    expect(onPages([])).toEqual([]);
  });

  it("are kept together in the particulars, which are few", () => {
    const particulars = { type: "table", ref: PARTICULARS_REF, rows: [head, body, body] } as const;
    expect(rowsOnPages(particulars).map(({ isKept }) => isKept)).toEqual([true, true, false]);
  });
});
