import type { LocalText } from "../../models/local-text.ts";
import type { FixedTableDefinition, RowDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const contested = text("政务公开相关", "Relating to openness of government");

const rows = [
  {
    id: "documents.total",
    label: text("主动公开文件数", "Documents published proactively"),
    parts: "overlapping",
    concept: "proactive.documents.total",
    unit: "件",
  },
  {
    id: "documents.website",
    label: text("其中:1.政府网站公开数", "of which: 1. on government websites"),
    aliases: ["政府网站公开数"],
    parent: "documents.total",
    concept: "proactive.documents.website",
    unit: "件",
  },
  {
    id: "documents.gazette",
    label: text("2.政府公报公开数", "2. in government gazettes"),
    aliases: ["政府公报公开数"],
    parent: "documents.total",
    concept: "proactive.documents.gazette",
    unit: "件",
  },
  {
    id: "requests",
    label: text("受理政府信息公开申请总数", "Requests for information received"),
    aliases: ["收到政府信息公开申请总数"],
    parts: "exhaustive",
    concept: "requests.new",
    unit: "件",
  },
  {
    id: "requests.inPerson",
    label: text("其中:1.当面申请数", "of which: 1. in person"),
    aliases: ["当面申请数"],
    parent: "requests",
    concept: "requests.new",
    unit: "件",
    dimensions: { channel: "inPerson" },
  },
  {
    id: "requests.online",
    label: text("2.网上申请数", "2. online"),
    aliases: ["网上申请数", "网络申请数"],
    parent: "requests",
    concept: "requests.new",
    unit: "件",
    dimensions: { channel: "online" },
  },
  {
    id: "requests.mailFax",
    label: text("3.信函、传真申请数", "3. by mail or fax"),
    aliases: ["信函、传真申请数", "信函传真申请数"],
    parent: "requests",
    concept: "requests.new",
    unit: "件",
    dimensions: { channel: "mailOrFax" },
  },
  {
    id: "replies",
    label: text("对申请的答复总数", "Replies to requests"),
    parts: "exhaustive",
    concept: "requests.outcome.total",
    unit: "件",
  },
  {
    id: "replies.granted",
    label: text("其中:1.同意公开答复数", "of which: 1. disclosed"),
    aliases: ["同意公开答复数"],
    parent: "replies",
    concept: "requests.outcome.granted",
    unit: "件",
  },
  {
    id: "replies.partial",
    label: text("2.同意部分公开答复数", "2. partially disclosed"),
    aliases: ["同意部分公开答复数"],
    parent: "replies",
    concept: "requests.outcome.partial",
    unit: "件",
  },
  {
    id: "replies.denied",
    label: text("3.不予公开答复数", "3. not disclosed"),
    aliases: ["不予公开答复数"],
    parent: "replies",
    concept: "requests.outcome.denied",
    unit: "件",
    break: true,
  },
  {
    id: "replies.other",
    label: text("4.其他类型答复数", "4. other replies"),
    aliases: ["其他类型答复数"],
    parent: "replies",
    concept: "requests.outcome.other",
    unit: "件",
    break: true,
  },
  {
    id: "fees.reduced",
    label: text("政府信息公开收费减免金额", "Fees for information reduced or waived"),
    concept: "fees.reduced",
  },
  {
    id: "appealsAndReports",
    label: text("行政申诉、举报数", "Administrative appeals and reports"),
    groups: [contested],
    concept: "remedies.appealsAndReports",
    unit: "件",
  },
  {
    id: "reconsideration",
    label: text("行政复议数", "Administrative reconsiderations"),
    groups: [contested],
    concept: "remedies.reconsideration.total",
    unit: "件",
  },
  {
    id: "litigation",
    label: text("行政诉讼数", "Administrative suits"),
    groups: [contested],
    concept: "remedies.litigation.total",
    unit: "件",
  },
] as const satisfies readonly RowDefinition[];

/** The local appendix of indicators that bureaus of Anqing print: one value column, no units. */
export const appendixAnqing = {
  kind: "fixed",
  id: "appendix-anqing",
  section: "appendix",
  label: text("附表", "Appendix"),
  rowHeader: text("指标名称", "Indicator"),
  rows,
  columns: [
    {
      id: "value",
      label: text("{year}年度", "{year}"),
      aliases: ["{year}年", "数量", "数值", "本年", "本年度", "本年数", "本期", "本期数"],
    },
  ],
} as const satisfies FixedTableDefinition;
