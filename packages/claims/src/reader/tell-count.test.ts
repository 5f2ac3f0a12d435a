import { describe, expect, it } from "vitest";
import { claimsInShorthand } from "./claims-in-shorthand.ts";

describe("tellCount", () => {
  it.each([
    [
      "收到申请36件，其中自然人30件、法人或其他组织6件。",
      "quantity 36件: new | new + carriedIn",
      "part 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "part 6件: new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg | new of commercial + new of research + new of publicBenefit + new of legalService + new of otherOrg + carriedIn of commercial + carriedIn of research + carriedIn of publicBenefit + carriedIn of legalService + carriedIn of otherOrg",
    ],
    [
      "收到申请36件，其中网络申请20件，信函申请16件。",
      "quantity 36件: new | new + carriedIn",
      "part 20件 loose",
      "part 16件 loose",
    ],
    [
      "收到申请36件（自然人30件，科研机构6件）。",
      "quantity 36件: new | new + carriedIn",
      "part 30件: new of naturalPerson | new of naturalPerson + carriedIn of naturalPerson",
      "part 6件: new of research | new of research + carriedIn of research",
    ],
    [
      "办结38件：予以公开15件，无法提供12件，其他处理11件。",
      "quantity 38件: outcome.total",
      "part 15件: outcome.granted",
      "part 12件: outcome.unable",
      "part 11件: outcome.other",
    ],
    [
      "不予公开4件，其中属于国家秘密1件、涉及第三方合法权益3件。",
      "quantity 4件: outcome.denied",
      "part 1件: outcome.denied.stateSecret",
      "part 3件: outcome.denied.thirdParty",
    ],
    [
      "不予处理8件，其中重复申请5件。",
      "quantity 8件: outcome.notProcessed",
      "part 5件: outcome.notProcessed.repeat",
    ],
    [
      "行政复议6件，其中维持4件，纠正1件，尚未审结1件。",
      "quantity 6件: reconsideration.total",
      "part 4件: reconsideration.upheld",
      "part 1件: reconsideration.corrected",
      "part 1件: reconsideration.pending",
    ],
    [
      "自然人申请中，予以公开12件，部分公开2件。",
      "quantity 12件: outcome.granted of naturalPerson",
      "quantity 2件: outcome.partial of naturalPerson",
    ],
    [
      "收到申请36件，其中商业企业3件；予以公开15件。",
      "quantity 36件: new | new + carriedIn",
      "part 3件: new of commercial | new of commercial + carriedIn of commercial",
      "quantity 15件: outcome.granted",
    ],
    [
      "办结38件，其中某镇7件、某乡5件。",
      "quantity 38件: outcome.total",
      "part 7件 loose",
      "part 5件 loose",
    ],
  ])("tells the parts of a whole: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });

  it.each([
    [
      "收到申请36件，办理38件。",
      "quantity 36件: new | new + carriedIn",
      "quantity 38件: outcome.total | new | new + carriedIn",
    ],
    ["规范性文件87件。", "quantity 87件: normativeDocuments.inForce | normativeDocuments.issued"],
    ["新收36件，结转4件。", "quantity 36件: new", "quantity 4件: carriedIn | carriedOut"],
    ["收费52.6万元。", "quantity 52.6万元: administrativeFees.amount"],
    ["收费120元。", "quantity 120元: fees.charged"],
    ["公开申请36件。", "quantity 36件: new | new + carriedIn"],
  ])("keeps what words may mean as readings: %s", (text, ...claims) => {
    expect(claimsInShorthand(text)).toEqual(claims);
  });
});
