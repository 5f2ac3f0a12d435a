import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRationals } from "./rational-arithmetic.ts";
import { readFigure } from "./read-figure.ts";
import { readFigures } from "./read-figures.ts";

const printedIn = (text: string): string[] => readFigures(text).map(({ printed }) => printed);

describe("readFigures", () => {
  it.each([
    ["2018年,在网上发布信息417条,其中非重复信息为389条。", ["417条", "389条"]],
    ["同比分别增长15.2%11.1%;", ["15.2%", "11.1%"]],
    ["年接待人数逾4000人次;召开新闻发布会1次,公议会6", ["逾4000人次", "1次", "6"]],
    ["受理咨询、投诉237起,100%转办或回复,公开100", ["237起", "100%", "100"]],
    ["办结237，100%回复", ["237", "100%"]],
    ["分别为95条和181", ["95条", "181"]],
    ["分别为95、181条", ["95", "181条"]],
    ["访问次数达7854070人次", ["7854070人次"]],
    ["全市共公开政府信息18万余条。", ["18万余条"]],
    ["收取信息处理费 2950 元", ["2950 元"]],
    ["较上年增长-3.5%,提高2.3个百分点", ["-3.5%", "2.3个百分点"]],
    ["召开会议5-8次", ["5", "8次"]],
    ["占百分之十五点二,共四十余件", ["百分之十五点二", "四十余件"]],
    ["两个接待点,三百二十件,七个部分", ["两个", "三百二十件", "七个"]],
    ["网上预约120人次,附近3家,最近5次", ["120人次", "3家", "5次"]],
    ["约120人次,约为15%", ["约120人次", "约为15%"]],
    ["发表3篇,代表30人", ["3篇", "30人"]],
    ["目前237起,之前3件", ["237起", "3件"]],
    ["拨打电话3次,接听热线12345个", ["3次", "12345个"]],
    ["12项目录、5部门、10类目录", ["12项", "5部门", "10类"]],
    ["1,234件和12,3456件", ["1,234件", "12", "3456件"]],
    ["涉及74许可", ["74"]],
    ["总数十二件,申请数三件,答复数 5 件", ["十二件", "三件", "5 件"]],
  ])("reads the figures of %s", (text, expected) => {
    expect(printedIn(text)).toEqual(expected);
  });

  it.each([
    "2018年2月11日至12月31日",
    "自201811日至20181231日",
    "发布时间:2019-01-30 14:30",
    "二〇一八年一月三十日",
    "1-3月,2018-2019年,1至6月",
    "财税〔2017〕20号、财税〔201720号、国务院令第711号",
    "(2018)号文",
    "1、此表;2、处罚结果。3.不予公开;(4)其他,其中:5.网上申请",
    "一、概述 （一）主动公开 (2) 3）",
    "第3次、第二部分第三点、第十二条、第十二、十三条、第 5 项",
    "十三届三次会议",
    "前10类目录",
    "一是加强,二是统一,一般、一系列、十分、进一步、一次性、三农、五公开、双随机、一公开",
    "一个、一次、十三五规划、百家争鸣、千万不要、三四个、几十个、数百件、几千余条",
    "12345热线、举报热线12315、热线12315、12365,12315投诉",
    "12345政务服务便民热线、“12345”平台",
    "电话:0556-5288857,05565347099,传真:5288857,手机 13800138000",
    "邮编:246005,菱湖北路38号,38 号楼205室",
    "http://a.gov.cn/gknb.php?unit=HA032&n=12 www.a.cn/12 a12@b3.cn 12345@qq.com",
    "V2.0 PM2.5 5G COVID-19 A4 1.2.3 3.0版",
    "附件2、图3、表 4",
    "30余年,20多年",
    "三台县、五年级、三亚、四川",
  ])("finds no figure in %s", (text) => {
    expect(printedIn(text)).toEqual([]);
  });

  it("gives places in UTF-16 units of the text", () => {
    const text = "𠮷𠮷发布417条";
    expect(readFigures(text)).toMatchObject([{ start: 6, length: 4, value: 417 }]);
  });

  it("reads the same figure as readFigure does from what it printed", () => {
    const text = "逾4000人次,157.7万余条,近300件,四十余件,15.2%,1，234人,59237.2449万元,-";
    for (const figure of readFigures(text)) {
      expect({ ...readFigure(figure.printed), start: figure.start }).toEqual(figure);
    }
  });

  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.nat().map(String),
    fc.constantFrom(
      ..."第前约逾近余多万亿百十三零点〇年月日号、，,.:%％-— 条件个元次（()）０９aZ@",
    ),
    fc.constantFrom("百分之", "热线", "电话", "万元", "人次", "以上", "左右", "http://", "不足"),
  );
  const prose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  it("never throws, and returns ordered, separate figures that stand in the text", () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          end = figure.start + figure.length;
          expect(figure.length).toBeGreaterThan(0);
          expect(text.slice(figure.start, end)).toBe(figure.printed);
          const order = compareRationals(figure.lower, figure.upper);
          expect(order).toBe(figure.approx === null ? 0 : -1);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws on a cell", () => {
    fc.assert(
      fc.property(prose, (text) => {
        const figure = readFigure(text);
        if (figure === null) return;
        expect(text.slice(figure.start, figure.start + figure.length)).toBe(figure.printed);
      }),
    );
  });

  it.each([
    ["digits", "9".repeat(100_000)],
    ["digits and a letter", `${"9".repeat(100_000)}a`],
    ["commas", "1,".repeat(100_000)],
    ["groups", "1,234".repeat(100_000)],
    ["more groups than a number has", ",234".repeat(100_000)],
    ["points", "1.".repeat(100_000)],
    ["dashes", "1-".repeat(100_000)],
    ["colons", "1:".repeat(100_000)],
    ["Chinese digits", "一".repeat(100_000)],
    ["Chinese places", "十万".repeat(100_000)],
    ["points of Chinese decimals", "三点".repeat(100_000)],
    ["bound words", "约".repeat(100_000)],
    ["letters", "a".repeat(10_000_000)],
    ["letters and dots", "a.".repeat(5_000_000)],
    ["leading zeros", "0-".repeat(100_000)],
    ["hotlines", "12315、".repeat(50_000)],
    ["ordinals", "第1".repeat(100_000)],
    ["spaces", "1 ".repeat(100_000)],
  ])("finishes on a long line of %s", (_, line) => {
    expect(readFigures(line)).toBeInstanceOf(Array);
    expect(readFigure(line)).toBeNull();
  });
});
