import type { Pattern } from "../pattern.ts";

/** 收到 may mean what is new, or that and what was carried over together: whole and parts alike. */
const received = (column: string): string =>
  `{new@${column} or new@${column} + carriedIn@${column}}`;

const requests: readonly Pattern[] = [
  {
    kind: "received",
    text: `全年收到政府信息公开申请${received("total")}件，其中自然人${received("naturalPerson")}件、法人或其他组织${received("organizations")}件；办结申请{total}件，结转下年度办理{carriedOut}件。`,
    when: ["new > 0"],
  },
  {
    kind: "result",
    text: "本年度办结申请{total}件。其中，予以公开{granted}件，占{share granted of total}；部分公开{partial}件，占{share partial of total}；不予公开{denied}件，占{share denied of total}。",
  },
  {
    kind: "result",
    text: "本年度办结申请{total}件。其中，予以公开{granted}件，占{share granted of total}；无法提供{unable}件，占{share unable of total}；不予处理{notProcessed}件，占{share notProcessed of total}。",
  },
  {
    kind: "result",
    text: "办理结果中，予以公开{granted}件（自然人{granted@naturalPerson}件，法人或其他组织{granted@organizations}件），不予公开{denied}件（自然人{denied@naturalPerson}件，法人或其他组织{denied@organizations}件）。",
    when: ["total > 0"],
  },
  {
    kind: "applicant",
    text: "新收申请中，自然人、商业企业、科研机构、社会公益组织、法律服务机构和其他组织提出的分别为{new@naturalPerson}件、{new@commercial}件、{new@research}件、{new@publicBenefit}件、{new@legalService}件和{new@otherOrg}件。",
    when: ["new > 0"],
  },
  {
    kind: "applicant",
    text: "本年新收申请中，自然人占{share new@naturalPerson of new}，商业企业占{share new@commercial of new}，其余申请人合计占{share new@research + new@publicBenefit + new@legalService + new@otherOrg of new}。",
  },
  {
    kind: "ground",
    text: "不予公开共{denied}件：属于国家秘密{denied.stateSecret}件，其他法律行政法规禁止公开{denied.lawForbidden}件，危及“三安全一稳定”{denied.safetyStability}件，保护第三方合法权益{denied.thirdParty}件，属于三类内部事务信息{denied.internalAffairs}件，属于四类过程性信息{denied.processInfo}件，属于行政执法案卷{denied.caseFile}件，属于行政查询事项{denied.adminQuery}件。",
    when: ["denied > 0"],
  },
  {
    kind: "result",
    text: "公开和部分公开{granted + partial}件，占办结总数的{share granted + partial of total}；其余{total - granted - partial}件为不予公开、无法提供、不予处理和其他处理。",
  },
];

const comparisons: readonly Pattern[] = [
  {
    kind: "received",
    text: "新收申请{new}件，比上年的{new^}件增加{new - new^}件，增幅{growth new}；办结申请{total}件，比上年的{total^}件增加{total - total^}件。",
    when: ["new > new^", "total > total^"],
  },
  {
    kind: "received",
    text: "新收申请{new}件，比上年的{new^}件减少{new^ - new}件，降幅{growth new}；办结申请{total}件，比上年的{total^}件减少{total^ - total}件。",
    when: ["new < new^", "total < total^"],
  },
  {
    kind: "received",
    text: "与<lastYear>年相比，新收申请由{new^}件变为{new}件，办结申请由{total^}件变为{total}件。",
  },
  {
    kind: "received",
    text: "新收申请和办结申请分别为{new}件和{total}件，同比分别增长{growth new}和{growth total}。",
    when: ["new > new^", "total > total^"],
  },
  {
    kind: "received",
    text: "新收申请和办结申请分别为{new}件和{total}件，同比分别下降{growth new}和{growth total}。",
    when: ["new < new^", "total < total^"],
  },
];

const others: readonly Pattern[] = [
  {
    kind: "remedy",
    text: "政府信息公开行政复议{reconsideration}件（结果维持{reconsideration@upheld}件，结果纠正{reconsideration@corrected}件，其他结果{reconsideration@other}件，尚未审结{reconsideration@pending}件），行政诉讼{suits}件（未经复议直接起诉{direct}件，复议后起诉{afterReconsideration}件）。",
  },
  {
    kind: "remedy",
    text: "政府信息公开行政复议、行政诉讼分别为{reconsideration}件、{suits}件，结果纠正的分别为{reconsideration@corrected}件、{suits@corrected}件。",
  },
  {
    kind: "table two",
    text: "行政许可、行政处罚、行政强制处理决定数量分别为{licensing@decisions}件、{penalties@decisions}件、{compulsion@decisions}件。",
  },
  {
    kind: "table two",
    text: "规章现行有效{rules@inForce}件，行政规范性文件现行有效{normativeDocuments@inForce}件，两类合计{rules@inForce + normativeDocuments@inForce}件。",
  },
  {
    kind: "appendix",
    text: "全年受理政府信息公开申请{requests}件，作出答复{replies}件，其中同意公开答复{replies.granted}件，占{share replies.granted of replies}。",
  },
];

/** Sentences that say several things, each in fewer words for the one before. */
export const compoundPatterns: readonly Pattern[] = [...requests, ...comparisons, ...others];
