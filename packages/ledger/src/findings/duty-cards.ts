import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Licences and penalties stand on the portal and on the credit platform within seven working days. */
export const doublePublicity: RuleCard = {
  id: "double-publicity",
  severity: "warning",
  title: both(
    "许可、处罚没有在7个工作日内双公示",
    "A licence or penalty was not made public twice within seven working days",
  ),
  basis: both(
    "双公示：自作出决定之日起7个工作日内在门户网站和信用平台公示。依据未对照原文核对，故只作警告",
    "Double publicity: on the portal and on the credit platform within seven working days of the decision. The text was not checked: a warning at most",
  ),
  editions: "all",
  tolerance: both(
    "期限届满以前不算缺；没有决定日期的不判断",
    "Nothing is missing before the seven days are over; without the day of the decision nothing is judged",
  ),
  advice: both(
    "补公示，并核对决定日期和两处公示日期",
    "Publish it, and check the day of the decision and both days of publication",
  ),
  passes: both("6月3日决定，6月13日在两处公示", "Decided on 3 June 2024, on both by 13 June"),
  fails: both(
    "6月3日决定，6月14日才在信用平台公示",
    "Decided on 3 June 2024, on the credit platform on 14 June",
  ),
};

/** What is made is published within twenty working days. */
export const createdItemDeadline: RuleCard = {
  id: "created-item-deadline",
  severity: "warning",
  title: both(
    "形成后超过20个工作日才公开",
    "Published more than twenty working days after it was made",
  ),
  basis: both(
    "2019年条例第二十六条：自形成或者变更之日起20个工作日内公开；2008年条例第十八条同，未对照原文核对。次一工作日起算是通行算法，条文未写明，故只作警告",
    "Regulations of 2019, art. 26: within 20 working days of its creation or change; the Regulations of 2008, art. 18, the same, not checked in the text. That day one is the working day after is common practice and not in the text: a warning at most",
  ),
  editions: "all",
  tolerance: both(
    "许可、处罚按双公示的7个工作日判断；2008年5月1日以前形成的、没有成文日期的不判断",
    "Licences and penalties are judged by double publicity; what was made before 1 May 2008 or on an unknown day is not judged",
  ),
  advice: both(
    "核对成文日期和发布日期；以后变更的，成文日期填变更之日",
    "Check both days; of what was changed later, enter the day of the change",
  ),
  passes: both("6月3日成文，7月2日发布", "Made on 3 June 2024, published on 2 July"),
  fails: both("6月3日成文，7月3日发布", "Made on 3 June 2024, published on 3 July"),
};

/** What is to be published each month, quarter or year was. */
export const publicationCalendar: RuleCard = {
  id: "publication-calendar",
  severity: "warning",
  title: both(
    "到期应公开的事项没有公开或者公开晚了",
    "What was due was not published, or published late",
  ),
  basis: both(
    "本机关的应公开事项清单：每期结束后若干天以内，该目录应有若干条",
    "The body's own list of duties: so many items in a place of the catalogue, so many days after each period",
  ),
  editions: "all",
  tolerance: both(
    "上一期到期以后、本期到期以前公开的算本期；下一期多出的，算补公开上一期",
    "What came after the last due day and up to this one counts for this period; what the next period has too many of makes up for it, late",
  ),
  advice: both(
    "补公开；已经公开的，核对它在目录中的位置",
    "Publish it, or check where in the catalogue it was put",
  ),
  passes: both(
    "第一季度的统计数据应于4月30日以前公开，4月20日公开",
    "Figures of the first quarter, due on 30 April, published on 20 April",
  ),
  fails: both("到4月30日没有公开", "Not published by 30 April"),
};

/** The tasks of the year are done in time, and something shows it. */
export const taskList: RuleCard = {
  id: "task-list",
  severity: "warning",
  title: both("要点任务逾期或者缺少佐证", "A task is overdue, or nothing shows that it is done"),
  basis: both(
    "本机关的要点任务清单：每项有期限，完成的有公开信息佐证",
    "The body's own list of tasks: each has a day, and what is done is shown by published items",
  ),
  editions: "all",
  tolerance: both(
    "没有期限的不算逾期；没有公开信息清单时，不查佐证是否存在",
    "Without a day nothing is overdue; without a list of items nobody asks whether they exist",
  ),
  advice: both("更新进展，填写完成日期和佐证信息的索引号", "Update the state, the day and the ids"),
  passes: both(
    "期限6月30日，6月20日完成，佐证为 a1",
    "Due on 30 June, done on 20 June, shown by a1",
  ),
  fails: both("期限6月30日，7月1日仍在进行", "Due on 30 June, still under way on 1 July"),
};

/** What is published was reviewed before, and not withheld. */
export const reviewBeforePublication: RuleCard = {
  id: "review-before-publication",
  severity: "error",
  title: both("公开以前没有审查", "Published without a review before"),
  basis: both(
    "2019年条例第十七条：公开以前应当审查。没有登记审查的为警告：没有登记不等于没有审查",
    "Regulations of 2019, art. 17: what is published is reviewed before. A review that is not recorded is a warning: it may have taken place",
  ),
  editions: "all",
  tolerance: both(
    "清单没有登记任何审查的不判断；2019年5月15日以前公开的不判断；同一日的不分先后",
    "A list that records no review at all is not judged, nor what was published before 15 May 2019; within a day no order is asked for",
  ),
  advice: both(
    "核对审查登记；审查意见为不予公开的，撤下",
    "Check the record of the review; take down what was to be withheld",
  ),
  passes: both("6月3日审查同意公开，6月4日发布", "Reviewed on 3 June, published on 4 June"),
  fails: both("6月4日发布，6月5日审查", "Published on 4 June, reviewed on 5 June"),
};

/** The catalogue of each year is a tree that hangs together with the one before. */
export const catalogueWhole: RuleCard = {
  id: "catalogue-whole",
  severity: "error",
  title: both("公开目录不完整或者自相矛盾", "The catalogue does not hang together"),
  basis: both(
    "目录是一棵树：每年编号不重复，上级、上年目录都存在，上级关系不成环；公开信息的分类应在当年目录之中，不在的为警告",
    "A catalogue is a tree: ids once a year, parents and former places that exist, no place above itself; categories of items are among its places, a warning where they are not",
  ),
  editions: "all",
  tolerance: both(
    "上年目录按目录清单中的前一个年度查；最早的年度不查；编号与上年目录相同而上年没有的，是新设",
    "Former places are looked for in the year before that the list has, and not asked of the first; a place that only names its own id is new where that id was not there",
  ),
  advice: both(
    "改正目录编号、上级目录或者上年目录",
    "Correct the id, the parent or the former place",
  ),
  passes: both("上级目录 01 存在", "The parent 01 is there"),
  fails: both("上级目录 99 不存在", "There is no parent 99"),
};

/** What the duties of publication ask of lists. */
export const dutyCards: readonly RuleCard[] = [
  doublePublicity,
  createdItemDeadline,
  publicationCalendar,
  taskList,
  reviewBeforePublication,
  catalogueWhole,
];
