import type { Pattern } from "../pattern.ts";

/** What came of the requests. */
export const resultPatterns: readonly Pattern[] = [
  {
    kind: "result",
    text: "年度办理结果为：予以公开{granted}件，部分公开{partial}件，不予公开{denied}件，无法提供{unable}件，不予处理{notProcessed}件，其他处理{other}件。",
  },
  {
    kind: "result",
    text: "<we>全年办结政府信息公开申请{total}件，其中予以公开的{granted}件、部分公开的{partial}件。",
    when: ["total > 0"],
  },
  {
    kind: "result",
    text: "申请办理中，无法提供的共{unable}件，不予处理的共{notProcessed}件。",
  },
  {
    kind: "result",
    text: "经审查依法决定不予公开的申请有{denied}件，已逐件向申请人说明理由。",
  },
  { kind: "result", text: "对可作区分处理的申请，作出部分公开的答复{partial}件。" },
  {
    kind: "result",
    text: "年内办结的{total}件申请中，作其他处理的有{other}件，作不予处理的有{notProcessed}件。",
    when: ["total > 0"],
  },
  {
    kind: "result",
    text: "政府信息公开申请办结{total}件，分别为予以公开{granted}件、部分公开{partial}件、不予公开{denied}件、无法提供{unable}件、不予处理{notProcessed}件、其他处理{other}件。",
  },
  {
    kind: "result",
    text: "予以公开、部分公开和不予公开的申请分别为{granted}件、{partial}件和{denied}件。",
  },
  {
    kind: "result",
    text: "全年办结申请{about total}余件，办理质量进一步提高。",
  },
];

/** Why requests came to nothing. */
export const groundPatterns: readonly Pattern[] = [
  {
    kind: "ground",
    text: "不予公开的{denied}件中，属于国家秘密{denied.stateSecret}件、保护第三方合法权益{denied.thirdParty}件、属于行政执法案卷{denied.caseFile}件。",
    when: ["denied > 0"],
  },
  {
    kind: "ground",
    text: "不予公开的申请里，属于三类内部事务信息的{denied.internalAffairs}件，属于四类过程性信息的{denied.processInfo}件，属于行政查询事项的{denied.adminQuery}件。",
  },
  {
    kind: "ground",
    text: "无法提供的{unable}件中，本机关不掌握相关政府信息{unable.notHeld}件，没有现成信息需要另行制作{unable.needsCreation}件，补正后申请内容仍不明确{unable.unclear}件。",
    when: ["unable > 0"],
  },
  {
    kind: "ground",
    text: "不予处理的{notProcessed}件包括：信访举报投诉类申请{notProcessed.petition}件，重复申请{notProcessed.repeat}件，要求提供公开出版物{notProcessed.publication}件，无正当理由大量反复申请{notProcessed.massive}件，要求行政机关确认或重新出具已获取信息{notProcessed.confirm}件。",
    when: ["notProcessed > 0"],
  },
  {
    kind: "ground",
    text: "因属于国家秘密不予公开{denied.stateSecret}件，因其他法律、行政法规禁止公开而不予公开{denied.lawForbidden}件。",
  },
  {
    kind: "ground",
    text: "因危及“三安全一稳定”不予公开的申请有{denied.safetyStability}件。",
  },
  {
    kind: "ground",
    text: "因本机关不掌握相关政府信息而无法提供的申请有{unable.notHeld}件，均书面告知申请人。",
  },
  {
    kind: "ground",
    text: "对{notProcessed.repeat}件重复申请作不予处理，并向申请人作出说明。",
    when: ["notProcessed.repeat > 0"],
  },
  {
    kind: "ground",
    text: "信访、举报、投诉类申请{notProcessed.petition}件不予处理，告知申请人通过相应渠道提出。",
  },
  {
    kind: "ground",
    text: "申请人无正当理由逾期不补正、不再处理其申请的{other.overdueCorrection}件，逾期未缴纳费用、不再处理其申请的{other.overdueFee}件。",
  },
  {
    kind: "ground",
    text: "其他处理{other}件，其中申请人逾期不补正的{other.overdueCorrection}件。",
    when: ["other > 0"],
  },
  {
    kind: "ground",
    text: "为保护第三方合法权益不予公开的申请共{denied.thirdParty}件，其中自然人申请{denied.thirdParty@naturalPerson}件。",
    when: ["denied.thirdParty > 0"],
  },
  {
    kind: "ground",
    text: "没有现成信息需要另行制作而无法提供的{unable.needsCreation}件，补正后申请内容仍不明确而无法提供的{unable.unclear}件。",
  },
];
