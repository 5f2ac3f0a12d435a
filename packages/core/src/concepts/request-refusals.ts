import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { clause2019, statistics2014Basis } from "./legal-bases.ts";

const leaf = (zh: string, en: string) => ({ unit: "件", basis: clause2019(zh, en) });

/** The grounds on which requests are refused. */
export const refusals: readonly Concept[] = [
  ...defineConcepts(leaf("第十四条", "14"), [
    [
      "requests.outcome.denied.stateSecret",
      "属于国家秘密数",
      "State secrets",
      "因属于国家秘密不予公开的件数",
      "Refused as a state secret",
    ],
    [
      "requests.outcome.denied.lawForbidden",
      "其他法律行政法规禁止公开数",
      "Forbidden by other laws",
      "因其他法律、行政法规禁止公开的件数",
      "Refused as other laws or administrative regulations forbid disclosure",
    ],
    [
      "requests.outcome.denied.safetyStability",
      "危及“三安全一稳定”数",
      "Three securities and one stability",
      "因危及国家安全、公共安全、经济安全、社会稳定不予公开的件数",
      "Refused as a danger to national, public or economic security or social stability",
    ],
  ]),
  ...defineConcepts(leaf("第十五条、第三十二条", "15, 32"), [
    [
      "requests.outcome.denied.thirdParty",
      "保护第三方合法权益数",
      "Third-party rights",
      "因涉及商业秘密、个人隐私等第三方合法权益不予公开的件数",
      "Refused to protect trade secrets, privacy and other rights of third parties",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: statistics2014Basis }, [
    [
      "requests.outcome.denied.thirdParty.tradeSecret",
      "涉及商业秘密数",
      "Trade secrets",
      "因涉及商业秘密不同意公开的件数；2019年起并入保护第三方合法权益",
      "Refused as a trade secret; from 2019 part of third-party rights",
    ],
    [
      "requests.outcome.denied.thirdParty.privacy",
      "涉及个人隐私数",
      "Personal privacy",
      "因涉及个人隐私不同意公开的件数；2019年起并入保护第三方合法权益",
      "Refused for personal privacy; from 2019 part of third-party rights",
    ],
  ]),
  ...defineConcepts(leaf("第十六条第一款", "16(1)"), [
    [
      "requests.outcome.denied.internalAffairs",
      "属于三类内部事务信息数",
      "Internal affairs",
      "因属于人事管理、后勤管理、内部工作流程信息不予公开的件数",
      "Refused as information on personnel, logistics or internal procedure",
    ],
  ]),
  ...defineConcepts(leaf("第十六条第二款", "16(2)"), [
    [
      "requests.outcome.denied.processInfo",
      "属于四类过程性信息数",
      "Deliberative information",
      "因属于讨论记录、过程稿、磋商信函、请示报告不予公开的件数",
      "Refused as records of discussion, drafts, consultation letters or requests for instructions",
    ],
    [
      "requests.outcome.denied.caseFile",
      "属于行政执法案卷数",
      "Law-enforcement case files",
      "因属于行政执法案卷信息不予公开的件数",
      "Refused as part of a law-enforcement case file",
    ],
  ]),
  ...defineConcepts(leaf("第三十六条（七）", "36(7)"), [
    [
      "requests.outcome.denied.adminQuery",
      "属于行政查询事项数",
      "Administrative look-ups",
      "因属于工商、不动产登记资料等专门查询事项不予公开的件数",
      "Refused as registry look-ups, to which other laws give access",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: statistics2014Basis }, [
    [
      "requests.outcome.denied.notGovernmentInformation",
      "不是《条例》所指政府信息数",
      "Not government information",
      "因不是《条例》所指政府信息不同意公开的件数；2019年起无单一对应项",
      "Refused as not government information under the Regulations; no single successor from 2019",
    ],
    [
      "requests.outcome.denied.otherLaw",
      "法律法规规定的其他情形数",
      "Other cases provided by law",
      "因法律法规规定的其他情形不同意公开的件数；2019年起无单一对应项",
      "Refused in other cases that laws provide for; no single successor from 2019",
    ],
  ]),
];
