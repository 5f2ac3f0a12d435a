import type { RequestChannel } from "@gongkai/core";
import type { Applicant } from "../records/information-request.ts";
import type { RemedyResult } from "../records/request-event.ts";
import { type Choice, type Field, holds, holdsOneOf, text } from "./field.ts";

export const applicants: readonly Choice<Applicant>[] = [
  { value: "naturalPerson", label: text("自然人", "Natural person"), aliases: ["公民", "个人"] },
  { value: "commercial", label: text("商业企业", "Commercial enterprise"), aliases: ["企业"] },
  { value: "research", label: text("科研机构", "Research institution"), aliases: ["科研单位"] },
  {
    value: "publicBenefit",
    label: text("社会公益组织", "Public-benefit organization"),
    aliases: ["公益组织"],
  },
  {
    value: "legalService",
    label: text("法律服务机构", "Legal-service institution"),
    aliases: ["律师事务所", "法律服务组织"],
  },
  {
    value: "otherOrg",
    label: text("其他组织", "Other organization"),
    aliases: ["其他", "其它", "其他法人或组织"],
  },
];

export const requestChannels: readonly Choice<RequestChannel>[] = [
  { value: "inPerson", label: text("当面", "In person"), aliases: ["当面提交", "现场"] },
  {
    value: "online",
    label: text("网络", "Online"),
    aliases: ["网上", "互联网", "网上申请", "电子邮件"],
  },
  { value: "mail", label: text("信函", "Mail"), aliases: ["邮寄", "邮政寄送", "信件", "快递"] },
  { value: "fax", label: text("传真", "Fax") },
  { value: "mailOrFax", label: text("信函、传真", "Mail or fax"), aliases: ["信函或传真"] },
];

export const remedyResults: readonly Choice<RemedyResult>[] = [
  {
    value: "upheld",
    label: text("结果维持", "Upheld"),
    aliases: ["维持", "驳回", "驳回诉讼请求"],
  },
  {
    value: "corrected",
    label: text("结果纠正", "Corrected"),
    aliases: ["纠正", "撤销", "责令重作", "确认违法"],
  },
  {
    value: "other",
    label: text("其他结果", "Other outcome"),
    aliases: ["其他", "其它", "撤诉", "终止", "调解"],
  },
];

const on = (
  id: string,
  zh: string,
  more: { readonly aliases?: readonly string[] } = {},
): Field => ({ id, label: text(zh, id), holds: holds.date, ...more });

/** The columns of a list of requests: one row a request, one column for each thing that may happen to it. */
export const requestFields: readonly Field[] = [
  {
    id: "id",
    label: text("申请编号", "id"),
    aliases: ["编号", "受理编号", "登记号"],
    required: true,
    holds: holds.text,
  },
  {
    id: "applicant",
    label: text("申请人类型", "applicant"),
    aliases: ["申请人性质", "申请主体"],
    holds: holdsOneOf(applicants),
  },
  {
    id: "channel",
    label: text("申请方式", "channel"),
    aliases: ["收到方式", "申请渠道"],
    holds: holdsOneOf(requestChannels),
  },
  { id: "repeatOf", label: text("重复于", "repeatOf"), holds: holds.text },
  on("submittedOn", "提交日期", { aliases: ["申请日期"] }),
  on("signedOn", "签收日期"),
  on("confirmedOn", "确认日期"),
  on("receivedOn", "收到日期", { aliases: ["收到申请日期", "受理日期"] }),
  on("registeredOn", "登记日期"),
  on("clarificationAskedOn", "补正通知日期", { aliases: ["告知补正日期"] }),
  on("clarificationDueOn", "补正期限"),
  on("clarificationGivenOn", "补正收到日期", { aliases: ["收到补正日期", "补正日期"] }),
  {
    id: "thirdPartyAskedOn",
    label: text("征求第三方日期", "thirdPartyAskedOn"),
    aliases: ["征求第三方意见日期"],
    holds: holds.dates,
  },
  {
    id: "thirdPartyAnsweredOn",
    label: text("第三方答复日期", "thirdPartyAnsweredOn"),
    aliases: ["收到第三方意见日期"],
    holds: holds.dates,
  },
  {
    id: "otherOrganAskedOn",
    label: text("征求其他机关日期", "otherOrganAskedOn"),
    aliases: ["征求其他机关意见日期"],
    holds: holds.dates,
  },
  {
    id: "otherOrganAnsweredOn",
    label: text("其他机关答复日期", "otherOrganAnsweredOn"),
    aliases: ["收到其他机关意见日期"],
    holds: holds.dates,
  },
  on("extendedOn", "延期告知日期", { aliases: ["延期日期", "延长答复期限日期"] }),
  on("feeNoticedOn", "收费通知日期"),
  {
    id: "feeNoticed",
    label: text("收费通知金额（元）", "feeNoticed"),
    aliases: ["应收金额"],
    holds: holds.number,
  },
  on("feeDueOn", "缴费期限"),
  on("feePaidOn", "缴费日期"),
  {
    id: "feePaid",
    label: text("缴费金额（元）", "feePaid"),
    aliases: ["实收金额"],
    holds: holds.number,
  },
  on("decidedOn", "答复日期", { aliases: ["办结日期", "办理日期"] }),
  {
    id: "outcome",
    label: text("办理结果", "outcome"),
    aliases: ["答复类型", "处理结果"],
    holds: text(
      "表三的结果，如 予以公开、属于国家秘密；多个以分号隔开",
      "an outcome of table 3, by its label or id; several divided by semicolons",
    ),
  },
  on("withdrawnOn", "撤回日期", { aliases: ["撤回申请日期"] }),
  on("reconsiderationFiledOn", "复议申请日期", { aliases: ["复议日期"] }),
  on("reconsiderationDecidedOn", "复议办结日期"),
  {
    id: "reconsiderationResult",
    label: text("复议结果", "reconsiderationResult"),
    holds: holdsOneOf(remedyResults),
  },
  on("suitFiledOn", "起诉日期", { aliases: ["诉讼日期"] }),
  on("suitDecidedOn", "诉讼办结日期", { aliases: ["判决日期"] }),
  { id: "suitResult", label: text("诉讼结果", "suitResult"), holds: holdsOneOf(remedyResults) },
  {
    id: "events",
    label: text("办理过程", "events"),
    holds: text("JSON 数组，代替以上各日期列", "a JSON array, instead of the columns of dates"),
  },
];
