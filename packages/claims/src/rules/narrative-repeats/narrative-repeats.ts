import {
  compareRationals,
  type DocumentedRule,
  type FindingDraft,
  formatRational,
  type LocalText,
  placeOf,
  type Rational,
  type Report,
  type RuleContext,
  reportYear,
  toRational,
  whyNoLastYear,
} from "@gongkai/core";
import { type Passage, type Similarity, similarity } from "@gongkai/metrics";
import { NAMED_PASSAGES, repeatLimits, SHORTEST_NARRATIVE } from "./limits.ts";

const DECIMALS = 2;

const levelOf = (share: Rational): keyof typeof repeatLimits | null => {
  const reaches = (limit: number) => compareRationals(share, toRational(limit)) >= 0;
  if (reaches(repeatLimits.warning)) return "warning";
  return reaches(repeatLimits.info) ? "info" : null;
};

/** No narrative has more characters to compare than it prints, and these are counted at once. */
function printedLength({ sections }: Report): number {
  let length = 0;
  for (const { blocks } of sections) {
    for (const block of blocks) if (block.type === "paragraph") length += block.text.length;
  }
  return length;
}

const longestFirst = (passages: readonly Passage[]): Passage[] =>
  [...passages].sort((left, right) => right.length - left.length);

function named({ report, edition }: RuleContext, { path, length }: Passage): LocalText {
  const place = placeOf(report, edition, path);
  return {
    "zh-CN": `“${place["zh-CN"]}”（${length}字）`,
    en: `“${place.en}” (${length} characters)`,
  };
}

function findingFor(context: RuleContext, found: Similarity, lastYear: number): FindingDraft[] {
  const { share, repeated, compared, passages } = found;
  const severity = share === null ? null : levelOf(share);
  const [longest, ...others] = longestFirst(passages).slice(0, NAMED_PASSAGES);
  if (share === null || severity === null || longest === undefined) return [];
  const places = [longest, ...others].map((passage) => named(context, passage));
  const printed = `${formatRational(share, DECIMALS)}%`;
  return [
    {
      path: longest.path,
      range: longest.range,
      place: placeOf(context.report, context.edition, longest.path),
      severity,
      outcome: severity === "warning" ? "fail" : "note",
      message: {
        "zh-CN": `正文的${printed}与${lastYear}年度报告相同（参加比较的${compared}字中的${repeated}字；年份、数字和本单位名称的不同不计）。最长的几处：${places.map((place) => place["zh-CN"]).join("、")}`,
        en: `${printed} of the narrative stands in the report for ${lastYear} as well (${repeated} of the ${compared} characters compared, whatever the years, figures and own names). The longest passages: ${places.map((place) => place.en).join(", ")}`,
      },
      expected: `< ${repeatLimits[severity]}%`,
      actual: printed,
    },
  ];
}

/** The narrative is this year's, and not last year's with other figures. */
export const narrativeRepeats: DocumentedRule = {
  id: "narrative-repeats",
  severity: "warning",
  title: { "zh-CN": "正文不照抄上年", en: "The narrative does not repeat last year's" },
  basis: {
    "zh-CN":
      "国办公开办函〔2021〕30号对年度报告内容雷同的提出了后果；多大比例算雷同，法规和通知都没有规定，界限由本工具设定，故至多为警告",
    en: "国办公开办函〔2021〕30号 names consequences for reports whose contents are the same (内容雷同); neither law nor notice says at which share, the limits are this tool's own, hence a warning at most",
  },
  editions: "all",
  tolerance: {
    "zh-CN": `需要上一年度的报告。相同部分占${repeatLimits.warning}%及以上为警告，${repeatLimits.info}%及以上为提示，以下不提；参加比较的正文不足${SHORTEST_NARRATIVE}字的不判断。只换了年份、数字或本单位名称的视为相同；标题、表格标签、编制依据、统计期限等固定语句不参加比较。计算方法见指标 similarity`,
    en: `Needs last year's report. From ${repeatLimits.warning} % on a warning, from ${repeatLimits.info} % on an info, nothing below; a narrative of fewer than ${SHORTEST_NARRATIVE} characters compared is not judged. Other years, figures or own names make no difference; headings, labels and standing sentences such as the legal basis and the period are not compared. The metric similarity defines the share`,
  },
  advice: {
    "zh-CN":
      "用 gongkai compare 逐段对照，把相同的段落改写为本年的实际情况；情况确实未变的可以接受",
    en: "Compare side by side with gongkai compare and write what this year was like; accept the finding where nothing did change",
  },
  passes: {
    "zh-CN": "正文1200字，其中180字与上年相同（15.00%）",
    en: "1,200 characters, 180 of them as last year (15.00 %)",
  },
  fails: {
    "zh-CN": "正文1200字，其中840字与上年相同，只换了年份和数字（70.00%）",
    en: "1,200 characters, 840 of them as last year but for years and figures (70.00 %)",
  },
  check(context) {
    const { report, against } = context;
    if (printedLength(report) < SHORTEST_NARRATIVE) return null;
    const reason = whyNoLastYear(context);
    if (reason !== null || against === null) return reason;
    const found = similarity(report, against);
    if (found.compared < SHORTEST_NARRATIVE) return null;
    return findingFor(context, found, reportYear(against));
  },
};
