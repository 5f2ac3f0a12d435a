import { describe, expect, it } from "vitest";
import { figuredText } from "../figured-text.ts";
import { breakdownsIn } from "./breakdowns-in.ts";

const read = (text: string) =>
  breakdownsIn(figuredText(text)).map(({ whole, parts, verdict }) => [
    whole.printed,
    parts.map(({ printed }) => printed).join(" "),
    verdict,
  ]);

describe("figures that are broken down", () => {
  it.each([
    ["收到申请9件（甲县4件、乙县3件、丙县2件）。", "9件", "4件 3件 2件", "agrees"],
    ["收到申请9件（甲县4件、乙县3件、丙县3件）。", "9件", "4件 3件 3件", "disagrees"],
    ["收到申请9件（甲县4件、乙县3件、丙县1件），同比增长5%。", "9件", "4件 3件 1件", "disagrees"],
    ["编制问答12期，其中，县级7期、甲镇3期、乙镇2期。", "12期", "7期 3期 2期", "agrees"],
    [
      "收到申请50件，同比增长25%，其中，自然人申请41件，法人或其他组织申请9件；予以公开30件。",
      "50件",
      "41件 9件",
      "agrees",
    ],
    ["收到申请9件，其中当面4件，网络3件。", "9件", "4件 3件", null],
    ["收到申请9件（例如甲县4件、乙县3件）。", "9件", "4件 3件", null],
    ["收到申请9件，其中当面10件，网络3件。", "9件", "10件 3件", "disagrees"],
    [
      "公开信息4000余条（甲县2000条、乙县1500条、丙县800条）。",
      "4000余条",
      "2000条 1500条 800条",
      "agrees",
    ],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("are meant behind the list of their parts, too", () => {
    const text = "收到申请9件（甲县4件、乙县3件、丙县2件），同比增长5%，其中，个人8件，单位1件；";
    expect(read(text)).toEqual([
      ["9件", "4件 3件 2件", "agrees"],
      ["9件", "8件 1件", "agrees"],
    ]);
  });

  it.each([
    "收到申请9件，其中当面4件。",
    "收到申请9件。其中，当面4件，网络5件。",
    "公开信息30条，收到申请9件（甲县4人、乙县3人、丙县2人）。",
    "同比增长25%（甲县20%、乙县30%）。",
  ])("are not made of what belongs to others: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes no time over a megabyte of figures", () => {
    const text = "收到申请9件（甲县4件、乙县3件、丙县2件）。".repeat(30_000);
    expect(breakdownsIn(figuredText(text))).toHaveLength(30_000);
  });
});
