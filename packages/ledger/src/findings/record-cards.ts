import type { LocalText, RuleCard } from "@gongkai/core";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** A value of a row cannot be read, and the row is not counted. */
export const recordValue: RuleCard = {
  id: "record-value",
  severity: "error",
  title: both("清单中的值读不出来", "A value of a list cannot be read"),
  basis: both(
    "本工具不猜测：日期、数字、选项读不准的一行不计入，并说明",
    "Nothing is guessed: a row with a date, a number or a choice that cannot be read is not counted, and said so",
  ),
  editions: "all",
  tolerance: both(
    "2024-6-3、2024/6/3、2024年6月3日、20240603 都是日期；全半角不计",
    "2024-6-3, 2024/6/3, 2024年6月3日 and 20240603 are all dates; character width does not matter",
  ),
  advice: both(
    "改正该行该列的值后重新汇总",
    "Correct the value in that line and column and compile again",
  ),
  passes: both("发布日期为 2024-02-29", "Published on 2024-02-29"),
  fails: both("发布日期为 2024-02-30", "Published on 2024-02-30"),
};

/** A row of a file cannot be divided into the values of its columns. */
export const recordRow: RuleCard = {
  id: "record-row",
  severity: "error",
  title: both("清单中有读不出来的行", "A row of a list cannot be read"),
  basis: both(
    "值与列对不上时，每一列都可能读错，整行不计入，并说明",
    "Where values do not stand under their columns any of them may be another's: the row is not counted, and said so",
  ),
  editions: "all",
  tolerance: both(
    "行末缺少的值按空白计，多出的空白不计",
    "Values missing at the end of a row are blank, blanks beyond the last column do not count",
  ),
  advice: both(
    "含有逗号的值用双引号括起；NDJSON 每行一个完整的对象",
    "Put a value that holds a comma in double quotes; in NDJSON each line is one whole object",
  ),
  passes: both("3 列的清单，一行 3 个值", "Three values under three columns"),
  fails: both("3 列的清单，一行 4 个值", "Four values under three columns"),
};

/** A row lacks what it cannot be counted without. */
export const recordIncomplete: RuleCard = {
  id: "record-incomplete",
  severity: "error",
  title: both("清单中的一行缺少必需的项", "A row of a list lacks what it needs"),
  basis: both(
    "没有编号的记录无法追溯，没有标题、日期的记录无法计入",
    "A record without an id cannot be traced, one without a title or a date cannot be counted",
  ),
  editions: "all",
  tolerance: both("空行不计", "Blank rows do not count"),
  advice: both("补上该项", "Fill it in"),
  passes: both("编号为 2024-001", "The id is 2024-001"),
  fails: both("编号为空白", "The id is blank"),
};

/** Two records of a list have one id. */
export const recordDuplicated: RuleCard = {
  id: "record-duplicated",
  severity: "error",
  title: both("清单中有重复的编号", "An id stands twice in a list"),
  basis: both(
    "一个编号对应一条记录；再次出现的一行不计入，并说明",
    "An id names one record; the row in which it stands again is not counted, and said so",
  ),
  editions: "all",
  tolerance: both("无", "None"),
  advice: both(
    "同一记录登记了两次的，删去一行；不是同一记录的，改正编号",
    "Delete the row that was entered twice, or correct the id where the records are two",
  ),
  passes: both("编号各不相同", "No two ids are the same"),
  fails: both("第 3 行与第 9 行编号相同", "Lines 3 and 9 have the same id"),
};

/** A column of a list has a name that is not known. */
export const recordColumn: RuleCard = {
  id: "record-column",
  severity: "info",
  title: both("清单中有未识别的列", "A list has a column that is not known"),
  basis: both(
    "列按名称识别，不按位置；未识别的列不读取",
    "Columns are told by their names, not by their places; one that is not known is not read",
  ),
  editions: "all",
  tolerance: both("全半角、空格不影响识别", "Character width and spaces do not matter"),
  advice: both(
    "若应读取，在对照文件中写明它是哪一列；否则无需处理",
    "Name the column that it stands for in the mapping file if it is to be read; else nothing to do",
  ),
  passes: both("列名为“发布日期”", "The column is 发布日期"),
  fails: both("列名为“上网日子”", "The column is 上网日子"),
};

/** A request came to an outcome that the form does not have. */
export const outcomeOfEdition: RuleCard = {
  id: "outcome-of-edition",
  severity: "error",
  title: both("办理结果不是该版本格式所有", "The form does not have this outcome"),
  basis: both(
    "各版本格式表三（附表）的结果项目不同；对不上的不归并，该申请不计入",
    "Forms differ in the outcomes of table 3 (or the appendix); what fits none is not forced into one, and the request is not counted",
  ),
  editions: "all",
  tolerance: both(
    "格式只有大项的，细项计入大项",
    "Where a form has the group only, its parts count there",
  ),
  advice: both("按该版本格式的结果项目更正", "Correct it to an outcome that the form has"),
  passes: both("2021年版：属于国家秘密", "cn-2021: denied.stateSecret"),
  fails: both("2021年版：其他类型答复", "cn-2021: 其他类型答复"),
};

/** What only the readers of lists can see. */
export const recordCards: readonly RuleCard[] = [
  recordRow,
  recordValue,
  recordIncomplete,
  recordDuplicated,
  recordColumn,
  outcomeOfEdition,
];
