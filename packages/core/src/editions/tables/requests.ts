import type { LocalText } from "../../models/local-text.ts";
import type {
  ColumnDefinition,
  FixedTableDefinition,
  Identity,
  RowDefinition,
} from "../edition.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const outcomes = text("三、本年度办理结果", "3. Outcomes this year");
const denied = text("（三）不予公开", "(3) Not disclosed");
const unable = text("（四）无法提供", "(4) Unable to provide");
const notProcessed = text("（五）不予处理", "(5) Not processed");
const other = text("（六）其他处理", "(6) Other disposition");
const organizations = text("法人或其他组织", "Legal persons or other organizations");

const columns = [
  {
    id: "naturalPerson",
    label: text("自然人", "Natural persons"),
    aliases: ["公民"],
    dimensions: { applicant: "naturalPerson" },
  },
  {
    id: "commercial",
    label: text("商业企业", "Commercial enterprises"),
    aliases: ["企业"],
    group: organizations,
    dimensions: { applicant: "commercial" },
  },
  {
    id: "research",
    label: text("科研机构", "Research institutions"),
    aliases: ["科研单位"],
    group: organizations,
    dimensions: { applicant: "research" },
  },
  {
    id: "publicBenefit",
    label: text("社会公益组织", "Public-benefit organizations"),
    aliases: ["公益组织"],
    group: organizations,
    dimensions: { applicant: "publicBenefit" },
  },
  {
    id: "legalService",
    label: text("法律服务机构", "Legal-service institutions"),
    aliases: ["法律服务组织"],
    group: organizations,
    dimensions: { applicant: "legalService" },
  },
  {
    id: "otherOrg",
    label: text("其他", "Other"),
    aliases: ["其它"],
    group: organizations,
    dimensions: { applicant: "otherOrg" },
  },
  {
    id: "total",
    label: text("总计", "Total"),
    aliases: ["合计", "共计"],
    dimensions: { applicant: "total" },
  },
] as const satisfies readonly ColumnDefinition[];

