import { type Report, validate } from "@gongkai/core";
import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { periodStated } from "./period-stated.ts";

const whole = { start: "2023-01-01", end: "2023-12-31" };

function check(text: string, period: Report["period"] = whole) {
  const blocks = [{ type: "paragraph" as const, text }];
  const sections = [{ id: "overview", heading: "一、总体情况", blocks }];
  return validate(modernReport({ sections, period }), { rules: [periodStated] });
}

describe("period-stated", () => {
  it.each([
    "统计期限自2023年1月1日起至12月31日止。",
    "统计时间为2023年1月至12月。",
    "数据统计时间为2023年1—12月。",
    "本报告中所列数据的统计期限为2023年1月1日到2023年12月31日。",
    "所列数据从 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止。",
    "数据统计期限为２０２３年１月１日－１２月３１日。",
    "统计期限为二〇二三年一月一日至十二月三十一日。",
    "统计期限：二○二三年一月至十二月。",
    "统计期限为2023-1-1起至2023-12-31止。",
    "统计期限为2023.01.01~2023.12.31。",
    "2023年1月1日至12月31日为本报告的统计期限。",
    "统计期限自2023年1月1日0时起至2023年12月31日24时止。",
    "统计期限为2023年1月1日至当年12月31日。",
    "数据统计截止日期为2023年1月1日至2023年12月31日。",
    "本报告中的各项数据均为2023年1月1日至12月31日。",
    "统计期（2023年1月1日至12月31日）内。",
  ])("accepts %s", (text) => {
    expect(check(text)).toMatchObject({ findings: [], checked: ["period-stated"] });
  });

  it.each([
    ["另一年", "本报告统计期限自2022年1月1日起至12月31日止。", "2022年1月1日起至12月31日"],
    ["last day", "统计时间为2023年1月1日至2023年12月30日。", "2023年1月1日至2023年12月30日"],
    ["first day", "统计期限为2023年2月1日至12月31日。", "2023年2月1日至12月31日"],
    ["last month", "数据统计时间为2023年1月至11月。", "2023年1月至11月"],
    [
      "numerals",
      "统计期限为二〇二二年一月一日至十二月三十一日",
      "二〇二二年一月一日至十二月三十一日",
    ],
    [
      "full width",
      "数据期限为２０２２年１月１日到１２月３１日。",
      "２０２２年１月１日到１２月３１日",
    ],
    ["half a year off", "所列数据自2022年7月1日至2023年6月30日。", "2022年7月1日至2023年6月30日"],
  ])("finds what is another: %s", (_, text, actual) => {
    expect(check(text).findings).toMatchObject([
      {
        severity: "warning",
        path: "/sections/0/blocks/0/text",
        range: { start: text.indexOf(actual), length: actual.length },
        expected: "2023-01-01/2023-12-31",
        actual,
      },
    ]);
  });

  it.each([
    "统计期限自202311日至20231231日。",
    "统计期限自2023年11日至2023年1231日。",
    "据统计，2023年5月1日至10月31日开展专项行动。",
    "据统计数据显示，2023年1月至6月发布信息120条。",
    "上年数据的统计期限为2022年1月1日至12月31日。",
    "统计期限为2023年1月1日至12月32日。",
    "统计数据截至2023年12月31日。",
    "公示期限为2023年5月1日至5月7日。",
    "统计局2023年1月1日至6月30日发布信息120条。",
  ])("has nothing to say of %s", (text) => {
    expect(check(text).checked).toEqual([]);
  });

  it("leaves to period-is-report-year what is the period that the report carries", () => {
    const text = "统计期限为2023年1月1日至2023年12月30日。";
    expect(check(text, { ...whole, end: "2023-12-30" }).findings).toEqual([]);
    expect(
      check(text.replace("30日", "29日"), { ...whole, end: "2023-12-30" }).findings,
    ).toHaveLength(1);
  });
});
