import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("tellList", () => {
  it.each([
    [
      "行政复议、行政诉讼分别为6件和3件。",
      "quantity 6件: reconsideration.total",
      "quantity 3件: litigation.total",
    ],
    [
      "予以公开、部分公开、不予公开分别为15件、3件、4件。",
      "quantity 15件: outcome.granted",
      "quantity 3件: outcome.partial",
      "quantity 4件: outcome.denied",
    ],
    [
      "自然人、商业企业申请分别为30件、3件。",
      "quantity 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "quantity 3件: new of commercial | new of commercial + carriedIn of commercial",
    ],
    [
      "行政复议、行政诉讼分别为6件、3件，结果纠正的分别为2件、1件。",
      "quantity 6件: reconsideration.total",
      "quantity 3件: litigation.total",
      "quantity 2件: reconsideration.corrected",
      "quantity 1件: litigation.corrected",
    ],
    [
      "收到申请36件，办结38件，2023年分别为30件和29件。",
      "quantity 36件: new | new + carriedIn",
      "quantity 38件: outcome.total",
      "quantity 30件: new in 2023 | new in 2023 + carriedIn in 2023",
      "quantity 29件: outcome.total in 2023",
    ],
    [
      "三个县分别收到12件、9件、15件。",
      "quantity 12件 loose",
      "quantity 9件 loose",
      "quantity 15件 loose",
    ],
  ])("reads lists in their order: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
