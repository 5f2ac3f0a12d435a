import type { Pattern } from "../pattern.ts";

/** The indicators of the appendix that reports up to 2018 print. */
export const appendixPatterns: readonly Pattern[] = [
  {
    kind: "appendix",
    text: "全年主动公开文件{documents.total}件，其中政府网站公开{documents.website}件，政府公报公开{documents.gazette}件。",
  },
  {
    kind: "appendix",
    text: "<year>年受理政府信息公开申请{requests}件，其中当面申请{requests.inPerson}件，网上申请{requests.online}件，信函、传真申请{requests.mailFax}件。",
  },
  {
    kind: "appendix",
    text: "对申请作出答复{replies}件，其中同意公开答复{replies.granted}件、同意部分公开答复{replies.partial}件、不予公开答复{replies.denied}件、其他类型答复{replies.other}件。",
  },
  {
    kind: "appendix",
    text: "同意公开的答复{replies.granted}件，占答复总数的{share replies.granted of replies}。",
  },
  {
    kind: "appendix",
    text: "不予公开的答复{replies.denied}件，占全部答复的{share replies.denied of replies}。",
  },
  {
    kind: "appendix",
    text: "受理政府信息公开申请{requests}件，比上年增长{growth requests}。",
    when: ["requests > requests^"],
  },
  {
    kind: "appendix",
    text: "受理政府信息公开申请{requests}件，比上年下降{growth requests}。",
    when: ["requests < requests^"],
  },
  {
    kind: "appendix",
    text: "网上提交的申请{requests.online}件，占受理申请总数的{share requests.online of requests}。",
  },
  {
    kind: "appendix",
    text: "对申请的答复总数为{replies}件，较上年增加{replies - replies^}件。",
    when: ["replies > replies^"],
  },
  {
    kind: "appendix",
    text: "对申请的答复总数为{replies}件，较上年减少{replies^ - replies}件。",
    when: ["replies < replies^"],
  },
  {
    kind: "appendix",
    text: "因政府信息公开引起的行政复议{reconsideration}件，行政诉讼{litigation}件，行政申诉、举报{appealsAndReports}件。",
  },
  {
    kind: "absolute",
    text: "未发生涉及政府信息公开的行政诉讼。",
    says: ["litigation = 0"],
  },
  {
    kind: "appendix",
    text: "主动公开文件{documents.total}件，与<lastYear>年的{documents.total^}件相比增长{growth documents.total}。",
    when: ["documents.total > documents.total^"],
  },
  {
    kind: "appendix",
    text: "主动公开文件{documents.total}件，与<lastYear>年的{documents.total^}件相比下降{growth documents.total}。",
    when: ["documents.total < documents.total^"],
  },
  {
    kind: "appendix",
    text: "同意公开和同意部分公开的答复共{replies.granted + replies.partial}件。",
  },
  {
    kind: "appendix",
    text: "当面申请和信函、传真申请合计{requests.inPerson + requests.mailFax}件。",
  },
  { kind: "appendix", text: "<we>全年公开文件{about documents.total}余件。" },
];
