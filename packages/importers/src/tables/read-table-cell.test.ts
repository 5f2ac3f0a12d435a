import { describe, expect, it } from "vitest";
import { readTableCell } from "./read-table-cell.ts";

describe("readTableCell", () => {
  it.each([
    ["0", 0],
    ["-8", -8],
    [" 74 ", 74],
    ["4.80", "4.80"],
    ["99999999999999999999", "99999999999999999999"],
    ["", null],
    ["　", null],
  ])("reads %j as the bare value %j", (text, cell) => {
    expect(readTableCell(text)).toBe(cell);
  });

  it.each([
    ["—", "dash"],
    ["－", "dash"],
    ["／", "slash"],
    ["无", "none"],
    ["3?5", "unreadable"],
    ["4件，5件", "unreadable"],
    ["见附件", "unreadable"],
  ])("keeps %j as printed, in the state %s and without a value", (printed, state) => {
    expect(readTableCell(printed)).toEqual({ printed, state });
  });

  it.each([
    ["1,234", { printed: "1,234", value: 1234 }],
    ["４", { printed: "４", value: 4 }],
    ["7.19％", { printed: "7.19％", value: "7.19", unit: "%" }],
    ["逾300人次", { printed: "逾300人次", value: 300, approx: "gt", unit: "人次" }],
  ])("keeps the print of %j beside its value", (text, cell) => {
    expect(readTableCell(text)).toEqual(cell);
  });
});
