import type { RuleCard } from "@gongkai/core";

/** A character that the page's own export lost was put back, where the context makes it certain. */
export const textRepaired: RuleCard = {
  id: "text-repaired",
  severity: "info",
  title: {
    "zh-CN": "已修复文本提取造成的缺字",
    en: "A character lost in extraction was put back",
  },
  basis: {
    "zh-CN": "网页导出文本时常丢失数字之间或数字之后的单个字符，多地已公布报告均有此现象",
    en: "Exported pages lose single characters between or after figures; seen in published reports of several provinces",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "仅在上下文确定时修复；有两种读法时一并列出",
    en: "Only where the context is certain; where two readings exist, both are listed",
  },
  advice: {
    "zh-CN": "对照原页面核实；若原页面无误，无需处理",
    en: "Compare with the original page; nothing to do where that is right",
  },
  passes: {
    "zh-CN": "自2018年1月1日至2018年12月31日",
    en: "自2018年1月1日至2018年12月31日",
  },
  fails: {
    "zh-CN": "自201811日至20181231日：读作2018年1月1日至2018年12月31日",
    en: "自201811日至20181231日, read as 2018年1月1日至2018年12月31日",
  },
};

/** A figure stands where a figure must, but cannot be read with certainty. */
export const figureUnrecognized: RuleCard = {
  id: "figure-unrecognized",
  severity: "warning",
  title: { "zh-CN": "数字无法识别", en: "A figure could not be read" },
  basis: {
    "zh-CN": "本工具不猜测数字：读不准的单元格原样保留，不参与计算",
    en: "Figures are never guessed: what cannot be read is kept as printed and not calculated with",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "空白、0、“-”、“/”、“无”都是可识别的",
    en: "A blank, 0, “-”, “/” and “无” can all be read",
  },
  advice: {
    "zh-CN": "对照原件更正该处，或改用可复制文字的版本",
    en: "Correct the place from the original, or import a version with real text",
  },
  passes: { "zh-CN": "单元格为 35", en: "The cell prints 35" },
  fails: { "zh-CN": "单元格为 3?5", en: "The cell prints 3?5" },
};

/** Something looks like a table, but like none of the form's. */
export const tableUnrecognized: RuleCard = {
  id: "table-unrecognized",
  severity: "warning",
  title: { "zh-CN": "表格无法识别", en: "A table could not be recognized" },
  basis: {
    "zh-CN": "表格按表头和行名识别，不按位置；对不上的表格作为文字保留，不产生数据",
    en: "Tables are told by the labels they print; one that fits no form is kept as text and gives no facts",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "行名的标点、空格、全半角差异不影响识别",
    en: "Punctuation, spaces and character width of labels do not matter",
  },
  advice: {
    "zh-CN": "核对表头和行名是否与规定格式一致",
    en: "Check the header and row labels against the form",
  },
  passes: {
    "zh-CN": "表头为“指标名称、2018年度”，行名与附表一致",
    en: "The header is 指标名称, 2018年度 and the rows are the appendix's",
  },
  fails: {
    "zh-CN": "有行有列，但行名与任何表都对不上",
    en: "Rows and columns, but labels of no known table",
  },
};

/** A label differs from the form's in a letter or two, and nothing else in the form is as near. */
export const labelReadAs: RuleCard = {
  id: "label-read-as",
  severity: "warning",
  title: {
    "zh-CN": "行名或列名与规定格式差一两个字",
    en: "A label differs from the form's in a letter or two",
  },
  basis: {
    "zh-CN": "表格按行名和列名识别；差一两个字且没有别的名称同样接近时按最接近的读取，并说明",
    en: "Tables are told by their labels; one that is a letter or two off, with no other label as near, is read as the nearest, and said so",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "五个字以上差一个字，十二个字以上差两个字；更短的名称须一字不差",
    en: "One letter in labels of five and more, two in labels of twelve and more; shorter ones must be right",
  },
  advice: {
    "zh-CN": "核对该行该列确是所读的项目，并改正名称",
    en: "Check that the row or column is the one it was read as, and correct its label",
  },
  passes: { "zh-CN": "行名为“予以公开”", en: "The row is 予以公开" },
  fails: {
    "zh-CN": "行名为“本机关不撑握相关政府信息”，读作“本机关不掌握相关政府信息”",
    en: "The row is 本机关不撑握相关政府信息, read as 本机关不掌握相关政府信息",
  },
};

