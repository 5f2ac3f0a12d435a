import type { DocumentedRule } from "@gongkai/core";
import { changedOtherwise } from "../../stated/changed.ts";
import { outcomeOf } from "../../stated/outcome-of.ts";

/** Each printed difference is what its two figures give. */
export const differenceStated: DocumentedRule = {
  id: "difference-stated",
  severity: "error",
  title: {
    "zh-CN": "增减数与所据的两个数相符",
    en: "A stated difference agrees with its two figures",
  },
  basis: {
    "zh-CN": "算术：增减数＝两数之差；两个数都在本报告、只有一种读法而不符的为错误，其余为警告",
    en: "Arithmetic: a difference is the one figure less the other; an error where this report gives both and only one reading is possible, else a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "金额按元、万元换算后比较；百分点按所印小数位比较，小数被截去的为警告；有一个数只是约数或没有印出的，不作判断",
    en: "Money is compared in yuan; percentage points at the decimals printed, digits cut off are a warning; not judged where a figure is only a bound or not printed",
  },
  advice: {
    "zh-CN": "核对两个数和增减数，改正有误的一个",
    en: "Check both figures and the difference and correct the wrong one",
  },
  passes: {
    "zh-CN": "公开文件74件，2017年为119件，比上年减少45件",
    en: "74 documents after 119, stated as 45 fewer",
  },
  fails: {
    "zh-CN": "公开文件74件，2017年为119件，比上年减少35件",
    en: "74 documents after 119, stated as 35 fewer",
  },
  check: (context) =>
    outcomeOf(context, ({ statement }) => statement.kind === "difference", changedOtherwise),
};
