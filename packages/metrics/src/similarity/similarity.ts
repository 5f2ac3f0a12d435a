import { type LocalText, type Rational, type Report, shareOf } from "@gongkai/core";
import type { MetricCard } from "../metric-card.ts";
import { notComputed } from "../operand.ts";
import { compareNarratives } from "./compare-narratives.ts";
import { type Narrative, narrativeOf } from "./narrative.ts";
import { type Passage, passageOf } from "./passage.ts";

/**
 * From so many characters on a passage is one. Below, the same run of characters is a turn of phrase
 * that all official prose shares: the title of the Regulations alone has sixteen.
 */
export const SHORTEST_PASSAGE = 20;

/** How much of one narrative stands in another as well. */
export interface RepeatedShare {
  /** In per cent and exact; null, with the `reason`, where there is nothing to compare. */
  readonly share: Rational | null;
  /** The characters of this narrative that are compared, and those among them that are repeated. */
  readonly compared: number;
  readonly repeated: number;
  readonly reason: LocalText | null;
}

export interface Similarity extends RepeatedShare {
  /** The same of the other narrative. */
  readonly other: RepeatedShare;
  /**
   * In the order of this narrative. Together they hold all that is repeated on either side; two of
   * them may share some characters.
   */
  readonly passages: readonly Passage[];
}

const narrativeRole: LocalText = { "zh-CN": "正文", en: "the narrative" };
const emptyWords: LocalText = {
  "zh-CN": "没有可比的内容",
  en: "has nothing that can be compared",
};

function repeatedShare({ sentences }: Narrative, repeated: number): RepeatedShare {
  const compared = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = shareOf(repeated, compared);
  const reason = share === null ? notComputed(narrativeRole, emptyWords) : null;
  return { share, compared, repeated, reason };
}

/**
 * Computes how much of a report's narrative stands in another report's as well, and where.
 *
 * Compared are the paragraphs, character by character, without white space and in one width; a
 * figure or year counts as one character that equals any other, and so does a name of the reporting
 * body. Repeated is what stands in a passage of at least 20 such characters that the other narrative
 * has too, or in a shorter sentence that it has whole. Headings, labels and the sentences that the
 * edition names as standing count on neither side.
 *
 * @returns Both shares, null where a report has no narrative, and the passages, which are the same
 *   whichever report is the first. Never throws.
 *
 * @example
 * const reportWith = (year, text) => ({ format: "gongkai.report/1", edition: "cn-2021", title: "某局年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: `${year}-01-01`, end: `${year}-12-31` }, publishedOn: null, sections: [{ id: "overview", heading: "一、总体情况", blocks: [{ type: "paragraph", text }] }], tables: {}, contacts: null });
 * const { repeated, compared, passages } = similarity(reportWith(2024, "全年公开信息417条。还新建了查询窗口。"), reportWith(2023, "全年公开信息362条。"));
 * [repeated, compared, passages[0].differences] //=> [9, 18, [{ "range": { "start": 6, "length": 3 }, "otherRange": { "start": 6, "length": 3 } }]]
 */
export function similarity(report: Report, other: Report): Similarity {
  const [own, theirs] = [narrativeOf(report), narrativeOf(other)];
  const { repeated, otherRepeated, matches } = compareNarratives(own, theirs, SHORTEST_PASSAGE);
  return {
    ...repeatedShare(own, repeated),
    other: repeatedShare(theirs, otherRepeated),
    passages: matches.map((match) => passageOf(own, theirs, match)),
  };
}

export const similarityCard: MetricCard = {
  id: "similarity",
  label: { "zh-CN": "正文雷同率", en: "Similarity of narratives" },
  formula: {
    "zh-CN": `正文中与另一份报告相同的字数 ÷ 正文参加比较的字数 × 100%；相同：连续${SHORTEST_PASSAGE}字以上，另一份正文中也有；或不足${SHORTEST_PASSAGE}字的整句，另一份也有`,
    en: `characters of the narrative that the other narrative has too ÷ characters compared × 100 %; it has them where at least ${SHORTEST_PASSAGE} in a row, or a whole shorter sentence, stand in it`,
  },
  base: {
    "zh-CN":
      "本报告各段落的字数（含标点，不含空白）；每个数字、年份计一字，任何数字视为相同，单位自己的名称亦同。标题、表格标签和报告格式的固定语句（编制依据、统计期限、组成部分、下载和联系方式、无其他事项）不参加比较，见格式版本的数据",
    en: "The characters of this report's paragraphs, punctuation included and white space left out; each figure or year is one character that equals any other, and so are the body's own names. Headings, labels and the form's standing sentences (legal basis, period, contents, copies, nothing else to report) are not compared; the edition's data name them",
  },
  rounding: {
    "zh-CN": "结果为精确分数；印出时四舍五入一次，保留两位小数",
    en: "An exact fraction; rounded once, half up, to two decimals where it is printed",
  },
  zero: {
    "zh-CN": "没有可比的正文时不计算并说明原因；另一份没有正文得 0%",
    en: "Not computed, with the reason, where there is no narrative to compare; 0 % where the other report has none",
  },
  blank: {
    "zh-CN": "空段落不计；数字不论能否识别都只作占位，不参加计算",
    en: "Empty paragraphs do not count; figures are only placeholders, readable or not",
  },
  unit: "%",
  example: {
    "zh-CN": "“全年公开信息417条。还新建了查询窗口。”对“全年公开信息362条。”：9 ÷ 18 = 50.00%",
    en: "“全年公开信息417条。还新建了查询窗口。” against “全年公开信息362条。”: 9 ÷ 18 = 50.00 %",
  },
};
