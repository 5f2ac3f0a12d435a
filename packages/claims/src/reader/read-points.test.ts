import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readPoints", () => {
  it.each([
    [
      "办结率为95%，较上年提高2.3个百分点。",
      "share 95%: outcome.total / (new + carriedIn)",
      "difference 2.3个百分点: change of outcome.total / (new + carriedIn)",
    ],
    [
      "自然人申请占83.3%，同比下降1.5个百分点。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
      "difference 1.5个百分点 down: change of new of naturalPerson / new | change of (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
    ],
    [
      "公开率比上年提升4个百分点。",
      "difference 4个百分点: change of (outcome.granted + outcome.partial) / outcome.total | change of (outcome.granted + outcome.partial) / new | change of (outcome.granted + outcome.partial) / (new + carriedIn) | change of outcome.granted / outcome.total | change of outcome.granted / new | change of outcome.granted / (new + carriedIn)",
    ],
    [
      "办结率由92.7%提高到95%，提高2.3个百分点。",
      "share 92.7%: outcome.total in 2023 / (new in 2023 + carriedIn in 2023)",
      "share 95%: outcome.total / (new + carriedIn)",
      "difference 2.3个百分点: change of outcome.total / (new + carriedIn) | change from 92.7% to 95%",
    ],
    [
      "自然人申请占83.3%，与上年相差1.5个百分点。",
      "share 83.3%: new of naturalPerson / new | (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
      "difference 1.5个百分点: change of new of naturalPerson / new | change from new of naturalPerson / new to new of naturalPerson in 2023 / new in 2023 | change of (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn) | change from (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn) to (new of naturalPerson in 2023 + carriedIn of naturalPerson in 2023) / (new in 2023 + carriedIn in 2023)",
    ],
    ["提高5个百分点。", "difference 5个百分点 loose"],
  ])("reads how a share changed: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
