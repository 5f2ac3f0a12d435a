import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `category-share`. */
export const categoryShareCard: RuleTexts = {
  title: {
    "zh-CN": "所占比例与数量相符",
    en: "Each share agrees with its count",
  },
  basis: {
    "zh-CN": "表格自身的算术：比例 = 数量 ÷ 总数。不涉法条",
    en: "The table's own arithmetic: share = count ÷ whole. No clause is involved",
  },
  tolerance: {
    "zh-CN":
      "按所印小数位四舍五入后比较；截断只作提醒。未注明总数的，取多数行（至少两行且过半）所推出的总数；推不出而各比例合计约100%的，取各行之和；仍不能确定的不作判断",
    en: "Compared at the printed decimals, rounded half up; a share that was cut off is a warning. Where no whole is declared, the one that most rows imply (at least two, and more than half); else, where the shares add up to about 100 %, the sum of the rows; else nothing is judged",
  },
  advice: {
    "zh-CN": "核对该行的数量和比例，并注明比例以什么为总数",
    en: "Check the count and the share of the row, and say what the shares are of",
  },
  passes: {
    "zh-CN": "总数417，业务文件43，所占比例10.31%",
    en: "43 of 417 items, share 10.31%",
  },
  fails: {
    "zh-CN": "总数417，业务文件43，所占比例10.13%",
    en: "43 of 417 items, share 10.13%",
  },
};
