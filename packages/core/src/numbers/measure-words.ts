/**
 * Words that may count a figure; after "!" the characters that make another word of it, so that
 * 5部分署 is not counted in 部分, nor 3人员 in 人. An expression can say more of what may follow: 3起诉讼 is
 * counted in 起, and 3起诉 is not.
 */
const longestFirst = `
  个百分点 百分点 个工作日 工作日 个月 小时 分钟 平方公里 平方米 公里 公顷 公斤
  千克 立方米 万美元 亿美元 美元 万元 亿元 万字 人次 件次 条次 宗次 户次 家次
  场次 站次 班次 批次 车次 台次 课时 部门 部分!署 项目!录标的 种类 个!体别性
  元!旦素件月 条!例款件幅 件 次!序要日年级生 篇!幅章 份!额 起!草诉动来始到 起(?=诉讼)
  人!民大员事力社均才工口士 期!间限末初待 场!所景地馆合面 项 类!似型
  家!庭园长具电校乡属 页!面 部!署长队委 例!如外会行 批!准复示评 户!外 宗!旨
  本!年局级市县区机部报次月 册 名!称单录义 位!于置 只!有能是 台!账风湾县区山 套
  张 封 轮 组!织成建长合 所!有以属需 处!罚理置分级长于 款!项 笔 则 幅!度 枚
  辆 艘 架!构 块 间!接 座!谈 倍 米 吨 亩 岁 字!路架段 天!津气然下
  周!年边期知末 种!植子 支!持付部撑 段!落 栏!目 集!中体合团约
`
  .trim()
  .split(/\s+/)
  .map((word) => word.split("!"))
  .sort(([first = ""], [second = ""]) => second.length - first.length);

const pattern = ([spelling = "", makesAnother]: readonly string[]): string =>
  makesAnother === undefined ? spelling : `${spelling}(?![${makesAnother}])`;

/** A percent sign or a measure word, longest first. */
export const MEASURE_WORD = new RegExp(`[%％‰]|${longestFirst.map(pattern).join("|")}`, "y");
