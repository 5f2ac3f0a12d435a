import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** A published figure is not the one that the records give. */
export const publishedDiffers: RuleCard = {
  id: "published-differs",
  severity: "error",
  title: both("公布的数字与汇总的不同", "A published figure differs from the computed one"),
  basis: both(
    "同一指标、同一年度只有一个数；在表格和正文中各处公布的，逐处核对",
    "One measure has one figure for one year; wherever tables and text print it, it is compared",
  ),
  editions: "all",
  tolerance: both(
    "约数按区间核对（逾4000 为 4000 以上、不到 5000）；元与万元换算后核对；空白对 0 单列，不算不同；截去尾数的只作警告",
    "Bounds agree with what lies in their interval (逾4000: 4000 and more, under 5000); 元 and 万元 are converted; a blank for a zero is listed apart; digits cut off instead of rounded are a warning",
  ),
  advice: both(
    "查明哪一个对：清单漏登、多登的补正清单；公布有误的，更正后重新公布",
    "Find out which is right: correct the lists where a record is missing or one too many, or correct what was published",
  ),
  passes: both("汇总 4123 人次，公布“逾4000人次”", "Computed 4123 visits, published 逾4000人次"),
  fails: both("汇总 132 条，公布 123 条", "Computed 132 items, published 123"),
};

/** What only a comparison with a published report can see. */
export const reconcileCards: readonly RuleCard[] = [publishedDiffers];