/** A row or a column of the form is not in the table, or nothing in it could be told to be that. */
export const formCellsMissing: RuleCard = {
  id: "form-cells-missing",
  severity: "warning",
  title: {
    "zh-CN": "表格缺少规定格式的行或列",
    en: "A table lacks rows or columns of the form",
  },
  basis: {
    "zh-CN": "规定格式的行和列都应列出；没有找到的单元格不作为空白，也不当作0",
    en: "All rows and columns of the form should be printed; cells that were not found count neither as blank nor as 0",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "格式中本来没有的单元格不计",
    en: "Cells that the form itself lacks do not count",
  },
  advice: {
    "zh-CN": "核对原表：若有该行或该列，改正其名称；若没有，请补上",
    en: "Look at the original: correct the label of the row or column, or add it",
  },
  passes: { "zh-CN": "表三各行齐全", en: "All rows of table 3 are there" },
  fails: { "zh-CN": "表三没有“二、上年结转”一行", en: "Table 3 without the row 上年结转" },
};

/** Two rows, or two columns, are named alike, and only one of them can be the form's. */
export const labelRepeated: RuleCard = {
  id: "label-repeated",
  severity: "warning",
  title: {
    "zh-CN": "表中同一名称的行或列不止一个",
    en: "A table has more than one row or column of the same name",
  },
  basis: {
    "zh-CN":
      "规定格式的每一行、每一列只有一个；名称相同而数字不同时，取名称最一致的，同样一致的取第一个，并说明",
    en: "A form has each row and column once; where several are named alike with other figures, the one named to the letter is read, of equals the first, and said so",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "数字相同的重复行不计",
    en: "Rows that only come again, figures and all, do not count",
  },
  advice: {
    "zh-CN": "核对哪一行（列）是本年度的，改正另一行（列）的名称",
    en: "Find out which is this year's and name the other one otherwise",
  },
  passes: { "zh-CN": "“行政处罚”一行", en: "One row 行政处罚" },
  fails: {
    "zh-CN": "“行政处罚 80”之后又有“行政处罚 8”",
    en: "行政处罚 80, and further down 行政处罚 8",
  },
};

/** A table has rows or columns that the form lacks. */
export const beyondForm: RuleCard = {
  id: "beyond-form",
  severity: "warning",
  title: {
    "zh-CN": "表格有规定格式以外的行或列",
    en: "A table has rows or columns that the form lacks",
  },
  basis: {
    "zh-CN": "规定格式以外的行和列原样保留在 extras，其数字不作为数据，不参与核算",
    en: "Rows and columns beyond the form are kept as extras; their figures give no facts and are not calculated with",
  },
  editions: "all",
  tolerance: { "zh-CN": "无", en: "None" },
  advice: {
    "zh-CN": "若是规定格式的行或列改了名称，请改回；确为自加的，无需处理",
    en: "Restore the label where it is a row or column of the form; nothing to do where it was added",
  },
  passes: { "zh-CN": "各行各列均为规定格式所有", en: "Every row and column is of the form" },
  fails: { "zh-CN": "“总计”之前另有“小计”一列", en: "A column 小计 before 总计" },
};

/** A page of ours shows another figure than the report that it embeds. */
export const embeddedDiffers: RuleCard = {
  id: "embedded-differs",
  severity: "error",
  title: {
    "zh-CN": "网页显示的内容与内嵌数据不一致",
    en: "What the page shows differs from the report embedded in it",
  },
  basis: {
    "zh-CN":
      "本工具生成的网页内嵌完整的报告数据；发布后改动其一而未改另一，读者与程序看到的就不是同一份报告",
    en: "Pages made by this tool embed the whole report; where one was changed after publication and the other was not, readers and programs see different reports",
  },
  editions: "all",
  tolerance: { "zh-CN": "空白不计", en: "White space does not count" },
  advice: {
    "zh-CN": "核实哪个数字正确，改正报告后重新生成网页",
    en: "Find out which is right, correct the report and render the page again",
  },
  passes: { "zh-CN": "显示 12，内嵌 12", en: "Shown 12, embedded 12" },
  fails: { "zh-CN": "显示 13，内嵌 12", en: "Shown 13, embedded 12" },
};

