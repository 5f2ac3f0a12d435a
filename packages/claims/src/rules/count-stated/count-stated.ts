import type { DocumentedRule } from "@gongkai/core";
import { givenByTables } from "../../stated/given-by-tables.ts";
import { judgedStatements } from "../../stated/judged-statements.ts";

/** Each figure of the narrative is the one that the tables give. */
export const countStated: DocumentedRule = {
  id: "count-stated",
  severity: "warning",
  title: { "zh-CN": "正文所写的数与表格相符", en: "A stated figure agrees with the tables" },
  basis: {
    "zh-CN":
      "正文与表格说的是同一件事，数应当一致；上年的数与上年报告的表格一致。措辞可能另有所指，故为警告",
    en: "Narrative and tables speak of one thing and give one figure; last year's figures are those of last year's tables. A wording may mean something else, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "约数和以万计的数按其可能的范围比较；“收到”可指新收，也可含上年结转，与其一相符即可；表格空白、没有列出或金额单位不明的不比较；相差恰为一万倍的，由 unit-stated 提示",
    en: "Approximate figures and those in 万 are compared as the ranges they stand for; requests received may be the new ones or include those carried in; blanks, what no table has and money without a unit are not compared; what is off by exactly ten thousand times is left to unit-stated",
  },
  advice: {
    "zh-CN": "核对正文和表格，改正有误的一处；确实口径不同的，在文中说明",
    en: "Check text and table and correct the wrong one; where they count differently, say so in the text",
  },
  passes: {
    "zh-CN": "正文写收到申请7件，附表受理申请总数也是7",
    en: "The text says 7 requests and the appendix shows 7",
  },
  fails: {
    "zh-CN": "正文写收到申请8件，附表受理申请总数是7",
    en: "The text says 8 requests and the appendix shows 7",
  },
  check(context) {
    const { statements } = judgedStatements(context);
    if (statements.every(({ ofTables }) => ofTables === null)) return null;
    return statements.flatMap((judged) =>
      judged.ofTables?.verdict === "disagrees"
        ? [givenByTables(context, judged, judged.ofTables)]
        : [],
    );
  },
};
