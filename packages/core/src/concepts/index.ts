import type { LocalText } from "../models/local-text.ts";
import type { Concept } from "./concept.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const proactiveBasis = text(
  "2008年施行的《条例》第三十二条（一）",
  "2008 Regulations, art. 32(1) (background)",
);
const requestBasis = text(
  "2008年施行的《条例》第三十二条（二）；2019年《条例》第五十条",
  "2008 Regulations, art. 32(2) (background); 2019 Regulations, art. 50",
);
const feeBasis = text(
  "2008年施行的《条例》第三十二条（三）",
  "2008 Regulations, art. 32(3) (background)",
);
const remedyBasis = text(
  "2008年施行的《条例》第三十二条（四）；2019年《条例》第五十条",
  "2008 Regulations, art. 32(4) (background); 2019 Regulations, art. 50",
);
const practice = text("已公布报告中的通行指标", "An indicator in common use in published reports");

/** Every concept that the known forms and the narrative can state. */
export const concepts: readonly Concept[] = [
  {
    code: "proactive.items.published",
    unit: "条",
    label: text("主动公开政府信息数", "Items published proactively"),
    definition: text(
      "本年度发布的政府信息条数，重复发布的各计一条",
      "Items of information published in the year; an item published twice counts twice",
    ),
    basis: proactiveBasis,
  },
  {
    code: "proactive.items.distinct",
    unit: "条",
    label: text("主动公开政府信息数（不重复）", "Distinct items published proactively"),
    definition: text("剔除重复发布后的政府信息条数", "Items published, each counted once"),
    basis: proactiveBasis,
  },
  {
    code: "proactive.items.byCategory",
    unit: "条",
    label: text("分类主动公开政府信息数", "Items published, by category"),
    definition: text(
      "某一公开目录下发布的信息条数",
      "Items published under one category of the catalogue",
    ),
    basis: practice,
  },
  {
    code: "proactive.items.byCategory.share",
    unit: "%",
    label: text("分类占比", "Share of a category"),
    definition: text(
      "某一类别的条数占所声明基数的百分比",
      "A category's items in per cent of the declared base",
    ),
    basis: practice,
  },
  {
    code: "proactive.items.byChannel",
    unit: "条",
    label: text("分渠道主动公开政府信息数", "Items published, by channel"),
    definition: text(
      "某一渠道发布的信息条数；渠道之间可以重叠",
      "Items published through one channel; channels may overlap",
    ),
    basis: proactiveBasis,
  },
  {
    code: "proactive.documents.total",
    unit: "件",
    label: text("主动公开文件数", "Documents published proactively"),
    definition: text("主动公开的文件件数", "Documents published proactively"),
    basis: proactiveBasis,
  },
  {
    code: "proactive.documents.website",
    unit: "件",
    label: text("政府网站公开文件数", "Documents published on websites"),
    definition: text("通过政府网站公开的文件件数", "Documents published on government websites"),
    basis: proactiveBasis,
  },
  {
    code: "proactive.documents.gazette",
    unit: "件",
    label: text("政府公报公开文件数", "Documents published in gazettes"),
    definition: text("通过政府公报公开的文件件数", "Documents published in government gazettes"),
    basis: proactiveBasis,
  },
  {
    code: "proactive.keyAreas.items",
    unit: "条",
    label: text("重点领域信息数", "Items in key areas"),
    definition: text("重点领域公开的信息条数", "Items published in the key areas"),
    basis: practice,
  },
  {
    code: "proactive.recalls",
    unit: "条",
    label: text("产品召回信息数", "Product recall notices"),
    definition: text("发布的产品召回信息条数", "Notices of product recalls published"),
    basis: practice,
  },
  {
    code: "interpretation.items.total",
    unit: "条",
    label: text("政策解读信息数", "Policy interpretations"),
    definition: text("发布的政策解读信息条数", "Policy interpretations published"),
    basis: practice,
  },
  {
    code: "interpretation.items.higherAuthority",
    unit: "条",
    label: text("上级政策解读信息数", "Interpretations of higher authorities' policies"),
    definition: text("解读上级政策的信息条数", "Interpretations of policies of higher authorities"),
    basis: practice,
  },
  {
    code: "interpretation.items.own",
    unit: "条",
    label: text("本级政策解读信息数", "Interpretations of own policies"),
    definition: text("解读本级政策的信息条数", "Interpretations of policies of the same level"),
    basis: practice,
  },
  {
    code: "interpretation.items.video",
    unit: "条",
    label: text("视频解读信息数", "Video interpretations"),
    definition: text("视频形式的解读条数", "Interpretations in the form of a video"),
    basis: practice,
  },
  {
    code: "interpretation.items.graphics",
    unit: "条",
    label: text("图解信息数", "Graphic interpretations"),
    definition: text("图解形式的解读条数", "Interpretations in the form of graphics"),
    basis: practice,
  },
  {
    code: "engagement.visits",
    unit: "人次",
    label: text("接待人次", "Visitors received"),
    definition: text("接待点接待的人次", "Visits received at reception points"),
    basis: practice,
  },
  {
    code: "engagement.calls",
    unit: "人次",
    label: text("热线受理人次", "Calls received"),
    definition: text("热线受理咨询投诉的人次", "Enquiries and complaints received by telephone"),
    basis: practice,
  },
  {
    code: "engagement.pressConferences",
    unit: "次",
    label: text("新闻发布会次数", "Press conferences"),
    definition: text("召开或参加的新闻发布会次数", "Press conferences held or attended"),
    basis: practice,
  },
  {
    code: "engagement.publicMeetings",
    unit: "次",
    label: text("群众公议会次数", "Public deliberation meetings"),
    definition: text("召开的群众公议会次数", "Public deliberation meetings held"),
    basis: practice,
  },
  {
    code: "engagement.petitions",
    unit: "起",
    label: text("网络咨询投诉件数", "Online enquiries and complaints"),
    definition: text("网络平台受理的咨询、投诉件数", "Enquiries and complaints received online"),
    basis: practice,
  },
  {
    code: "requests.new",
    unit: "件",
    label: text("收到政府信息公开申请数", "Requests received"),
    definition: text(
      "本年度收到的政府信息公开申请件数",
      "Requests for information received in the year",
    ),
    basis: requestBasis,
  },
  {
    code: "requests.new.repeat",
    unit: "件",
    label: text("其中重复申请数", "of which repeated requests"),
    definition: text("收到的申请中重复提交的件数", "Requests received that repeat an earlier one"),
    basis: requestBasis,
  },
  {
    code: "requests.outcome.total",
    unit: "件",
    label: text("对申请的答复总数", "Replies to requests"),
    definition: text("本年度答复的申请件数", "Requests replied to in the year"),
    basis: requestBasis,
  },
  {
    code: "requests.outcome.granted",
    unit: "件",
    label: text("同意公开（予以公开）数", "Requests granted"),
    definition: text("答复为公开的件数", "Requests answered by disclosure"),
    basis: requestBasis,
  },
  {
    code: "requests.outcome.partial",
    unit: "件",
    label: text("部分公开数", "Requests granted in part"),
    definition: text("答复为部分公开的件数", "Requests answered by partial disclosure"),
    basis: requestBasis,
  },
  {
    code: "requests.outcome.denied",
    unit: "件",
    label: text("不予公开数", "Requests refused"),
    definition: text(
      "答复为不予公开的件数；2019年以前包含后来归入其他类的情形",
      "Requests refused; before 2019 this holds cases that later forms put elsewhere",
    ),
    basis: requestBasis,
  },
  {
    code: "requests.outcome.other",
    unit: "件",
    label: text("其他处理数", "Other outcomes"),
    definition: text(
      "其他类型答复的件数；2019年前后口径不同",
      "Requests that came to another end; not comparable across 2018/2019",
    ),
    basis: requestBasis,
  },
  {
    code: "fees.charged",
    unit: null,
    label: text("收取的费用", "Fees charged"),
    definition: text(
      "因提供政府信息收取的费用；附表不载单位",
      "Fees charged for information; the appendix states no unit",
    ),
    basis: feeBasis,
  },
  {
    code: "fees.reduced",
    unit: null,
    label: text("收费减免金额", "Fees reduced or waived"),
    definition: text(
      "减免的政府信息公开费用；附表不载单位",
      "Fees for information reduced or waived; the appendix states no unit",
    ),
    basis: feeBasis,
  },
  {
    code: "remedies.appealsAndReports",
    unit: "件",
    label: text("行政申诉、举报数", "Administrative appeals and reports"),
    definition: text(
      "因政府信息公开引发的申诉、举报件数",
      "Appeals and reports about open government information",
    ),
    basis: remedyBasis,
  },
  {
    code: "remedies.reconsideration.total",
    unit: "件",
    label: text("行政复议数", "Administrative reconsiderations"),
    definition: text(
      "因政府信息公开申请行政复议的件数",
      "Reconsiderations about open government information",
    ),
    basis: remedyBasis,
  },
  {
    code: "remedies.litigation.total",
    unit: "件",
    label: text("行政诉讼数", "Administrative suits"),
    definition: text("因政府信息公开提起行政诉讼的件数", "Suits about open government information"),
    basis: remedyBasis,
  },
];

const conceptsByCode = new Map(concepts.map((concept) => [concept.code, concept]));

/**
 * Finds a concept by its code, or null.
 *
 * @example
 * findConcept("requests.new")?.unit //=> "件"
 */
export function findConcept(code: string): Concept | null {
  return conceptsByCode.get(code) ?? null;
}
