import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** A child reports on another form, or for another year. */
export const childSameForm: RuleCard = {
  id: "child-same-form",
  severity: "error",
  title: both(
    "下级报告的格式版本和年度与汇总的相同",
    "A child reports on the same form and for the same year",
  ),
  basis: both(
    "各版本格式的行列含义不同，各年度的数字不能相加",
    "Rows and columns mean other things in other forms, and figures of different years do not add up",
  ),
  editions: "all",
  tolerance: both("无", "None"),
  advice: both(
    "请该单位按同一版本、同一年度重新提供；补齐之前，汇总数不含该单位",
    "Ask the body for its report on the same form and for the same year; until then the sums are without it",
  ),
  passes: both("各单位均为 2021年版、2024年度", "All are on cn-2021, for 2024"),
  fails: both("某镇用的是 2019年版", "A township reports on cn-2019"),
};

/** A body is among the children twice, or the parent's own sum is among them. */
export const childCountedOnce: RuleCard = {
  id: "child-counted-once",
  severity: "error",
  title: both("每个单位只计一次", "Each body is counted once"),
  basis: both(
    "同一单位的报告加两次，或把上级自己的汇总报告也加进去，合计就重复了",
    "A body added twice, or the parent's own aggregate among its children, counts figures twice",
  ),
  editions: "all",
  tolerance: both(
    "名称或别名相同、代码不矛盾的算同一单位；上级本级的报告可以加",
    "Bodies that share a name or an alias, without codes that differ, are one; the parent's report of its own figures may be added",
  ),
  advice: both("删去重复的一份", "Leave out the one that is too many"),
  passes: both("某镇的报告出现一次", "A township's report stands in the list once"),
  fails: both("某镇的报告出现两次", "A township's report stands in the list twice"),
};

/** A child's cell cannot be added up. */
export const childCellsAddable: RuleCard = {
  id: "child-cells-addable",
  severity: "warning",
  title: both("下级报告的每一格都能相加", "Every cell of a child can be added"),
  basis: both(
    "读不出的、约数、单位不同的数不能相加；本工具不猜测，该格合计留空",
    "What cannot be read, is approximate or in another unit does not add up; nothing is guessed, and the sum stays blank",
  ),
  editions: "all",
  tolerance: both("空白、“-”“/”“无”按零计", "Blank, -, / and 无 count as zero"),
  advice: both("请该单位更正该格，再汇总", "Have the body correct the cell, and add up again"),
  passes: both("各单位该格均为整数", "All print whole numbers there"),
  fails: both(
    "某镇该格为“251000元”，而格式以万元计",
    "A township prints 251000元 where the form counts in 万元",
  ),
};

/** A child leaves cells blank in which others have figures. */
export const childCellsFilled: RuleCard = {
  id: "child-cells-filled",
  severity: "info",
  title: both("下级报告没有空白格", "A child leaves no cell blank"),
  basis: both(
    "空白不等于零；其他单位该格有数的，空白按零相加，并说明",
    "A blank is no zero; where others have a figure it is added as one, and said so",
  ),
  editions: "all",
  tolerance: both("各单位都空白的，合计也空白", "Where all are blank the sum is blank"),
  advice: both(
    "请该单位确认，确无的填 0",
    "Have the body confirm it, and write 0 where nothing happened",
  ),
  passes: both("没有的填 0", "0 where nothing happened"),
  fails: both("没有的留空", "Blank where nothing happened"),
};

/** Something of the children's tables does not add up to anything. */
export const tablesAddedWhole: RuleCard = {
  id: "tables-added-whole",
  severity: "info",
  title: both("下级各表的内容都已汇总", "All that the children's tables hold was added up"),
  basis: both(
    "文字说明、格式以外的行列、没有基数的占比不能相加，未收入汇总报告；有的单位没有某张表的，合计不含其数",
    "Descriptions, rows and columns that the form lacks, and shares without a base do not add up, and are left out; where a child lacks a table the sums are without it",
  ),
  editions: "all",
  tolerance: both("占比按合计重新计算", "Shares are computed anew from the sums"),
  advice: both(
    "需要的，在汇总报告中自行补写",
    "Write them into the parent's report where they are needed",
  ),
  passes: both("各表只有数字", "The tables hold figures only"),
  fails: both("公开渠道表有情况说明", "The table of channels holds descriptions"),
};

/** A published parent's figure is not the sum of its children's. */
export const parentIsSum: RuleCard = {
  id: "parent-is-sum",
  severity: "warning",
  title: both("上级报告的数字等于下级之和", "A parent's figure is the sum of its children's"),
  basis: both(
    "汇总报告包含本级和所属各单位；缺报、另有口径时可能不等，所以只作警告",
    "An aggregate report covers the body and those under it; where a report is missing or the perimeter is another, they may differ: a warning only",
  ),
  editions: "all",
  tolerance: both(
    "约数按区间核对；有单位的该格不能相加的，不作判断；下级都没有的表只作提示",
    "Bounds are compared by their interval; cells that cannot be added are not judged; a table that no child has is only noted",
  ),
  advice: both(
    "核对是否缺某单位（包括本级）的报告，或有单位的数没有计入",
    "See whether a body's report is missing, the parent's own among them, or whether a figure was not added",
  ),
  passes: both(
    "本级 12 件、两镇 3 件和 5 件，汇总 20 件",
    "12, 3 and 5 requests, and 20 in the parent's report",
  ),
  fails: both("汇总报告为 18 件", "18 in the parent's report"),
};

/** What only the adding up of reports can see. */
export const rollupCards: readonly RuleCard[] = [
  childSameForm,
  childCountedOnce,
  childCellsAddable,
  childCellsFilled,
  tablesAddedWhole,
  parentIsSum,
];
