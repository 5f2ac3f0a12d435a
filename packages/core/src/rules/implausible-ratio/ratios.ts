import type { LocalText } from "../../models/local-text.ts";

/** Two counts of which one is seldom so large beside the other. */
export interface Ratio {
  /** Added up; the first that a form prints is the one pointed at. */
  readonly of: readonly string[];
  readonly to: string;
  /** `of` over `to` above this is worth a look: numerator and denominator. */
  readonly most: readonly [number, number];
  /** Below this, `to` is too small for a ratio to say anything. */
  readonly least: number;
  /** What is compared, with its words for both counts. */
  readonly ofLabel: LocalText;
  readonly toLabel: LocalText;
  /** Why it is seldom so. */
  readonly reason: LocalText;
}

/** Each with its reason; thresholds are our judgement, no law's. */
export const ratios: readonly Ratio[] = [
  {
    of: ["remedies.reconsideration.total", "remedies.litigation.direct.total"],
    to: "requests.outcome.total",
    most: [1, 2],
    least: 10,
    ofLabel: {
      "zh-CN": "行政复议与直接起诉合计",
      en: "Reconsiderations and direct suits together",
    },
    toLabel: { "zh-CN": "办理结果总计", en: "the requests answered" },
    reason: {
      "zh-CN": "多数申请人不再争议；超过一半时，往往是计入了不属于政府信息公开的案件",
      en: "most applicants take no further step; above one half, cases that are not about information are often counted",
    },
  },
  {
    of: ["requests.carriedOut"],
    to: "requests.new",
    most: [1, 2],
    least: 10,
    ofLabel: { "zh-CN": "结转下年度", en: "Requests carried forward" },
    toLabel: { "zh-CN": "本年新收", en: "those newly received" },
    reason: {
      "zh-CN":
        "答复期限为20个工作日，至多延长20个工作日（条例第三十三条），年末未办结的通常不到全年的六分之一",
      en: "the term is 20 working days and at most 20 more (Regulations, art. 33), so less than a sixth of a year's requests are usually open at its end",
    },
  },
  ...["rules", "normativeDocuments"].map(
    (kind): Ratio => ({
      of: [`proactive.${kind}.newlyPublished`],
      to: `proactive.${kind}.publishedTotal`,
      most: [1, 1],
      least: 0,
      ofLabel: { "zh-CN": "本年新公开数量", en: "Documents newly published" },
      toLabel: { "zh-CN": "对外公开总数量", en: "those published in total" },
      reason: {
        "zh-CN": "总数量含本年新公开的",
        en: "the total includes those newly published",
      },
    }),
  ),
];
