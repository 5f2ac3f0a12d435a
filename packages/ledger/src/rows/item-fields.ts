import type { ItemKind } from "../records/disclosure-item.ts";
import { type Choice, type Field, holds, holdsOneOf, text } from "./field.ts";

export const itemKinds: readonly Choice<ItemKind>[] = [
  { value: "rule", label: text("规章", "Government rule"), aliases: ["政府规章", "部门规章"] },
  {
    value: "normativeDocument",
    label: text("行政规范性文件", "Normative document"),
    aliases: ["规范性文件"],
  },
  {
    value: "document",
    label: text("文件", "Document"),
    aliases: ["其他文件", "政策文件", "业务文件", "公文"],
  },
  {
    value: "interpretation",
    label: text("政策解读", "Interpretation"),
    aliases: ["解读", "解读材料"],
  },
  {
    value: "response",
    label: text("回应关切", "Response"),
    aliases: ["回应", "舆情回应", "互动回应"],
  },
  { value: "recall", label: text("产品召回", "Product recall"), aliases: ["召回", "产品召回信息"] },
  { value: "licence", label: text("行政许可", "Licence"), aliases: ["许可"] },
  { value: "penalty", label: text("行政处罚", "Penalty"), aliases: ["处罚"] },
  { value: "compulsion", label: text("行政强制", "Compulsion"), aliases: ["强制"] },
  { value: "budget", label: text("财政预决算", "Budget"), aliases: ["预决算", "预算", "决算"] },
  {
    value: "procurement",
    label: text("政府采购", "Procurement"),
    aliases: ["采购", "政府集中采购"],
  },
  { value: "other", label: text("其他", "Other"), aliases: ["其它"] },
];

export const validities = [
  { value: "inForce", label: text("有效", "In force"), aliases: ["现行有效"] },
  { value: "repealed", label: text("废止", "Repealed"), aliases: ["已废止"] },
  { value: "expired", label: text("失效", "Expired"), aliases: ["已失效"] },
  { value: "amended", label: text("修订", "Amended"), aliases: ["已修订", "修改", "已修改"] },
] as const satisfies readonly Choice[];

export const interpretationLevels = [
  {
    value: "higherAuthority",
    label: text("上级", "Of a higher authority"),
    aliases: ["上级政策解读", "上级政策"],
  },
  { value: "own", label: text("本级", "Own"), aliases: ["本级政策解读", "本级政策", "本机关"] },
] as const satisfies readonly Choice[];

export const interpretationForms = [
  { value: "text", label: text("文字", "Text"), aliases: ["文字解读"] },
  { value: "graphics", label: text("图解", "Graphics"), aliases: ["图片", "图文", "图解政策"] },
  { value: "video", label: text("视频", "Video"), aliases: ["视频解读", "动漫"] },
] as const satisfies readonly Choice[];

export const reviewDecisions = [
  { value: "publish", label: text("公开", "Publish"), aliases: ["主动公开", "同意公开", "通过"] },
  { value: "publishInPart", label: text("部分公开", "Publish in part") },
  { value: "withhold", label: text("不予公开", "Withhold"), aliases: ["不公开", "不通过"] },
] as const satisfies readonly Choice[];

/** The places of publication that forms count by name. */
export const itemChannels = [
  {
    value: "website",
    label: text("政府网站", "Government website"),
    aliases: ["网站", "门户网站", "信息公开网"],
  },
  {
    value: "gazette",
    label: text("政府公报", "Government gazette"),
    aliases: ["公报"],
  },
  {
    value: "weibo",
    label: text("政务微博", "Government microblog"),
    aliases: ["微博"],
  },
  {
    value: "wechat",
    label: text("政务微信", "Government WeChat account"),
    aliases: ["微信", "微信公众号", "政务微信公众号"],
  },
  {
    value: "other",
    label: text("其他方式", "Other ways"),
    aliases: ["其他", "其它", "其他渠道"],
  },
] as const satisfies readonly Choice[];

/** The columns of a list of published items, as the directories of government sites have them. */
export const itemFields = [
  {
    id: "id",
    label: text("索引号", "id"),
    aliases: ["编号", "信息索引号", "序号"],
    required: true,
    holds: holds.text,
  },
  {
    id: "title",
    label: text("标题", "title"),
    aliases: ["信息名称", "名称", "信息标题"],
    required: true,
    holds: holds.text,
  },
  {
    id: "category",
    label: text("组配分类", "category"),
    aliases: ["公开目录", "政务公开目录", "目录", "栏目", "信息类别"],
    holds: holds.text,
  },
  { id: "theme", label: text("主题分类", "theme"), aliases: ["主题"], holds: holds.text },
  {
    id: "publisher",
    label: text("发布机构", "publisher"),
    aliases: ["发布单位", "发文机关"],
    holds: holds.text,
  },
  {
    id: "documentNumber",
    label: text("文号", "documentNumber"),
    aliases: ["发文字号", "文件编号"],
    holds: holds.text,
  },
  {
    id: "createdOn",
    label: text("成文日期", "createdOn"),
    aliases: ["生成日期", "决定日期"],
    holds: holds.date,
  },
  {
    id: "publishedOn",
    label: text("发布日期", "publishedOn"),
    aliases: ["公开日期", "发布时间"],
    required: true,
    holds: holds.date,
  },
  {
    id: "validity",
    label: text("有效性", "validity"),
    aliases: ["效力", "有效状态"],
    holds: holdsOneOf(validities),
  },
  {
    id: "repealedOn",
    label: text("废止日期", "repealedOn"),
    aliases: ["失效日期"],
    holds: holds.date,
  },
  {
    id: "keywords",
    label: text("关键词", "keywords"),
    aliases: ["主题词"],
    holds: holds.list,
  },
  { id: "abstract", label: text("内容概述", "abstract"), aliases: ["摘要"], holds: holds.text },
  {
    id: "channels",
    label: text("公开渠道", "channels"),
    aliases: ["渠道", "公开方式", "公开形式"],
    holds: holds.list,
  },
  {
    id: "kind",
    label: text("信息类型", "kind"),
    aliases: ["类型", "文件类型"],
    holds: holdsOneOf(itemKinds),
  },
  {
    id: "interprets",
    label: text("解读对象", "interprets"),
    aliases: ["所解读文件"],
    holds: holds.text,
  },
  {
    id: "level",
    label: text("解读级别", "level"),
    holds: holdsOneOf(interpretationLevels),
  },
  { id: "form", label: text("解读形式", "form"), holds: holdsOneOf(interpretationForms) },
  { id: "keyArea", label: text("重点领域", "keyArea"), holds: holds.text },
  {
    id: "creditPublishedOn",
    label: text("信用平台公示日期", "creditPublishedOn"),
    aliases: ["信用网站公示日期"],
    holds: holds.date,
  },
  { id: "textHash", label: text("正文指纹", "textHash"), aliases: ["正文哈希"], holds: holds.text },
  { id: "reviewedBy", label: text("审查人", "reviewedBy"), holds: holds.text },
  { id: "reviewedOn", label: text("审查日期", "reviewedOn"), holds: holds.date },
  {
    id: "reviewDecision",
    label: text("审查意见", "reviewDecision"),
    aliases: ["审查结果"],
    holds: holdsOneOf(reviewDecisions),
  },
] as const satisfies readonly Field[];
