import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** A figure was entered although the records count it. */
export const indicatorCounted: RuleCard = {
  id: "indicator-counted",
  severity: "warning",
  title: both("填报了应由清单统计的数字", "A figure was entered that the records count"),
  basis: both(
    "同一数字不能既统计又填报：以逐条统计的为准，并说明",
    "One figure is not both counted and entered: what the records count is used, and said so",
  ),
  editions: "all",
  tolerance: both("两者相同的只作提示", "Where both agree it is a note"),
  advice: both(
    "核对清单是否完整，并从指标清单中删去该行",
    "See whether the list is complete, and delete the row from the indicators",
  ),
  passes: both("接待人数由指标清单填报", "Visits are entered"),
  fails: both(
    "有申请清单，又填报新收申请 12 件",
    "A list of requests, and 12 new requests entered",
  ),
};

/** A figure was entered twice. */
export const indicatorRepeated: RuleCard = {
  id: "indicator-repeated",
  severity: "error",
  title: both("同一指标填报了两次", "A figure was entered twice"),
  basis: both(
    "取哪一个不能猜：采用先填的，后填的一行不计，并说明",
    "Which of two is right is not guessed: the first is used, the row with the second is not, and said so",
  ),
  editions: "all",
  tolerance: both("年度或渠道不同的不计", "Another year or another channel is another figure"),
  advice: both("删去多余的一行", "Delete the row that is one too many"),
  passes: both("接待人数填报一次", "Visits stand in the list once"),
  fails: both("接待人数先填 4000，又填 4100", "Visits are 4000, and further down 4100"),
};

/** A cell of the form is blank because nobody counted or entered it. */
export const figureNotEntered: RuleCard = {
  id: "figure-not-entered",
  severity: "warning",
  title: both("格式中的数字没有来源", "A figure of the form has no source"),
  basis: both(
    "清单统计不到、指标清单也没有填报的，留空，不填 0",
    "What no list counts and nobody entered stays blank: it is no zero",
  ),
  editions: "all",
  tolerance: both("由其他数字相加得出的不计", "Sums of other figures do not count"),
  advice: both(
    "在指标清单中填报该数字；确未发生的填 0",
    "Enter it in the list of indicators, 0 where nothing happened",
  ),
  passes: both("行政许可处理决定数量填报为 0", "Licensing decisions are entered as 0"),
  fails: both("行政许可处理决定数量没有填报", "Licensing decisions were not entered"),
};

/** What only compiling can see. */
export const compileCards: readonly RuleCard[] = [
  indicatorCounted,
  indicatorRepeated,
  figureNotEntered,
];
