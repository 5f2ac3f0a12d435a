import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readPercentage", () => {
  it.each([
    ["予以公开的申请占办结总数的39.5%。", "share 39.5%: outcome.granted / outcome.total"],
    [
      "收到申请36件，其中自然人30件，占83.3%。",
      "quantity 36件: new | new + carriedIn",
      "part 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn) | 30件 / 36件",
    ],
    [
      "自然人申请占比为83.3%。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
    ],
    ["办结率为95%。", "share 95%: outcome.total / (new + carriedIn)"],
    ["办结率达到100%。", "absolute 100%: outcome.total / (new + carriedIn)"],
    ["政府信息公开率为47.4%。", "share 47.4% loose"],
    [
      "收到申请36件，不予公开4件，占申请总数的11.1%。",
      "quantity 36件: new | new + carriedIn",
      "quantity 4件: outcome.denied",
      "share 11.1%: outcome.denied / new | outcome.denied / (new + carriedIn) | outcome.denied / outcome.total | outcome.denied / new | outcome.denied / (new + carriedIn)",
    ],
    [
      "行政复议纠正率为16.7%。",
      "share 16.7%: reconsideration.corrected / reconsideration.total | reconsideration.corrected / (reconsideration.upheld + reconsideration.corrected + reconsideration.other)",
    ],
    [
      "行政许可占三类决定的78.7%。",
      "share 78.7%: licensing.decisions / (licensing.decisions + penalties.decisions + compulsion.decisions)",
    ],
    [
      "不予处理8件，其中重复申请5件，占62.5%。",
      "quantity 8件: outcome.notProcessed",
      "part 5件: outcome.notProcessed.repeat",
      "share 62.5%: outcome.notProcessed.repeat / outcome.total | outcome.notProcessed.repeat / new | outcome.notProcessed.repeat / (new + carriedIn) | outcome.notProcessed.repeat / outcome.notProcessed | 5件 / 8件",
    ],
    [
      "八成的申请由自然人提出。",
      "share 八成: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
    ],
    [
      "三分之一的申请予以公开。",
      "share 三分之一: outcome.granted / outcome.total | outcome.granted / new | outcome.granted / (new + carriedIn)",
    ],
    [
      "自然人、科研机构申请分别占83.3%、8.3%。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
      "share 8.3%: new of research / new | (new of research + carriedIn of research) / (new + carriedIn)",
    ],
    [
      "重复申请占不予处理的比重为62.5%。",
      "share 62.5%: outcome.notProcessed.repeat / outcome.notProcessed",
    ],
    ["规范性文件公开率为100%。", "absolute 100% loose"],
    ["满意度为98.6%。", "share 98.6% loose"],
  ])("reads shares: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