const firstRows = [
  {
    id: "new",
    label: text("一、本年新收政府信息公开申请数量", "1. Requests newly received this year"),
    concept: "requests.new",
    article: "31",
  },
  {
    id: "carriedIn",
    label: text("二、上年结转政府信息公开申请数量", "2. Requests carried over from last year"),
    concept: "requests.carriedIn",
  },
  {
    id: "granted",
    label: text("（一）予以公开", "(1) Disclosed"),
    groups: [outcomes],
    concept: "requests.outcome.granted",
    article: "36(1)-(2)",
  },
  {
    id: "partial",
    label: text(
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "(2) Partially disclosed (where content is separated; counted here only)",
    ),
    groups: [outcomes],
    concept: "requests.outcome.partial",
    article: "37",
  },
  {
    id: "denied.stateSecret",
    label: text("1.属于国家秘密", "1. State secrets"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.stateSecret",
    article: "14",
  },
  {
    id: "denied.lawForbidden",
    label: text(
      "2.其他法律行政法规禁止公开",
      "2. Disclosure forbidden by other laws or regulations",
    ),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.lawForbidden",
    article: "14",
  },
  {
    id: "denied.safetyStability",
    label: text("3.危及“三安全一稳定”", "3. Endangers the “three securities and one stability”"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.safetyStability",
    article: "14",
  },
  {
    id: "denied.thirdParty",
    label: text("4.保护第三方合法权益", "4. Protection of third-party rights and interests"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.thirdParty",
    article: "15,32",
  },
  {
    id: "denied.internalAffairs",
    label: text("5.属于三类内部事务信息", "5. Internal-affairs information"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.internalAffairs",
    article: "16(1)",
  },
  {
    id: "denied.processInfo",
    label: text("6.属于四类过程性信息", "6. Deliberative information"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.processInfo",
    article: "16(2)",
  },
  {
    id: "denied.caseFile",
    label: text("7.属于行政执法案卷", "7. Law-enforcement case files"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.caseFile",
    article: "16(2)",
  },
  {
    id: "denied.adminQuery",
    label: text("8.属于行政查询事项", "8. Administrative look-ups"),
    groups: [outcomes, denied],
    concept: "requests.outcome.denied.adminQuery",
    article: "36(7)",
  },
  {
    id: "unable.notHeld",
    label: text("1.本机关不掌握相关政府信息", "1. Not held by this body"),
    groups: [outcomes, unable],
    concept: "requests.outcome.unable.notHeld",
    article: "36(4)-(5)",
  },
  {
    id: "unable.needsCreation",
    label: text("2.没有现成信息需要另行制作", "2. Not available, would have to be created"),
    groups: [outcomes, unable],
    concept: "requests.outcome.unable.needsCreation",
    article: "38",
  },
  {
    id: "unable.unclear",
    label: text("3.补正后申请内容仍不明确", "3. Still unclear after clarification"),
    groups: [outcomes, unable],
    concept: "requests.outcome.unable.unclear",
    article: "30",
  },
  {
    id: "notProcessed.petition",
    label: text("1.信访举报投诉类申请", "1. Petitions, reports and complaints"),
    groups: [outcomes, notProcessed],
    concept: "requests.outcome.notProcessed.petition",
    article: "39(1)",
  },
  {
    id: "notProcessed.repeat",
    label: text("2.重复申请", "2. Repeated requests"),
    groups: [outcomes, notProcessed],
    concept: "requests.outcome.notProcessed.repeat",
    article: "36(6)",
  },
  {
    id: "notProcessed.publication",
    label: text("3.要求提供公开出版物", "3. Requests for public publications"),
    groups: [outcomes, notProcessed],
    concept: "requests.outcome.notProcessed.publication",
    article: "39(2)",
  },
  {
    id: "notProcessed.massive",
    label: text("4.无正当理由大量反复申请", "4. Massive repeated requests without good reason"),
    groups: [outcomes, notProcessed],
    concept: "requests.outcome.notProcessed.massive",
    article: "35",
  },
  {
    id: "notProcessed.confirm",
    label: text(
      "5.要求行政机关确认或重新出具已获取信息",
      "5. Requests to confirm or reissue information already obtained",
    ),
    groups: [outcomes, notProcessed],
    concept: "requests.outcome.notProcessed.confirm",
  },
] as const satisfies readonly RowDefinition[];

const lastRows = [
  {
    id: "total",
    label: text("（七）总计", "(7) Total"),
    aliases: ["（七）合计"],
    groups: [outcomes],
    concept: "requests.outcome.total",
  },
  {
    id: "carriedOut",
    label: text("四、结转下年度继续办理", "4. Carried forward to next year"),
    concept: "requests.carriedOut",
  },
] as const satisfies readonly RowDefinition[];

const undividedRows = [
  {
    id: "other",
    label: text("（六）其他处理", "(6) Other disposition"),
    groups: [outcomes],
    concept: "requests.outcome.other",
  },
] as const satisfies readonly RowDefinition[];

const dividedRows = [
  {
    id: "other.overdueCorrection",
    label: text(
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "1. Not clarified in time without good reason, no longer processed",
    ),
    aliases: ["逾期不补正"],
    groups: [outcomes, other],
    concept: "requests.outcome.other.overdueCorrection",
    article: "30",
  },
  {
    id: "other.overdueFee",
    label: text(
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "2. Processing fee not paid in time, no longer processed",
    ),
    aliases: ["逾期不缴费"],
    groups: [outcomes, other],
    concept: "requests.outcome.other.overdueFee",
    article: "42",
  },
  {
    id: "other.other",
    label: text("3.其他", "3. Other"),
    groups: [outcomes, other],
    concept: "requests.outcome.other.other",
  },
] as const satisfies readonly RowDefinition[];

const applicants = columns.map(({ id }) => id).filter((id) => id !== "total");

/** What the form demands of the matrix: of each column a balance and a sum, of each row a sum. */
function identitiesOf(results: readonly { readonly id: string }[]): readonly Identity[] {
  return [
    {
      rule: "requests-balance",
      ties: "rows",
      left: ["new", "carriedIn"],
      right: ["total", "carriedOut"],
    },
    {
      rule: "requests-outcomes-sum",
      ties: "rows",
      left: ["total"],
      right: results.map(({ id }) => id),
    },
    { rule: "requests-applicants-sum", ties: "columns", left: ["total"], right: applicants },
  ];
}

const frame = {
  kind: "fixed",
  id: "requests",
  section: "requests",
  label: text("收到和处理政府信息公开申请情况", "Requests received and processed"),
  name: text("表三", "Table 3"),
  note: text(
    "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和",
    "In each column, items 1 and 2 add up to items 3 and 4",
  ),
  unit: "件",
  rowHeader: text("项目", "Item"),
  columns,
} as const;

const [newlyReceived, carriedIn, ...leaves] = firstRows;

/** The matrix of requests with （六）其他处理 as one row (report years 2019 and 2020). */
export const requests2019 = {
  ...frame,
  rows: [newlyReceived, carriedIn, ...leaves, ...undividedRows, ...lastRows],
  identities: identitiesOf([...leaves, ...undividedRows]),
} as const satisfies FixedTableDefinition;

/** The matrix of requests with three rows under （六）其他处理 (from report year 2021). */
export const requests2021 = {
  ...frame,
  rows: [newlyReceived, carriedIn, ...leaves, ...dividedRows, ...lastRows],
  identities: identitiesOf([...leaves, ...dividedRows]),
} as const satisfies FixedTableDefinition;
