import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("words for none and all", () => {
  it.each([
    [
      "未发生行政复议、行政诉讼。",
      "absence 未发生行政复议、行政诉讼: reconsideration.total | litigation.total",
    ],
    ["无上年结转申请。", "absence 无上年结转申请: carriedIn"],
    ["全年没有收取信息处理费。", "absence 没有收取信息处理费: fees.charged"],
    ["行政强制决定为零。", "absence 为零: compulsion.decisions"],
    ["行政复议、行政诉讼均为0件。", "quantity 0件: reconsideration.total | litigation.total"],
    ["未收到政府信息公开申请。", "absence 未收到政府信息公开申请: new"],
    ["除一件外，未发生行政诉讼。"],
  ])("state a zero: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "收到申请36件，均已办结。",
      "quantity 36件: new | new + carriedIn",
      "absolute 均: outcome.total / (new + carriedIn)",
    ],
    [
      "申请全部由自然人提出。",
      "absolute 全部: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
    ],
    [
      "收到申请36件，全部予以公开。",
      "quantity 36件: new | new + carriedIn",
      "absolute 全部: outcome.granted / outcome.total | outcome.granted / new | outcome.granted / (new + carriedIn)",
    ],
    [
      "行政复议6件，均维持原决定。",
      "quantity 6件: reconsideration.total",
      "absolute 均: reconsideration.upheld / reconsideration.total | reconsideration.upheld / (reconsideration.upheld + reconsideration.corrected + reconsideration.other)",
    ],
  ])("state the whole: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
