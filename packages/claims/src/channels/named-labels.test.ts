import { describe, expect, it } from "vitest";
import { namedLabels } from "./named-labels.ts";

describe("namedLabels", () => {
  it("finds rows by two characters that no other label has, in the order of the text", () => {
    const labels = ["新浪微博", "腾讯微信", "今日头条客户端"];
    expect(namedLabels(labels, "微信、微博由专人管理")).toEqual(["腾讯微信", "新浪微博"]);
  });

  it("does not take characters that several labels share for a name", () => {
    expect(namedLabels(["政务微博", "政务微信"], "政务新媒体由专人管理")).toEqual([]);
  });

  it("does not take a common word for a name", () => {
    expect(namedLabels(["市局网站"], "网站由专人管理")).toEqual([]);
  });
});
