import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { clause2019, requestBasis, statistics2014Basis } from "./legal-bases.ts";
import { refusals } from "./request-refusals.ts";

const leaf = (zh: string, en: string) => ({ unit: "件", basis: clause2019(zh, en) });

const groups = defineConcepts({ unit: "件", basis: requestBasis }, [
  [
    "requests.outcome.total",
    "对申请的答复总数",
    "Replies to requests",
    "本年度答复的申请件数；2019年起为办理结果总计，含不予处理和其他处理",
    "Requests replied to in the year; from 2019 all outcomes, also of requests not processed",
  ],
  [
    "requests.outcome.granted",
    "同意公开（予以公开）数",
    "Requests granted",
    "答复为公开的件数；2019年起含告知已主动公开的，国家统计表将其单列",
    "Requests answered by disclosure; from 2019 with those told where it is published, which the national table lists apart",
  ],
  [
    "requests.outcome.partial",
    "部分公开数",
    "Requests granted in part",
    "答复为部分公开（区分处理）的件数",
    "Requests answered by partial disclosure",
  ],
  [
    "requests.outcome.denied",
    "不予公开数",
    "Requests refused",
    "答复为不予公开的件数；2019年以前包含后来归入其他类的情形",
    "Requests refused; before 2019 this holds cases that later forms put elsewhere",
  ],
]);

const unable = [
  ...defineConcepts(leaf("第三十六条、第三十八条、第三十条", "36, 38, 30"), [
    [
      "requests.outcome.unable",
      "无法提供数",
      "Unable to provide",
      "因不掌握、没有现成信息或补正后仍不明确而无法提供的件数",
      "Requests not met as the information is not held, would have to be created, or stays unclear",
    ],
  ]),
  ...defineConcepts(leaf("第三十六条（四）（五）", "36(4)–(5)"), [
    [
      "requests.outcome.unable.notHeld",
      "本机关不掌握相关政府信息数",
      "Not held by the body",
      "信息不存在或不属于本机关公开的件数；国家统计表分列为两行",
      "Information that does not exist or is not this body's; two rows in the national table",
    ],
  ]),
  ...defineConcepts(leaf("第三十八条", "38"), [
    [
      "requests.outcome.unable.needsCreation",
      "没有现成信息需要另行制作数",
      "Would have to be created",
      "没有现成信息、需要加工分析另行制作的件数",
      "Information that would have to be made by processing or analysis",
    ],
  ]),
  ...defineConcepts(leaf("第三十条", "30"), [
    [
      "requests.outcome.unable.unclear",
      "补正后申请内容仍不明确数",
      "Still unclear after clarification",
      "补正后申请内容仍不明确的件数",
      "Requests still unclear after they were clarified",
    ],
  ]),
];

const notProcessed = [
  ...defineConcepts(leaf("第三十五条、第三十六条、第三十九条", "35, 36, 39"), [
    [
      "requests.outcome.notProcessed",
      "不予处理数",
      "Not processed",
      "不予处理的申请件数",
      "Requests that were not processed",
    ],
  ]),
  ...defineConcepts(leaf("第三十九条第一款", "39(1)"), [
    [
      "requests.outcome.notProcessed.petition",
      "信访举报投诉类申请数",
      "Petitions, reports and complaints",
      "以申请形式进行信访、投诉、举报的件数",
      "Petitions, complaints and reports in the form of a request",
    ],
  ]),
  ...defineConcepts(leaf("第三十六条（六）", "36(6)"), [
    [
      "requests.outcome.notProcessed.repeat",
      "重复申请不予处理数",
      "Repeated requests",
      "已答复后重复申请公开相同信息的件数",
      "Requests for information already answered to the same applicant",
    ],
  ]),
  ...defineConcepts(leaf("第三十九条第二款", "39(2)"), [
    [
      "requests.outcome.notProcessed.publication",
      "要求提供公开出版物数",
      "Requests for public publications",
      "要求提供政府公报、报刊、书籍等公开出版物的件数",
      "Requests for gazettes, newspapers, books and other publications",
    ],
  ]),
  ...defineConcepts(leaf("第三十五条", "35"), [
    [
      "requests.outcome.notProcessed.massive",
      "无正当理由大量反复申请数",
      "Massive repeated requests",
      "数量、频次明显超过合理范围而无正当理由的件数",
      "Requests clearly beyond a reasonable number or frequency, without good reason",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: requestBasis }, [
    [
      "requests.outcome.notProcessed.confirm",
      "要求确认或重新出具已获取信息数",
      "To confirm or reissue information",
      "要求行政机关确认或重新出具已获取信息的件数；格式所列，《条例》无专条",
      "Requests to confirm or reissue information already obtained; a category of the form, without an article of its own",
    ],
  ]),
];

const other = [
  ...defineConcepts({ unit: "件", basis: requestBasis }, [
    [
      "requests.outcome.other",
      "其他处理数",
      "Other outcomes",
      "其他类型答复的件数；2019年前后口径不同，2021年起分列三项",
      "Requests that came to another end; not comparable across 2018/2019, three rows from 2021",
    ],
  ]),
  ...defineConcepts(leaf("第三十条", "30"), [
    [
      "requests.outcome.other.overdueCorrection",
      "逾期不补正不再处理数",
      "Not clarified in time",
      "申请人无正当理由逾期不补正、不再处理的件数",
      "Requests dropped as the applicant did not clarify them in time without good reason",
    ],
  ]),
  ...defineConcepts(leaf("第四十二条", "42"), [
    [
      "requests.outcome.other.overdueFee",
      "逾期不缴费不再处理数",
      "Fee not paid in time",
      "申请人逾期未按收费通知缴费、不再处理的件数",
      "Requests dropped as the processing fee was not paid in time",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: requestBasis }, [
    [
      "requests.outcome.other.other",
      "其他处理中的其他数",
      "Other outcomes: other",
      "以上各项之外的处理件数，如申请人撤回",
      "Outcomes besides these, such as a request withdrawn",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: statistics2014Basis }, [
    [
      "requests.outcome.clarification",
      "告知作出更改补充数",
      "Told to change or complete",
      "告知申请人更改、补充申请的件数；2019年起无单一对应项",
      "Requests whose applicant was told to change or complete them; no single successor from 2019",
    ],
    [
      "requests.outcome.otherWays",
      "告知通过其他途径办理数",
      "Referred elsewhere",
      "告知申请人通过其他途径办理的件数；2019年起无单一对应项",
      "Requests whose applicant was told of another way; no single successor from 2019",
    ],
  ]),
];

/** What became of requests: the groups, and the results under them. */
export const outcomeConcepts: readonly Concept[] = [
  ...groups,
  ...refusals,
  ...unable,
  ...notProcessed,
  ...other,
];
