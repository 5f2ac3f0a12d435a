import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { foldCharacters } from "./fold-characters.ts";
import { setAsideOf } from "./set-aside.ts";

const report = modernReport();

const isSetAside = (sentence: string, edition = report.edition) =>
  setAsideOf({ ...report, edition })(foldCharacters(sentence).text);

describe("setAsideOf", () => {
  it.each([
    "根据《中华人民共和国政府信息公开条例》规定，现公布某县2024年政府信息公开工作年度报告。",
    "本报告所列数据的统计期限自2024年1月1日至2024年12月31日止。",
    "本报告由总体情况、主动公开政府信息情况等六个部分组成。",
    "本报告电子版可在某县人民政府网站查阅和下载。",
    "本年度没有其他需要报告的事项。",
    "二、主动公开政府信息情况",
    "）",
  ])("leaves out what the form prescribes: %s", (sentence) => {
    expect(isSetAside(sentence)).toBe(true);
  });

  it.each([
    "严格执行《条例》，全年主动公开各类信息。",
    "统计数据按月公开。",
    "全年没有发生行政复议。",
    "主动公开政府信息情况良好。",
  ])("keeps what the body itself says: %s", (sentence) => {
    expect(isSetAside(sentence)).toBe(false);
  });

  it("keeps a text without a full stop, whatever words stand in it", () => {
    expect(isSetAside(`本报告统计期限${"公开政府信息，".repeat(40)}`)).toBe(false);
  });

  it("knows no standing sentence of a form that is not known", () => {
    expect(isSetAside("本年度没有其他需要报告的事项。", "xx-1900")).toBe(false);
  });
});
