import {
  fees,
  introduction,
  onRequest,
  other,
  type ParagraphTemplate,
  proactive,
  proactiveInOverview,
  remedies,
  requestsInOverview,
} from "./paragraphs.ts";

/**
 * A sentence of the narrative with its figures left open.
 *
 * It is printed in the first of `paragraphs` whose section the form has and fills with words.
 * Each clause is printed where all its figures are known, the sentence where its first clause is:
 *
 * - `{requests.new}` the figure with its unit, `{requests.new|channel=online}` counted by something;
 * - `{last:requests.new}` last year's figure with its unit;
 * - `{growth:requests.new}` 增长15.2%, 下降37.8% or 持平, against last year's;
 * - `{share:requests.outcome.granted/requests.outcome.total}` 占50.00%;
 * - `{none:fees.charged}` and `{some:fees.charged}` print nothing: the clause stands where the figure
 *   is zero, or is not;
 * - `{year}` and `{lastYear}`; `{body}` 本机关, or 各单位 where several are added up.
 */
export interface SentenceTemplate {
  readonly paragraphs: readonly ParagraphTemplate[];
  readonly clauses: readonly string[];
  /**
   * Printed only on forms whose rows of outcomes make up the groups of later years, or only on the
   * others: the national table counts 予以公开 in two rows, and what was told to the applicant besides.
   */
  readonly outcomes?: "grouped" | "ungrouped";
}

const PROACTIVE = [proactive, proactiveInOverview];
const REQUESTS = [onRequest, requestsInOverview];
const REMEDIES = [remedies, requestsInOverview];
const FEES = [fees, other];

/** What compiled figures say in words, in the order in which they are printed. */
export const sentences: readonly SentenceTemplate[] = [
  {
    paragraphs: [introduction],
    clauses: ["本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止"],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{year}年，{body}主动公开政府信息{proactive.items.published}",
      "其中非重复信息{proactive.items.distinct}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{lastYear}年主动公开政府信息{last:proactive.items.published}",
      "其中非重复信息{last:proactive.items.distinct}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "与上年相比，主动公开政府信息{growth:proactive.items.published}",
      "非重复信息{growth:proactive.items.distinct}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{some:proactive.documents.total}{year}年公开文件{proactive.documents.total}",
      "{lastYear}年为{last:proactive.documents.total}",
      "同比{growth:proactive.documents.total}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{some:proactive.keyAreas.items}{year}年发布重点领域信息{proactive.keyAreas.items}",
      "{lastYear}年为{last:proactive.keyAreas.items}",
      "同比{growth:proactive.keyAreas.items}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{some:interpretation.items.total}{year}年发布政策解读{interpretation.items.total}",
      "其中上级政策解读{interpretation.items.higherAuthority}",
      "本级政策解读{interpretation.items.own}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{some:interpretation.items.total}{year}年发布的政策解读中，视频解读{interpretation.items.video}",
      "图解{interpretation.items.graphics}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: [
      "{some:proactive.recalls}{year}年发布产品召回信息{proactive.recalls}",
      "{lastYear}年为{last:proactive.recalls}",
    ],
  },
  {
    paragraphs: PROACTIVE,
    clauses: ["{year}年召开新闻发布会{engagement.pressConferences}"],
  },
  {
    paragraphs: PROACTIVE,
    clauses: ["{year}年召开群众公议会{engagement.publicMeetings}"],
  },
  {
    paragraphs: PROACTIVE,
    clauses: ["{year}年受理咨询、投诉{engagement.petitions}"],
  },
  {
    paragraphs: REQUESTS,
    clauses: ["{year}年，{body}新收政府信息公开申请{requests.new}", "上年结转{requests.carriedIn}"],
  },
  {
    // Not where table 3 has a row of repeats that were not processed, which is another figure.
    paragraphs: [onRequest],
    clauses: ["{some:requests.new.repeat}{year}年收到的申请中，重复申请{requests.new.repeat}"],
  },
  {
    paragraphs: REQUESTS,
    clauses: ["{lastYear}年新收政府信息公开申请{last:requests.new}"],
  },
  {
    paragraphs: REQUESTS,
    clauses: ["与上年相比，新收政府信息公开申请{growth:requests.new}"],
  },
  {
    paragraphs: REQUESTS,
    outcomes: "ungrouped",
    clauses: [
      "{some:requests.outcome.total}{year}年办理答复政府信息公开申请{requests.outcome.total}",
    ],
  },
  {
    paragraphs: REQUESTS,
    outcomes: "grouped",
    clauses: [
      "{some:requests.outcome.total}{year}年办理答复政府信息公开申请{requests.outcome.total}",
      "其中予以公开{requests.outcome.granted}",
      "部分公开{requests.outcome.partial}",
      "不予公开{requests.outcome.denied}",
      "无法提供{requests.outcome.unable}",
      "不予处理{requests.outcome.notProcessed}",
      "其他处理{requests.outcome.other}",
    ],
  },
  {
    paragraphs: REQUESTS,
    clauses: ["{some:requests.carriedOut}结转下年度继续办理{requests.carriedOut}"],
  },
  {
    paragraphs: FEES,
    clauses: ["{none:fees.charged}{year}年，{body}办理政府信息公开申请未收取任何费用"],
  },
  {
    paragraphs: FEES,
    clauses: ["{some:fees.charged}{year}年，{body}收取政府信息公开信息处理费{fees.charged}"],
  },
  {
    paragraphs: REMEDIES,
    clauses: [
      "{none:remedies.reconsideration.total}{none:remedies.litigation.total}{year}年，{body}未发生因政府信息公开引发的行政复议、行政诉讼",
    ],
  },
  {
    paragraphs: REMEDIES,
    clauses: [
      "{some:remedies.reconsideration.total}{year}年，因政府信息公开被申请行政复议{remedies.reconsideration.total}",
    ],
  },
  {
    paragraphs: REMEDIES,
    clauses: [
      "{some:remedies.litigation.total}{year}年，因政府信息公开被提起行政诉讼{remedies.litigation.total}",
    ],
  },
];
