import type { RuleTexts } from "../rule.ts";

/** What the catalogue says of `stock-continues`. */
export const stockContinuesCard: RuleTexts = {
  title: {
    "zh-CN": "现行有效件数与上年报告衔接",
    en: "Documents in force follow from last year's report",
  },
  basis: {
    "zh-CN":
      "表二栏目的含义：现行有效 = 上年现行有效 + 本年制发 − 本年废止（国办公开办函〔2021〕30号）。格式未明文规定，文件也会因清理、到期而增减，只作提醒",
    en: "The meaning of the columns of table 2: in force = in force last year + issued − repealed (国办公开办函〔2021〕30号). The form does not say so in words, and documents also expire or are recounted, so this is a warning only",
  },
  tolerance: {
    "zh-CN":
      "空白、“-”“/”“无”按零计并注明；约数和无法读出的格不作判断；没有上年报告时，只看推算出的上年件数是否小于零",
    en: "Blank, -, / and 无 count as zero, and that is said; approximate or unreadable cells are not judged; without last year's report only a stock below zero a year ago is found",
  },
  advice: {
    "zh-CN": "对照上年报告核对三栏；清理、到期造成的变化，在正文中说明",
    en: "Check the three columns against last year's report; explain in the text what expired or was recounted",
  },
  passes: {
    "zh-CN": "上年现行有效17件，本年制发4件、废止1件，现行有效20件",
    en: "17 in force last year, 4 issued, 1 repealed, 20 in force",
  },
  fails: {
    "zh-CN": "本年制发4件、废止1件，现行有效2件：推算上年为负1件",
    en: "4 issued, 1 repealed, 2 in force: minus one a year ago",
  },
};
