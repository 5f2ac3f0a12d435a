import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("sums", () => {
  it.each([
    ["行政复议、行政诉讼共9件。", "sum 9件: reconsideration.total + litigation.total"],
    [
      "收到行政复议6件、行政诉讼3件，两项合计9件。",
      "quantity 6件: reconsideration.total",
      "quantity 3件: litigation.total",
      "sum 9件: reconsideration.total + litigation.total | 6件 + 3件",
    ],
    ["予以公开和部分公开的申请共18件。", "sum 18件: outcome.granted + outcome.partial"],
    [
      "新收36件，结转4件，共计40件。",
      "quantity 36件: new",
      "quantity 4件: carriedIn | carriedOut",
      "sum 40件: new + carriedIn | 36件 + 4件",
    ],
    [
      "予以公开15件、部分公开3件、不予公开4件，合计22件。",
      "quantity 15件: outcome.granted",
      "quantity 3件: outcome.partial",
      "quantity 4件: outcome.denied",
      "sum 22件: outcome.granted + outcome.partial + outcome.denied | outcome.total | 15件 + 3件 + 4件",
    ],
    [
      "行政许可、行政处罚、行政强制三类决定共1530件。",
      "sum 1530件: licensing.decisions + penalties.decisions + compulsion.decisions",
    ],
    [
      "甲镇12件、乙镇9件、丙镇15件，共36件。",
      "quantity 12件 loose",
      "quantity 9件 loose",
      "quantity 15件 loose",
      "sum 36件: 12件 + 9件 + 15件",
    ],
    [
      "自然人申请30件、商业企业3件、科研机构3件，三项合计36件。",
      "quantity 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 3件: new of commercial | new of commercial + carriedIn of commercial",
      "quantity 3件: new of research | new of research + carriedIn of research",
      "sum 36件: new of naturalPerson + new of commercial + new of research | new | new + carriedIn | 30件 + 3件 + 3件",
    ],
    ["复议和直接起诉案件合计8件。", "sum 8件: reconsideration.total + litigation.direct.total"],
  ])("adds up: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
