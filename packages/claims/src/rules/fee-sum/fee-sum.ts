import type { DocumentedRule } from "@gongkai/core";
import { brokenDown } from "../../breakdown/broken-down.ts";
import { readBreakdowns } from "../../breakdown/read-breakdowns.ts";
import { judgedStatements } from "../../stated/judged-statements.ts";

/** Fees that are itemized add up to their total, and so do the requests that were charged. */
export const feeSum: DocumentedRule = {
  id: "fee-sum",
  severity: "warning",
  title: { "zh-CN": "逐项列出的收费与总额相合", en: "Itemized fees add up to their total" },
  basis: {
    "zh-CN": "算术：逐一列出各机关收费件数、金额的，其和等于总数；文中可能没有列全，故为警告",
    en: "Arithmetic: requests charged and amounts that are listed office by office add up to the totals; the list may be incomplete, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "只判断“对N件申请收取M元，其中……”这样列出两项以上的；金额单位须相同；约数按范围比较；总数与表格不符的，由 count-stated 提示",
    en: "Only lists of two or more items behind a total of requests and money; amounts in one unit; bounds are compared as ranges; a total that the tables contradict is told by count-stated",
  },
  advice: {
    "zh-CN": "核对总数和各项，改正有误的一个；没有列全的，在文中说明",
    en: "Check the totals and the items and correct the wrong one; where the list is incomplete, say so",
  },
  passes: {
    "zh-CN": "对3件申请收取520元。其中，甲局1件，收取420元；乙县2件，收取100元",
    en: "520 yuan for 3 requests: one of 420 yuan, two of 100 yuan together",
  },
  fails: {
    "zh-CN": "对3件申请收取520元。其中，甲局1件，收取420元；乙县2件，收取110元",
    en: "520 yuan for 3 requests: one of 420 yuan, two of 110 yuan together",
  },
  check(context) {
    const fees = context.derive(readBreakdowns).filter(({ isFee }) => isFee);
    if (fees.length === 0) return null;
    const { contradicted } = judgedStatements(context);
    return fees
      .filter(
        ({ verdict, place, whole }) =>
          verdict === "disagrees" && !contradicted.has(place.path, whole.start),
      )
      .map((breakdown) => brokenDown(context, breakdown));
  },
};
