import type { WordGroup } from "./word-group.ts";

/** How a figure relates to others, and what parts a text. */
export const signWords: readonly WordGroup[] = [
  {
    is: "sign",
    means: "increase",
    words: `
      增长 上升 增加 提高 提升 增多 上涨 增长了 增加了 上升了 提高了 提升了 净增 净增加 同比增长 递增 增 升 增长率
      增幅 涨幅 增速 上浮 攀升 跃升 升幅 + ＋ ↑ 增量`,
  },
  {
    is: "sign",
    means: "decrease",
    words: `
      下降 减少 降低 下滑 降幅 回落 下降了 减少了 降低了 净减 净减少 递减 减 降 缩减 跌幅 减幅 下浮 减少率 下降率
      缩短 ↓ 负 减量 微降 略降`,
  },
  { is: "sign", means: "amplitude", words: "幅度 变化幅度 变动幅度 增减幅度" },
  {
    is: "sign",
    means: "reach",
    words: `
      增至 增加到 增加至 增长到 增长至 上升到 上升至 升至 升到 提高到 提高至 提升至 提升到 降至 降到 降为 减至 减到
      减少到 减少至 下降到 下降至 降低到 降低至 变为 变成 增为 减为 升为 回落至 调整为 攀升至 跃升到 跃升至 降低为
      降到了`,
  },
  {
    is: "sign",
    means: "double",
    words: "翻番 翻一番 翻了一番 增长一番 翻倍 翻了一倍 翻了番 实现翻番",
  },
  { is: "sign", means: "quadruple", words: "翻两番 翻了两番" },
  { is: "sign", means: "equal", words: "持平 与上年持平 基本持平 相当" },
  {
    is: "sign",
    means: "compare",
    words: "比 较 较之 相比 比起 同比 环比 相较 相比较 对比 比较",
  },
  {
    is: "sign",
    means: "share",
    words:
      "占 约占 大约占 占比 占到 比重 所占比例 比例 占比例 所占比重 份额 比例为 占总数 占比为 占了",
  },
  { is: "sign", means: "rate", words: "率 满意度 知晓度" },
  {
    is: "sign",
    means: "sum",
    words: `
      合计 共计 总计 小计 以上小计 加总 合并计算 之和 总和 合共 两项合计 三项合计 两项共 三项共 三类合计 两类合计
      四项合计 两项共计 三项共计 两项 三项 两类 三类 四项 四类 五项 五类 两者合计 二者合计 两者共 两者之和 三者合计
      两类共 三类共 两项之和 三项之和 加起来 相加 加在一起 两者 三者 二者 累加 两类案件 两类案件合计 以上合计 上述合计
      上述两项 以上两项 以上三项 上述三项 以上各项`,
  },
  {
    is: "sign",
    means: "total",
    words: "共 总共 一共 总数 总数为 总量 汇总 汇总为 合并 三系统共",
  },
  { is: "sign", means: "openRate", words: "公开率 信息公开率 依申请公开率 申请公开率 答复公开率" },
  { is: "sign", means: "each", words: "均 各 各为 均为 各有 均各 都是 都为 各占" },
  { is: "sign", means: "respectively", words: "分别 依次 分别为 依次为 分别是 分别有 各自" },
  { is: "sign", means: "all", words: "全部 悉数 一律 全数 皆 都 无一例外 百分百 全" },
  {
    is: "sign",
    means: "none",
    words: "未 没有 无 不存在 没 尚无 从未 未曾 并未 并无 暂无 未有 尚未 零 为零 均为零",
  },
  {
    is: "sign",
    means: "ofWhich",
    words: "其中 具体 包括 包含 含 其中包括 具体为 涵盖 分为 构成为 即 划分 区分 分",
  },
  { is: "sign", means: "within", words: "中 里 当中 之中 中的 中有" },
  { is: "sign", means: "more", words: "多 多出 高出 高" },
  { is: "sign", means: "fewer", words: "少 低" },
  { is: "sign", means: "exceeds", words: "多于 高于 超过了 大于" },
  { is: "sign", means: "fallsBelow", words: "少于 低于 小于" },
  { is: "sign", means: "aforesaid", words: "上述 前述 该 这 此" },
  {
    is: "sign",
    means: "structure",
    words: "章节 部分组成 附表 任务 要点 试点领域 民生实事 大类 项制度 制度 原则 字样 版本",
  },
  { is: "sign", means: "from", words: "由 从" },
  { is: "sign", means: "than", words: "是 相当于" },
  {
    is: "sign",
    means: "plan",
    words: `
      计划 力争 拟 预计 目标 争取 确保 下一步 不得超过 最长不得超过 不超过规定 应当在 应在 可以在 规定时限 标准为
      收费标准 计收标准 要求在 明年 下年将 将力争 将进一步 今后 承诺 努力 不低于目标 可以按 可以收取 可按 单次申请
      不收费`,
  },
  { is: "sign", means: "conj", words: "、 和 与 及 以及 或 或者 并 同 暨 加 跟 加上 兼 以及有" },
  { is: "sign", means: "clause", words: "， , ： : —— …" },
  { is: "sign", means: "open", words: "（ ( 【 [" },
  { is: "sign", means: "close", words: "） ) 】 ]" },
];
