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
    [
      "在公开的申请中，个人申请占八成。",
      "share 八成: outcome.granted of naturalPerson / outcome.granted",
    ],
    ["予以公开的是不予公开的5倍。", "growth 5倍: multiple from outcome.denied to outcome.granted"],
    [
      "予以公开的是不予公开的5倍多。",
      "growth 5倍 loose: multiple from outcome.denied to outcome.granted",
    ],
    ["本年新收的30件办结。", "quantity 30件 loose: outcome.total"],
    ["无法提供政府信息的7件。", "quantity 7件: outcome.unable"],
    [
      "行政诉讼9件（直接起诉4件，复议后起诉5件），其中判决维持6件。",
      "quantity 9件: litigation.total",
      "part 4件: litigation.direct.total",
      "part 5件: litigation.afterReconsideration.total",
      "part 6件: litigation.upheld",
    ],
    [
      "新收申请同比增加12件（20.0%）。",
      "difference 12件: change of new",
      "growth 20.0%: growth of new",
    ],
    [
      "新收申请同比增长20.0%（12件）。",
      "growth 20.0%: growth of new",
      "difference 12件: change of new",
    ],
    [
      "行政许可、行政处罚分别增长15.0%、-8.0%。",
      "growth 15.0%: growth of licensing.decisions",
      "growth 8.0% down: growth of penalties.decisions",
    ],
    [
      "每10件申请中有9件由自然人提出。",
      "quantity 10件 loose: new | new + carriedIn",
      "quantity 9件 loose: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
    ],
    [
      "自然人申请同比增长33.6%，占比提高2.8个百分点。",
      "growth 33.6%: growth of new of naturalPerson | growth of new of naturalPerson + carriedIn of naturalPerson",
      "difference 2.8个百分点: change of new of naturalPerson / new | change of (new of naturalPerson + carriedIn of naturalPerson) / (new + carriedIn)",
    ],
    ["申请集中在公安、住建两个部门，共12件。", "quantity 12件 loose: new | new + carriedIn"],
    ["全年收费200元，涉及2件申请。", "quantity 200元: fees.charged", "quantity 2件"],
    ["3件复议案件申请人撤回申请。", "quantity 3件 loose: reconsideration.total"],
    ["上年结转申请办结13件。", "quantity 13件 loose: outcome.total"],
  ])("follows lists, exceptions and words for none: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
