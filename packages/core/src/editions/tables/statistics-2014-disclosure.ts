import type { LocalText } from "../../models/local-text.ts";
import type { RowDefinition } from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const proactive = text("一、主动公开情况", "1. Proactive disclosure");
const means = text("（二）通过不同渠道和方式公开政府信息的情况", "(2) By channel");
const response = text("二、回应解读情况", "2. Responses and interpretation");
const responseMeans = text("（二）通过不同渠道和方式回应解读的情况", "(2) By means");

/** Rows 1 and 2: what was published, and how the public was answered. */
export const disclosureRows = [
  {
    id: "published",
    label: text(
      "主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
      "Items published (an item counts once, however published)",
    ),
    aliases: [
      "（一）主动公开政府信息数",
      "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
      "主动公开政府信息数",
    ],
    groups: [proactive],
    parts: "some",
    concept: "proactive.items.distinct",
    unit: "条",
  },
  {
    id: "published.normative",
    label: text("其中：主动公开规范性文件数", "of which: normative documents"),
    aliases: ["主动公开规范性文件数"],
    parent: "published",
    groups: [proactive],
    concept: "proactive.items.normative",
    unit: "条",
  },
  {
    id: "normativeIssued",
    label: text("制发规范性文件总数", "Normative documents issued"),
    groups: [proactive],
    concept: "proactive.normativeDocuments.issued",
    unit: "件",
  },
  {
    id: "channel.gazette",
    label: text("政府公报公开政府信息数", "Items published in gazettes"),
    groups: [proactive, means],
    concept: "proactive.items.byChannel",
    dimensions: { channel: "gazette" },
    unit: "条",
  },
  {
    id: "channel.website",
    label: text("政府网站公开政府信息数", "Items published on government websites"),
    groups: [proactive, means],
    concept: "proactive.items.byChannel",
    dimensions: { channel: "website" },
    unit: "条",
  },
  {
    id: "channel.weibo",
    label: text("政务微博公开政府信息数", "Items published on Weibo"),
    groups: [proactive, means],
    concept: "proactive.items.byChannel",
    dimensions: { channel: "weibo" },
    unit: "条",
  },
  {
    id: "channel.wechat",
    label: text("政务微信公开政府信息数", "Items published on WeChat"),
    groups: [proactive, means],
    concept: "proactive.items.byChannel",
    dimensions: { channel: "wechat" },
    unit: "条",
  },
  {
    id: "channel.other",
    label: text("其他方式公开政府信息数", "Items published by other means"),
    groups: [proactive, means],
    concept: "proactive.items.byChannel",
    dimensions: { channel: "other" },
    unit: "条",
  },
  {
    id: "hotTopics",
    label: text(
      "回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）",
      "Matters of public concern answered (each counts once, however answered)",
    ),
    aliases: [
      "（一）回应公众关注热点或重大舆情数",
      "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）",
      "回应公众关注热点或重大舆情数",
    ],
    groups: [response],
    concept: "engagement.hotTopics",
    unit: "次",
  },
  {
    id: "pressConferences",
    label: text("参加或举办新闻发布会总次数", "Press conferences held or attended"),
    groups: [response, responseMeans],
    parts: "some",
    concept: "engagement.pressConferences",
    unit: "次",
  },
  {
    id: "pressConferences.leaders",
    label: text(
      "其中：主要负责同志参加新闻发布会次数",
      "of which: press conferences attended by leaders",
    ),
    aliases: ["主要负责同志参加新闻发布会次数"],
    parent: "pressConferences",
    groups: [response, responseMeans],
    concept: "engagement.pressConferences.leaders",
    unit: "次",
  },
  {
    id: "interviews",
    label: text("政府网站在线访谈次数", "Online interviews on government websites"),
    groups: [response, responseMeans],
    parts: "some",
    concept: "engagement.interviews",
    unit: "次",
  },
  {
    id: "interviews.leaders",
    label: text(
      "其中：主要负责同志参加政府网站在线访谈次数",
      "of which: online interviews with leaders",
    ),
    aliases: ["主要负责同志参加政府网站在线访谈次数"],
    parent: "interviews",
    groups: [response, responseMeans],
    concept: "engagement.interviews.leaders",
    unit: "次",
  },
  {
    id: "interpretations",
    label: text("政策解读稿件发布数", "Policy interpretations published"),
    groups: [response, responseMeans],
    concept: "interpretation.items.total",
    unit: "篇",
  },
  {
    id: "responses.social",
    label: text("微博微信回应事件数", "Matters answered on Weibo and WeChat"),
    groups: [response, responseMeans],
    concept: "engagement.responses.social",
    unit: "次",
  },
  {
    id: "responses.other",
    label: text("其他方式回应事件数", "Matters answered by other means"),
    groups: [response, responseMeans],
    concept: "engagement.responses.other",
    unit: "次",
  },
] as const satisfies readonly RowDefinition[];
