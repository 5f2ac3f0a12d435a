import type { LocalText } from "../models/local-text.ts";
import type {
  Edition,
  FixedTableDefinition,
  OpenTableDefinition,
  RowDefinition,
} from "./edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const contested = text("政务公开相关", "Relating to openness of government");

const appendixRows: readonly RowDefinition[] = [
  {
    id: "documents.total",
    label: text("主动公开文件数", "Documents published proactively"),
    parts: "overlapping",
    concept: "proactive.documents.total",
  },
  {
    id: "documents.website",
    label: text("其中:1.政府网站公开数", "of which: 1. on government websites"),
    aliases: ["政府网站公开数"],
    parent: "documents.total",
    concept: "proactive.documents.website",
  },
  {
    id: "documents.gazette",
    label: text("2.政府公报公开数", "2. in government gazettes"),
    aliases: ["政府公报公开数"],
    parent: "documents.total",
    concept: "proactive.documents.gazette",
  },
  {
    id: "requests",
    label: text("受理政府信息公开申请总数", "Requests for information received"),
    aliases: ["收到政府信息公开申请总数"],
    parts: "exhaustive",
    concept: "requests.new",
  },
  {
    id: "requests.inPerson",
    label: text("其中:1.当面申请数", "of which: 1. in person"),
    aliases: ["当面申请数"],
    parent: "requests",
    concept: "requests.new",
    dimensions: { channel: "inPerson" },
  },
  {
    id: "requests.online",
    label: text("2.网上申请数", "2. online"),
    aliases: ["网上申请数", "网络申请数"],
    parent: "requests",
    concept: "requests.new",
    dimensions: { channel: "online" },
  },
  {
    id: "requests.mailFax",
    label: text("3.信函、传真申请数", "3. by mail or fax"),
    aliases: ["信函、传真申请数", "信函传真申请数"],
    parent: "requests",
    concept: "requests.new",
    dimensions: { channel: "mailOrFax" },
  },
  {
    id: "replies",
    label: text("对申请的答复总数", "Replies to requests"),
    parts: "exhaustive",
    concept: "requests.outcome.total",
  },
  {
    id: "replies.granted",
    label: text("其中:1.同意公开答复数", "of which: 1. disclosed"),
    aliases: ["同意公开答复数"],
    parent: "replies",
    concept: "requests.outcome.granted",
  },
  {
    id: "replies.partial",
    label: text("2.同意部分公开答复数", "2. partially disclosed"),
    aliases: ["同意部分公开答复数"],
    parent: "replies",
    concept: "requests.outcome.partial",
  },
  {
    id: "replies.denied",
    label: text("3.不予公开答复数", "3. not disclosed"),
    aliases: ["不予公开答复数"],
    parent: "replies",
    concept: "requests.outcome.denied",
    break: true,
  },
  {
    id: "replies.other",
    label: text("4.其他类型答复数", "4. other replies"),
    aliases: ["其他类型答复数"],
    parent: "replies",
    concept: "requests.outcome.other",
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
    group: contested,
    concept: "remedies.appealsAndReports",
  },
  {
    id: "reconsideration",
    label: text("行政复议数", "Administrative reconsiderations"),
    group: contested,
    concept: "remedies.reconsideration.total",
  },
  {
    id: "litigation",
    label: text("行政诉讼数", "Administrative suits"),
    group: contested,
    concept: "remedies.litigation.total",
  },
];

const appendix: FixedTableDefinition = {
  kind: "fixed",
  id: "appendix-anqing",
  section: "appendix",
  label: text("附表", "Appendix"),
  rowHeader: text("指标名称", "Indicator"),
  rows: appendixRows,
  columns: [{ id: "value", label: text("{year}年度", "{year}"), aliases: ["{year}年"] }],
};

