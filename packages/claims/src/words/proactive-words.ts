import type { WordGroup } from "./word-group.ts";

/** What is published, decided, charged and answered on a body's own initiative. */
export const proactiveWords: readonly WordGroup[] = [
  {
    is: "topic",
    means: "rules",
    words: "规章 政府规章 地方政府规章 部门规章 市政府规章 省政府规章",
  },
  {
    is: "topic",
    means: "normativeDocuments",
    words: "行政规范性文件 规范性文件 政府规范性文件 行政规范文件 规范文件 部门规范性文件",
  },
  {
    is: "aspect",
    means: "issued",
    words: `
      制发 新制发 本年制发 制定 新制定 新发 新出台 新公布 印发 出台 发布实施 制定出台 制定印发 制定发布 新制作
      本年新制作 制作 新印发 共制发 制发了 新制定并公布 颁布 制发件数 本年制发件数 制发数`,
  },
  { is: "aspect", means: "newlyPublished", words: "新公开 本年新公开" },
  { is: "aspect", means: "publishedTotal", words: "对外公开总数 对外公开总数量 累计对外公开" },
  {
    is: "aspect",
    means: "repealed",
    words:
      "废止 清理失效 失效 清理 予以废止 本年废止 废止失效 宣布失效 宣布废止 废止和失效 废止或宣布失效 清理废止 废止了 废止件数 废止数",
  },
  {
    is: "aspect",
    means: "inForce",
    words:
      "现行有效 有效存量 现存 继续有效 有效 现行 现存有效 目前有效 现行有效件数 保留有效 存量 现有有效 现有",
  },
  {
    is: "topic",
    means: "licensing",
    words: `
      行政许可 许可 各类许可 作出许可 行政许可决定 行政许可处理决定 许可决定 行政许可办件 行政许可事项 许可办件
      行政许可办件量 行政审批决定 办理行政许可 行政许可类`,
  },
  {
    is: "topic",
    means: "penalties",
    words:
      "行政处罚 处罚 查处 行政处罚决定 行政处罚处理决定 处罚决定 行政处罚案件 处罚案件 行政处罚类",
  },
  {
    is: "topic",
    means: "compulsion",
    words:
      "行政强制 强制 行政强制决定 行政强制处理决定 强制决定 行政强制措施 强制措施 行政强制执行 行政强制类",
  },
  { is: "topic", means: "otherServices", words: "其他对外管理服务事项 对外管理服务事项" },
  {
    is: "topic",
    means: "threeDecisions",
    words:
      "三类决定 三项决定 三类处理决定 三项处理决定 三类行政决定 许可、处罚、强制三类决定 各类处理决定 三类行政行为",
  },
  {
    is: "aspect",
    means: "decisions",
    words: "处理决定 作出处理决定数量 处理决定数量 决定数量 本年处理决定",
  },
  { is: "aspect", means: "itemsPreviousYear", words: "上一年项目 上一年项目数量 上年项目" },
  {
    is: "topic",
    means: "administrativeFees",
    words:
      "行政事业性收费 涉企收费 涉企行政事业性收费 行政事业性收费收入 行政事业性收费金额 事业性收费 行政事业收费 行政事业性收费总额",
  },
  { is: "topic", means: "procurement", words: "政府集中采购 集中采购 政府采购" },
  { is: "aspect", means: "projects", words: "采购项目 采购项目数量" },
  { is: "aspect", means: "amount", words: "采购总金额 采购金额 总金额 本年收费金额" },
  {
    is: "topic",
    means: "feesCharged",
    words: `
      信息处理费 信息公开信息处理费 政府信息公开信息处理费 收取费用 收取任何费用 收取信息处理费 收取任何收费 政府信息公开收费
      依申请公开收费 收取政府信息公开费用 收取检索费 收取检索、复制、邮寄费用 收取检索、复制、邮寄等费用 收取相关费用 检索费
      收取任何形式的费用 收取工本费 收取各类费用 收取任何信息处理费 收取依申请公开费用 收取各种费用 收取过任何费用 收取过费用`,
  },
  {
    is: "topic",
    means: "charges",
    words: "收费 收费收入 收费总额 收费金额 各项收费 收费数额",
  },
  {
    is: "topic",
    means: "feesReduced",
    words: `
      减免 免收 减免费用 减免收费 减免金额 收费减免 减免依申请公开收费 减免信息处理费 收费减免金额 减免政府信息公开费用
      费用减免 减免政府信息公开收费 减免信息公开费用`,
  },
  {
    is: "topic",
    means: "items",
    words: `
      政府信息 政务信息 公开政府信息 公开政务信息 主动公开政府信息 主动公开政务信息 主动公开信息 公开信息 发布信息
      发布政务信息 发布政府信息 信息 政务公开信息 政府公开信息 各类信息 公开各类信息 发布各类信息 主动公开各类信息
      各类政府信息 各类政务信息 主动公开各类政府信息`,
  },
  {
    is: "aspect",
    means: "distinct",
    words:
      "非重复 不重复 非重复信息 不重复信息 去重后 剔除重复后 去除重复后 剔重后 扣除重复后 剔除重复发布后",
  },
  {
    is: "topic",
    means: "documents",
    words: "公开文件 发布文件 主动公开文件 文件 公文 公开各类文件 公开政府文件 发布公文 公开公文",
  },
  {
    is: "topic",
    means: "keyAreas",
    words:
      "重点领域信息 重点领域公开信息 重点领域公开类信息 重点领域政府信息 重点领域公开相关信息 重点领域相关信息 公开重点领域信息 重点领域",
  },
  {
    is: "topic",
    means: "recalls",
    words:
      "产品召回信息 召回信息 产品召回 缺陷产品召回 缺陷产品召回信息 召回产品名录信息 产品召回及名录信息 召回公告 缺陷产品召回公告",
  },
  {
    is: "topic",
    means: "interpretation",
    words: `
      政策解读 政策解读信息 政策解读稿件 解读信息 政策文件解读 政策解读材料 解读稿件 解读材料 政策解读类信息 政策文件解读信息
      解读文章 政策解读文章 各类政策解读 解读 发布解读`,
  },
  {
    is: "topic",
    means: "interpretation.higherAuthority",
    words:
      "上级政策解读 上级政策解读信息 上级解读 转载上级政策解读 上级文件解读 上级机关政策解读 转发上级政策解读 上级部门政策解读 上级政策",
  },
  {
    is: "topic",
    means: "interpretation.own",
    words:
      "本级政策解读 本级政策解读信息 本级解读 本级文件解读 本部门政策解读 本单位政策解读 本局政策解读 本级政策 自主解读 本机关政策解读",
  },
  {
    is: "topic",
    means: "interpretation.video",
    words: "视频解读 视频解读信息 视频类解读 视频政策解读 解读视频 视频类政策解读 视频类",
  },
  {
    is: "topic",
    means: "interpretation.graphics",
    words:
      "图解 图解信息 图文解读 原创图解 图解类 图文解读信息 图表解读 一图读懂 图解政策 本级原创图解 图片解读 图解类解读",
  },
  {
    is: "aspect",
    means: "website",
    words: "网站公开 政府网站公开 门户网站公开 在政府网站公开 网站公开数",
  },
  { is: "aspect", means: "gazette", words: "公报公开 政府公报公开 政府公报刊登 公报公开数" },
];
