import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { clause2019, requestBasis, statistics2014Basis } from "./legal-bases.ts";
import { outcomeConcepts } from "./request-outcomes.ts";

/** Requests received, carried over and closed, and what became of them. */
export const requestConcepts: readonly Concept[] = [
  ...defineConcepts({ unit: "件", basis: requestBasis }, [
    [
      "requests.new",
      "收到政府信息公开申请数",
      "Requests received",
      "本年度收到的政府信息公开申请件数；2018年以前可按收到方式分列，2019年起按申请人分列",
      "Requests for information received in the year; told apart by channel up to 2018, by applicant from 2019",
    ],
    [
      "requests.new.repeat",
      "其中重复申请数",
      "of which repeated requests",
      "收到的申请中重复提交的件数",
      "Requests received that repeat an earlier one",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: clause2019("第五十条", "50") }, [
    [
      "requests.carriedIn",
      "上年结转政府信息公开申请数",
      "Requests carried over from last year",
      "上年未办结、结转到本年度办理的申请件数",
      "Requests of earlier years that were still open when the year began",
    ],
    [
      "requests.carriedOut",
      "结转下年度继续办理数",
      "Requests carried forward to next year",
      "年末未办结、结转下年度的申请件数",
      "Requests still open when the year ended",
    ],
  ]),
  ...defineConcepts({ unit: "件", basis: statistics2014Basis }, [
    [
      "requests.closed.total",
      "申请办结数",
      "Requests closed",
      "本年度办结的申请件数，不论如何答复",
      "Requests closed in the year, whatever the reply",
    ],
    [
      "requests.closed.onTime",
      "按时办结数",
      "Requests closed in time",
      "在规定期限内办结的申请件数",
      "Requests closed within the term",
    ],
    [
      "requests.closed.extended",
      "延期办结数",
      "Requests closed after an extension",
      "延长答复期限后办结的申请件数",
      "Requests closed within an extended term",
    ],
  ]),
  ...outcomeConcepts,
];
