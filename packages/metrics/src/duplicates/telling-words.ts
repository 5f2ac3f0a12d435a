/**
 * What tells two titles apart though nearly all else is the same. Each list is data that a clerk
 * may extend; `tells-apart.test.ts` has pairs for all of them.
 */

/** A title with one of these is of another document than a title without it. */
export const ADDED_WORDS: readonly string[] = [
  ..."解读 图解 说明 问答 答记者问 附件 附表 附图".split(" "),
  ..."修订 修改 修正 更正 补充 废止 失效 作废 延期 延长 变更 终止 中止 暂停 恢复".split(" "),
  ..."草案 初稿 送审稿 征求意见 意见稿 试行 暂行 转发 复函 再次 重新 流标 废标 答复 结果".split(
    " ",
  ),
];

/** A title with one of these more, fewer, or with one for the other, is of another document. */
export const TELLING_MARKS =
  "东西南北中上下左右前后内外甲乙丙丁戊己庚辛壬癸春夏秋冬初高大小新旧老正副不非未无免拟续";

/** One of these in the place of another makes another document. */
export const EXCHANGED_WORDS: readonly string[] = [
  // Kinds of documents.
  ..."通知 通告 通报 公告 公示 公报 报告 请示 批复 意见 办法 规定 决定 决议 细则".split(" "),
  ..."计划 规划 总结 方案 预案 要点 目录 清单 指南 函 令 命令 议案 提案 建议".split(" "),
  ..."预算 决算 招标 中标 投标 采购 成交 合同 资格 询价 磋商 谈判".split(" "),
  // What is done.
  ..."任命 免去 任职 免职 成立 撤销 设立 取消 启动 停止 开工 竣工 立项 验收 征收 征用".split(" "),
  ..."出让 转让 划拨 受理 审批 审查 核准 备案 注销 吊销 同意 录用 聘用 增加 减少".split(" "),
  ..."增 减 升 降 收 支 男 女 城 乡".split(" "),
  // Whose and when.
  ..."省 市 县 区 旗 镇 村 年 季 月 周 日 期 批".split(" "),
  ..."财政 民政 教育 公安 司法 审计 统计 税务 水利 农业 林业 商务 文化 卫生 体育".split(" "),
  ..."交通 环保 城管 信访 人社 住建 国土 自然资源 发改 经信 科技 质监 安监 药监 市场".split(" "),
  ..."旅游 文旅 民宗 外事 国资 粮食 档案 气象 地震 消防 应急 医保 扶贫 房产 城建".split(" "),
];

/** What follows names: of places, bodies and people. Another name makes another document. */
export const AFTER_NAMES: readonly string[] =
  "省 市 县 区 旗 乡 镇 村 街道 社区 路 街 巷 桥 河 湖 同志 等同志 先生 女士".split(" ");

/** So many marks right before it are taken for the name. */
export const NAME_LENGTH = 2;
