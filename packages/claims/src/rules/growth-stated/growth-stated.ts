import type { DocumentedRule } from "@gongkai/core";
import { changedOtherwise } from "../../stated/changed.ts";
import { outcomeOf } from "../../stated/outcome-of.ts";

/** Each printed growth is what its two printed figures give. */
export const growthStated: DocumentedRule = {
  id: "growth-stated",
  severity: "error",
  title: { "zh-CN": "增减幅度与两年的数相符", en: "A stated growth agrees with its two figures" },
  basis: {
    "zh-CN":
      "算术：增减幅度＝（本年数－上年数）÷上年数，按所印小数位四舍五入；两个数都在本报告、只有一种读法而不符的为错误，其余为警告",
    en: "Arithmetic: growth is the change over the earlier figure, rounded half up to the decimals printed; an error where this report prints both figures and only one reading is possible, else a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "按所印小数位比较；小数被截去而非四舍五入的，只提示警告。上年数为零、只有约数或没有印出的，不作判断",
    en: "Compared at the decimals printed; digits cut off instead of rounded are a warning. Not judged where the earlier figure is zero, either is only a bound, or one is not printed",
  },
  advice: {
    "zh-CN": "核对两年的数和增减幅度，改正其中有误的一个",
    en: "Check both years' figures and the percentage, and correct the one that is wrong",
  },
  passes: {
    "zh-CN": "362条增至417条，写作同比增长15.2%",
    en: "362 to 417, stated as growth of 15.2%",
  },
  fails: {
    "zh-CN": "362条增至417条，写作同比增长25.2%（错误）；101条增至132条，写作30%（警告：截去小数）",
    en: "362 to 417, stated as 25.2% (error); 101 to 132, stated as 30% (warning: cut off)",
  },
  check: (context) =>
    outcomeOf(context, ({ statement }) => statement.kind === "growth", changedOtherwise),
};
