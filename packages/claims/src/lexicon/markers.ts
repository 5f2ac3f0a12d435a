/** Parentheses with an address or a telephone number, and titles of documents: nothing is stated there. */
export const SET_ASIDE =
  /[(（][^()（）]{0,20}(?:地址|邮编|邮政编码|电话|传真|联系人|邮箱|网址)[:：][^()（）]{0,200}[)）]|《[^《》]{0,200}》/gu;

/** A year that a figure is about; not a date, and not the beginning of a longer time. */
export const YEAR =
  /((?:19|20)\d{2}|[２][０][０-９]{2}|[〇零○一二三四五六七八九]{4})年(?:度)?(?!\s?\d{1,2}月|[一二三四五六七八九十]{1,2}月|以来|以前|前|起|后)|((?<!以)(?:去年|上一?年)度?)|(本年度?|今年)/gu;

/** Figures for less than the year. */
export const PART_OF_YEAR = /上半年|下半年|[一二三四1-4]季度|\d{1,2}月份/gu;

/** Figures for more than the year. */
export const CUMULATIVE = /历年|(?<!今年)以来|截至/gu;

export const GROWTH = /(增长|上升|增加|提高|提升|增幅|涨幅|增速)|(下降|减少|降低|下滑|降幅)/gu;

export const RESPECTIVELY = /分别/gu;

/** What ends the reach of a year that is named inside a sentence. */
export const CLAUSE_END = /[，,：:）)]/gu;

export const ABSENCE =
  /(?:未|没有)(?:发生|接到|收到|出现|受理|产生|涉及|接收|提起|引发|被|因|有)|(?:未|没有|不)(?=收取|收费|减免)|没有|(?:无|不存在)(?=因|涉及|有关|关于|行政|政府信息公开|依申请|收费|减免)/gu;

/** Between growth word and percentage: 增长了约, 增幅为. */
export const GROWTH_GAP =
  /^(?:了|率|幅度|幅|速度|达到|达|为|是|约|近|超过|超|分别|均|各|也|:|：){0,6}$/u;

/** Between a growth word and a figure that it leads up to: 增长至417条. */
export const GROWTH_REACHES = /^(?:了)?(?:到|至|为)/u;

const YEAR_WORD = "(?:19|20)\\d{2}年度?|去年度?|上一?年度?|本年度?|今年|全年|当年|同期";

/** Between a cue and its figure: 数量为, 共计, 分别为. */
export const CUE_GAP = new RegExp(
  `^(?:${YEAR_WORD}|公开|发布|信息|文件|数量|数字|总数|总量|总计|合计|累计|共计|共有|共|条数|件数|人数|案件|事项|情况|件|数|量|分别|均|各|为|是|有|达到|达|仅|只|的|了|计|则|(?:增长|增加|上升|下降|减少)(?:到|至)|[，,：:\\s]){0,8}$`,
  "u",
);

/** Between a year and a figure that takes its meaning from the figure before: 2017年数字为119条. */
export const ELLIPSIS_GAP =
  /^(?:同期|同一口径|同口径|同样口径|口径|按照|按|统计|数据|数字|数量|总数|总量|分别|均|各|为|是|有|则|仅|只|共计|共|计|的|公开|发布|收到|受理|答复|办理|[，,：:\s]){0,8}$/u;

/** Between the last figure and a growth word that is said of it: ，同比, 相比同比分别. */
export const GROWTH_SUBJECT_GAP = new RegExp(
  `^(?:${YEAR_WORD}|与|比|较|同|相比|相较|之|同比|分别|均|各|各自|年|数量|数字|总数|总量|数|量|信息|大幅|明显|略有|有所|增长率|的|[，,：:（(）)\\s]){0,12}$`,
  "u",
);

/** Joins figures, or cues, to a list. */
export const CONJUNCTION = /^(?:和|与|及|以及|或|、)$/u;

/** After what there was none of: 行政复议的情况. */
export const ABSENCE_TAIL =
  /^(?:的)?(?:任何|处理|相关|办理){0,2}(?:情况|情形|事件|案件|案|事项|问题|行为|现象|申请|件){0,2}(?:发生|产生)?(?:[，,。；;：:、和及与或！!？?)）\s]|以及|$)/u;
