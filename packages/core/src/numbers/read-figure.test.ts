import { describe, expect, it } from "vitest";
import { formatRational } from "./format-rational.ts";
import { readFigure } from "./read-figure.ts";

const interval = (printed: string): string[] | null => {
  const figure = readFigure(printed);
  return figure && [figure.lower, figure.upper].map((edge) => formatRational(edge, 0));
};

describe("readFigure", () => {
  it.each([
    ["74", 74, null, 0],
    ["0", 0, null, 0],
    ["-0", 0, null, 0],
    ["-8", -8, null, 0],
    ["−8", -8, null, 0],
    ["－８", -8, null, 0],
    ["+8", 8, null, 0],
    ["１２３", 123, null, 0],
    ["1,234", 1234, null, 0],
    ["1，234", 1234, null, 0],
    ["12,345,678.9", "12345678.9", null, 1],
    ["4.80%", "4.80", "%", 2],
    ["15.2％", "15.2", "%", 1],
    ["12.3 %", "12.3", "%", 1],
    ["百分之十五点二", "15.2", "%", 1],
    ["百分之百", 100, "%", 0],
    ["百分之15.2", "15.2", "%", 1],
    ["2.3个百分点", "2.3", "个百分点", 1],
    ["二点三个百分点", "2.3", "个百分点", 1],
    ["59237.2449万元", "59237.2449", "万元", 4],
    ["251000元", 251000, "元", 0],
    ["1.2万亿元", 12000, "亿元", 1],
    ["3千万元", 3000, "万元", 0],
    ["三十万元", 30, "万元", 0],
    ["157.7万", 1577000, null, 1],
    ["1.23456万", "12345.6", null, 5],
    ["2.5亿", 250000000, null, 1],
    ["173769万条", 1737690000, "条", 0],
    ["18万人次", 180000, "人次", 0],
    ["9007199254740993", "9007199254740993", null, 0],
    ["9007199254740993万", "90071992547409930000", null, 0],
    ["两个", 2, "个", 0],
    ["三百二十件", 320, "件", 0],
    ["一百零五件", 105, "件", 0],
    ["二〇件", 20, "件", 0],
    ["四十三万件", 430000, "件", 0],
    ["3.5万件", 35000, "件", 1],
    ["三点五万件", 35000, "件", 1],
  ])("reads %s", (printed, value, unit, decimals) => {
    expect(readFigure(printed)).toMatchObject({ printed, value, unit, decimals, approx: null });
  });

  it.each([
    ["7000余", "gt", ["7000", "8000"]],
    ["157万余", "gt", ["1570000", "1580000"]],
    ["15.7万余", "gt", ["157000", "158000"]],
    ["140余件", "gt", ["140", "150"]],
    ["4多个", "gt", ["4", "5"]],
    ["逾4000人次", "gt", ["4000", "5000"]],
    ["超过1,500人次", "gt", ["1500", "1600"]],
    ["突破20万人次", "gt", ["200000", "300000"]],
    ["至少105件", "gt", ["105", "106"]],
    ["100人次以上", "gt", ["100", "200"]],
    ["10余万元", "gt", ["10", "20"]],
    ["10余万条", "gt", ["100000", "200000"]],
    ["3万余元", "gt", ["30000", "40000"]],
    ["四十余件", "gt", ["40", "50"]],
    ["百余件", "gt", ["100", "200"]],
    ["近万人次", "lt", ["0", "10000"]],
    ["近4000人次", "lt", ["3000", "4000"]],
    ["不足5件", "lt", ["4", "5"]],
    ["约3万条", "about", ["20000", "40000"]],
    ["50人左右", "about", ["40", "60"]],
    ["约 120 人次", "about", ["110", "130"]],
  ])("reads %s as a bound of one unit of its last significant digit", (printed, approx, edges) => {
    expect(readFigure(printed)).toMatchObject({ printed, approx });
    expect(interval(printed)).toEqual(edges);
  });

  it.each([
    ..."-–—/〃无一",
    "",
    "  ",
    "--8",
    "- 8",
    "007",
    "1,23",
    "1.2.3",
    "8 9",
    "95条和181条",
    "417条(非重复信息389条)",
    "2018年",
    "14:30",
    "0556-5288857",
    "第3",
    "逾",
    "万",
    "HA032",
    "8?",
  ])("does not read %j", (text) => {
    expect(readFigure(text)).toBeNull();
  });

  it("gives the place inside the text it was given", () => {
    const text = "  逾4000人次\n";
    const figure = readFigure(text);
    expect(figure && text.slice(figure.start, figure.start + figure.length)).toBe("逾4000人次");
  });

  it("has one point for an interval where nothing bounds the figure", () => {
    const figure = readFigure("4.80%");
    expect(figure?.lower).toEqual({ numerator: 24n, denominator: 5n });
    expect(figure?.upper).toEqual(figure?.lower);
  });
});
