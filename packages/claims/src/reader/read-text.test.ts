import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuredText } from "../figured-text.ts";
import { wordGroups, wordsOf } from "../words/vocabulary.ts";
import { claimsInShorthand, of2017, of2024 } from "./claims-in-shorthand.ts";
import { readText } from "./read-text.ts";

/** Texts of known words, figures, years, what parts sentences, and anything else, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...wordGroups.flatMap(wordsOf)) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(
            fc.oneof(
              fc.nat(5000).map(String),
              fc.constantFrom("十二", "1.3万", "近30", "百余", "八成"),
            ),
            fc.constantFrom("件", "条", "%", "倍", "个百分点", "万元", "人次", ""),
          )
          .map((parts) => parts.join("")),
      },
      { weight: 2, arbitrary: fc.constantFrom("，", "。", "；", "、", "（", "）", "：", "\n") },
      { weight: 1, arbitrary: fc.constantFrom("2024年", "2023年", "去年", "上年", "3月5日") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("readText", () => {
  it.each([
    ["收到涉及旧城翡翠湾的申请12件。", "quantity 12件 loose: new | new + carriedIn"],
    ["翡翠湾收到申请12件。", "quantity 12件 loose: new | new + carriedIn"],
    ["其中某街道办结申请12件。", "quantity 12件 loose: outcome.total"],
    ["办结率极佳，翡翠达95%。", "share 95% loose"],
    ["通过微信公开信息120条。", "quantity 120条 loose: items.published"],
    ["上半年收到申请16件。", "quantity 16件 loose: new | new + carriedIn"],
    ["每月平均收到申请3件。", "quantity 3件 loose: new | new + carriedIn"],
    ["通过网络、信函、当面等渠道收到申请36件。", "quantity 36件: new | new + carriedIn"],
  ])("lets unknown words make a claim loose: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["收到申请三十六件。", "quantity 三十六件: new | new + carriedIn"],
    ["收到申请约三十件。", "quantity 约三十件: new | new + carriedIn"],
    ["收到申请30余件。", "quantity 30余件: new | new + carriedIn"],
    ["收到申请３６件。", "quantity ３６件: new | new + carriedIn"],
    ["行政许可1.2万件。", "quantity 1.2万件: licensing.decisions"],
    ["行政许可1,204件。", "quantity 1,204件: licensing.decisions"],
    ["收到申请近40件。", "quantity 近40件: new | new + carriedIn"],
    ["收费526,000元。", "quantity 526,000元: fees.charged"],
  ])("reads figures however they are printed: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["我局召开会议12次。", "quantity 12次 loose"],
    ["力争办结率达到100%。"],
    ["第3号公告已发布。"],
    ["答复期限为20个工作日。"],
    ["制度由六个部分组成。"],
    ["办理时间缩短3天。", "difference 3天 down"],
    ["平均办理时间为5个工作日。", "quantity 5个工作日 loose"],
    ["报告全文约8000字。"],
    ["联系电话为0571-88888888。"],
    ["附件共3页。", "quantity 3页 loose"],
  ])("claims nothing of the tables: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    ["全年主动公开政府信息5120条。", "quantity 5120条: items.published"],
    [
      "通过网络收到申请20件，当面申请4件。",
      "quantity 20件: new of online",
      "quantity 4件: new of inPerson",
    ],
    [
      "收到申请24件，其中当面申请4件，网络申请20件。",
      "quantity 24件: new",
      "part 4件: new of inPerson",
      "part 20件: new of online",
    ],
    [
      "按时办结22件，延期办结2件。",
      "quantity 22件: closed.onTime",
      "quantity 2件: closed.extended",
    ],
    [
      "同意公开15件，占62.5%。",
      "quantity 15件: outcome.granted",
      "share 62.5%: outcome.granted / closed.total | outcome.granted / new",
    ],
    [
      "属于不同意公开范围3件，涉及商业秘密1件。",
      "quantity 3件: outcome.denied",
      "quantity 1件: outcome.denied.thirdParty.tradeSecret",
    ],
    ["接受行政申诉、举报2件。", "quantity 2件 loose: appealsAndReports"],
    [
      "政策解读稿件12篇，其中视频解读3篇。",
      "quantity 12篇: interpretation.items.total",
      "part 3篇: interpretation.items.video",
    ],
    ["接听热线电话860人次。", "quantity 860人次: engagement.calls"],
    ["受理咨询投诉237件。", "quantity 237件: engagement.petitions"],
    ["受理咨询投诉6000人次。", "quantity 6000人次: engagement.calls"],
    ["专项经费3.5万元。", "quantity 3.5万元: organization.budget"],
  ])("reads by the form of the report, here the one before 2019: %s", (text, ...claims) => {
    expect(claimsInShorthand(text, of2017)).toEqual(claims);
  });

  it("gives each claim of any text a place in its sentence, and all of them in the order of the text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(of2017, of2024), (text, context) => {
        const claims = readText(figuredText(text), context);
        for (const { sentence, evidence, figure } of claims) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.start).toBeGreaterThanOrEqual(sentence.start);
          const end = evidence.start + evidence.length;
          expect(end).toBeLessThanOrEqual(sentence.start + sentence.length);
          if (figure === null) continue;
          expect(evidence).toEqual({ start: figure.start, length: figure.length });
          expect(text.slice(evidence.start, end)).toBe(figure.printed);
        }
        const starts = claims.map(({ evidence }) => evidence.start);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      }),
      { numRuns: 2000 },
    );
  });

  it("claims nothing twice of one figure", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = readText(figuredText(text), of2024).flatMap(({ figure }) =>
          figure === null ? [] : [figure.start],
        );
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});
