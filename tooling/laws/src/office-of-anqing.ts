import type { ListRow, OfficeYear } from "@gongkai/testkit";

const others = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(counts.map((count, at) => [`其他目录${at + 1}`, count]));

/** What the office published in 2018, by the figures of its report. */
export const published2018: OfficeYear = {
  year: 2018,
  categories: {
    业务文件: 43,
    质量提升品牌建设: 38,
    消费市场监管: 33,
    处罚结果: 30,
    上级政策解读: 24,
    决策部署落实情况: 22,
    抽检计划及结果发布: 20,
    产品召回信息: 17,
    审批结果: 15,
    意见征集: 13,
    本级政策解读: 10,
    ...others([12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 8]),
  },
  repeats: 28,
  documents: 74,
  keyAreas: { 产品质量监管: 80, 双公示: 30, 消费维权: 22 },
  video: 2,
  graphics: 3,
};

/** And in the year before, as far as the report says. */
export const published2017: OfficeYear = {
  year: 2017,
  categories: { 业务文件: 150, 处罚结果: 120, 意见征集: 91, 产品召回信息: 1 },
  repeats: 12,
  documents: 119,
  keyAreas: { 产品质量监管: 101 },
  video: 0,
  graphics: 0,
};

/** Four requests, all online; the last one is the third again. */
export const requests2018: readonly ListRow[] = [
  ["2018-01", "2018-03-05", "2018-03-20", "同意公开", ""],
  ["2018-02", "2018-05-08", "2018-05-18", "同意公开", ""],
  ["2018-03", "2018-08-06", "2018-08-14", "不予公开", ""],
  ["2018-04", "2018-08-07", "2018-08-14", "不予公开", "2018-03"],
].map(([id = "", received = "", decided = "", outcome = "", repeatOf = ""]) => ({
  申请编号: id,
  申请方式: "网络",
  收到日期: received,
  答复日期: decided,
  办理结果: outcome,
  重复于: repeatOf,
}));

/** What the office enters, because no list of it counts it. */
export const indicators2018: readonly ListRow[] = [
  ["fees.reduced", "0", ""],
  ["remedies.appealsAndReports", "0", ""],
  ["engagement.pressConferences", "1", ""],
  ["engagement.publicMeetings", "6", ""],
  ["engagement.petitions", "237", ""],
  ["engagement.visits", "逾4000人次", "接待点"],
  ["engagement.calls", "逾6000人次", "12315与12365热线"],
  ["proactive.items.byChannel", "7000余条", "市局门户网站"],
  ["proactive.items.byChannel", "95", "新浪微博"],
  ["proactive.items.byChannel", "181", "腾讯微信"],
].map(([concept = "", value = "", channel = ""]) => ({
  指标: concept,
  数值: value,
  渠道: channel,
}));
