import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("readText", () => {
  it.each([
    [
      "除予以公开24件、部分公开6件外，不予公开3件。",
      "quantity 24件: outcome.granted",
      "quantity 6件: outcome.partial",
      "quantity 3件: outcome.denied",
    ],
    [
      "公开类答复共30件，其中予以公开24件，部分公开6件。",
      "quantity 30件: outcome.granted | outcome.granted + outcome.partial",
      "part 24件: outcome.granted",
      "part 6件: outcome.partial",
    ],
    [
      "予以公开24件，比无法提供9件多15件。",
      "quantity 24件: outcome.granted",
      "quantity 9件: outcome.unable",
      "difference 15件: change from outcome.unable to outcome.granted | change from 9件 to 24件",
    ],
    [
      "予以公开24件，上年9件，相差15件。",
      "quantity 24件: outcome.granted",
      "quantity 9件: outcome.granted in 2023",
      "difference 15件: change of outcome.granted | change from 9件 to 24件 | change from outcome.granted to outcome.granted in 2023 | change from 24件 to 9件",
    ],
    [
      "全年零复议、零诉讼。",
      "absence 零复议: reconsideration.total",
      "absence 零诉讼: litigation.total",
    ],
    ["诉讼方面，无一件被判决纠正。", "absence 无一件被判决纠正: litigation.corrected"],
    [
      "本年未制发、未废止行政规范性文件。",
      "absence 未制发: normativeDocuments.issued",
      "absence 未废止行政规范性文件: normativeDocuments.repealed",
    ],
    [
      "行政许可（184件）、行政强制（14件）同比各增15.0%、40.0%。",
      "quantity 184件: licensing.decisions",
      "quantity 14件: compulsion.decisions",
      "growth 15.0%: growth of licensing.decisions",
      "growth 40.0%: growth of compulsion.decisions",
    ],
    [
      "新收申请中，自然人占80.0%，商业企业占15.0%，其余占5.0%。",
      "share 80.0%: new of naturalPerson / new",
      "share 15.0%: new of commercial / new",
      "share 5.0%: new of otherOrg / new | (new of research + new of publicBenefit + new of legalService + new of otherOrg) / new",
    ],
  ])("follows lists, exceptions and words for none: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