const categories: OpenTableDefinition = {
  kind: "open",
  id: "categories",
  section: "proactive",
  label: text("主动公开政府信息的主要类别", "Main categories of published information"),
  dimension: "category",
  columns: [
    {
      id: "category",
      role: "label",
      label: text("政务公开目录", "Category"),
      aliases: ["公开目录", "信息类别", "目录"],
    },
    {
      id: "count",
      role: "count",
      label: text("发布数字", "Items published"),
      aliases: ["发布数量", "发布条数", "数量"],
      concept: "proactive.items.byCategory",
      unit: "条",
    },
    {
      id: "share",
      role: "share",
      label: text("所占比例", "Share"),
      aliases: ["占比", "比例"],
      concept: "proactive.items.byCategory.share",
      unit: "%",
    },
  ],
  alsoCounts: [
    { label: "上级政策解读", concept: "interpretation.items.higherAuthority" },
    { label: "本级政策解读", concept: "interpretation.items.own" },
    { label: "产品召回信息", concept: "proactive.recalls" },
  ],
};

const description = {
  id: "description",
  role: "description",
  label: text("情况说明", "Description"),
} as const;

const channels: OpenTableDefinition = {
  kind: "open",
  id: "channels",
  section: "proactive",
  label: text("主动公开政府信息的形式", "Channels of publication"),
  dimension: "channel",
  columns: [
    { id: "group", role: "group", label: text("类别", "Kind"), aliases: ["公开形式"] },
    { id: "channel", role: "label", label: text("公开渠道", "Channel"), aliases: ["渠道"] },
    description,
  ],
};

const keyAreas: OpenTableDefinition = {
  kind: "open",
  id: "keyAreas",
  section: "proactive",
  label: text("重点领域公开落实情况", "Disclosure in key areas"),
  dimension: "area",
  columns: [
    { id: "group", role: "group", label: text("大项", "Area"), aliases: [] },
    { id: "area", role: "label", label: text("细项", "Matter"), aliases: [] },
    description,
  ],
};

/** Reports for 2008 to 2018: free sections, with a local appendix of indicators. */
export const cn2008: Edition = {
  id: "cn-2008",
  label: text("2008年条例年度报告", "Annual report under the 2008 Regulations"),
  legalBasis: text(
    "《中华人民共和国政府信息公开条例》（2007年国务院令第492号）第三十一条、第三十二条",
    "Regulations on Open Government Information (State Council Order 492 of 2007), arts. 31–32",
  ),
  years: [2008, 2018],
  detectBy: [
    "收费及减免",
    "收费和减免",
    "收费与减免",
    "收费减免",
    "历年累计",
    "同意公开答复数",
    "不予公开答复数",
    "主动公开文件数",
  ],
  due: {
    byKind: { government: "03-31", department: "03-31", township: "03-31", other: "03-31" },
    clause: text(
      "2008年施行的《政府信息公开条例》第三十一条：每年3月31日前公布",
      "Regulations in force from 2008, art. 31: published by 31 March each year",
    ),
    evidence: "background",
  },
  sectionsEvidence: "background",
  sections: [
    {
      id: "introduction",
      label: text("引言", "Introduction"),
      keywords: ["引言", "前言"],
      required: false,
    },
    {
      id: "overview",
      label: text("概述", "Overview"),
      keywords: ["概述", "总体情况", "基本情况"],
      required: false,
    },
    {
      id: "proactive",
      label: text("主动公开政府信息的情况", "Proactive disclosure"),
      keywords: ["主动公开"],
      required: true,
    },
    {
      id: "onRequest",
      label: text("政府信息依申请公开办理情况", "Disclosure upon request"),
      keywords: ["依申请公开", "申请公开"],
      required: true,
    },
    {
      id: "fees",
      label: text("政府信息公开的收费及减免情况", "Fees charged and waived"),
      keywords: ["收费"],
      required: true,
    },
    {
      id: "remedies",
      label: text("申请行政复议、提起行政诉讼的情况", "Reconsideration and litigation"),
      keywords: ["复议", "诉讼"],
      required: true,
    },
    {
      id: "problems",
      label: text("存在的主要问题及改进措施", "Main problems and improvements"),
      keywords: ["存在的主要问题", "主要问题", "存在问题", "存在的问题"],
      required: true,
    },
    {
      id: "other",
      label: text("其他需要报告的事项", "Other matters"),
      keywords: ["其他需要报告", "其他事项"],
      required: false,
    },
    {
      id: "appendix",
      label: text("附表信息", "Appendix"),
      keywords: ["附表"],
      required: false,
    },
  ],
  tables: [categories, channels, keyAreas, appendix],
};
