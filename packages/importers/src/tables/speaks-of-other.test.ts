import { describe, expect, it } from "vitest";
import { speaksOfOther } from "./speaks-of-other.ts";

describe("speaksOfOther", () => {
  it.each([
    ["上年处理决定数量", "本年处理决定数量"],
    ["制发件数（2022年）", "本年制发件数"],
    ["行政许可（不含下级）", "行政许可"],
    ["历年累计", "2023年度"],
  ])("is true of %s where the form has %s", (printed, label) => {
    expect(speaksOfOther(printed, label, 2023)).toBe(true);
  });

  it.each([
    ["二、上年结转申请数量", "二、上年结转政府信息公开申请数量"],
    ["2023年制发件数", "本年制发件数"],
    ["（二）部分公开（区分处理的）", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"],
  ])("is false of %s where the form has %s", (printed, label) => {
    expect(speaksOfOther(printed, label, 2023)).toBe(false);
  });
});