/** A document still carries changes that nobody accepted or rejected. */
export const trackedChanges: RuleCard = {
  id: "tracked-changes",
  severity: "warning",
  title: {
    "zh-CN": "文档带有未处理的修订",
    en: "The document carries changes that were never settled",
  },
  basis: {
    "zh-CN": "公开的文件应为定稿；本工具把修订视为已接受，删去的文字不读",
    en: "What is published should be final; changes are read as accepted, and deleted text is not read",
  },
  editions: "all",
  tolerance: { "zh-CN": "只改格式的修订不计", en: "Changes of format alone do not count" },
  advice: {
    "zh-CN": "在办公软件中接受或拒绝全部修订后再发布",
    en: "Accept or reject all changes in an office program before publishing",
  },
  passes: { "zh-CN": "没有修订", en: "No changes" },
  fails: {
    "zh-CN": "“12”被改为“13”而未接受：读作 13",
    en: "12 changed to 13, not accepted: read as 13",
  },
};

/** A file holds rows, sheets or text that it does not show. */
export const hiddenContent: RuleCard = {
  id: "hidden-content",
  severity: "warning",
  title: { "zh-CN": "文件含有隐藏的内容", en: "The file holds content that it hides" },
  basis: {
    "zh-CN": "读者看不到的工作表、行、列和文字不作为公开的内容读取，但会随文件一同公开",
    en: "Sheets, rows, columns and text that readers do not see are not read as published, yet are published with the file",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "没有内容的隐藏行列不计",
    en: "Hidden rows and columns without content do not count",
  },
  advice: {
    "zh-CN": "核对隐藏的内容：应当公开的取消隐藏，不应公开的删除",
    en: "Look at what is hidden: show what belongs to the report, delete what does not",
  },
  passes: { "zh-CN": "没有隐藏的内容", en: "Nothing is hidden" },
  fails: { "zh-CN": "工作表“底稿”被隐藏", en: "The sheet 底稿 is hidden" },
};

/** A page of a file is a picture. */
export const pageScanned: RuleCard = {
  id: "page-scanned",
  severity: "warning",
  title: { "zh-CN": "有的页面是图片，没有文字", en: "A page is a picture and holds no text" },
  basis: {
    "zh-CN": "图片中的文字和数字读不出来，也不猜测：该页的内容没有核查",
    en: "Text and figures in pictures cannot be read and are not guessed: what that page says was not checked",
  },
  editions: "all",
  tolerance: { "zh-CN": "空白页不计", en: "Blank pages do not count" },
  advice: {
    "zh-CN": "改用由文档直接生成的 PDF，或补上该页的文字",
    en: "Use a PDF made from the document itself, or add the text of the page",
  },
  passes: { "zh-CN": "每页都有文字", en: "Every page has text" },
  fails: { "zh-CN": "第3页只有一幅图片", en: "Page 3 is nothing but a picture" },
};

/** A file holds more than one report. */
export const severalReports: RuleCard = {
  id: "several-reports",
  severity: "warning",
  title: { "zh-CN": "文件含有多份报告", en: "The file holds several reports" },
  basis: {
    "zh-CN": "一个文件按一份报告读取：只读取第一份，其余的指出标题",
    en: "A file is read as one report: the first is read, and the titles of the others are named",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "标题相同，或其下没有表格的，不计",
    en: "The same title again, or a title without tables under it, does not count",
  },
  advice: {
    "zh-CN": "用 gongkai import --all 或 importReports 读取每一份",
    en: "Read each of them with gongkai import --all, or with importReports",
  },
  passes: { "zh-CN": "一个工作簿一份报告", en: "One report in a workbook" },
  fails: {
    "zh-CN": "一个工作簿有2020年和2021年两份报告，各占一个工作表",
    en: "A workbook with the reports of 2020 and of 2021, each on a sheet",
  },
};

/** The catalogue entries of what only an importer can see. */
export const importRuleCards: readonly RuleCard[] = [
  textRepaired,
  figureUnrecognized,
  tableUnrecognized,
  labelReadAs,
  labelRepeated,
  formCellsMissing,
  beyondForm,
  embeddedDiffers,
  trackedChanges,
  hiddenContent,
  pageScanned,
  severalReports,
];
