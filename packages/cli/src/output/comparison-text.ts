import {
  editionOf,
  formatRational,
  type Language,
  placeOf,
  type Report,
  type TextRange,
} from "@gongkai/core";
import type { Passage, RepeatedShare, Similarity } from "@gongkai/metrics";
import { withoutControls } from "./without-controls.ts";

interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/** Two reports and what is the same in them. */
export interface NarrativeComparison {
  readonly own: NamedReport;
  readonly other: NamedReport;
  readonly found: Similarity;
}

const DECIMALS = 2;

/** Of a longer stretch without a difference its two ends are shown. */
const LONGEST_STRETCH = 48;
const SHOWN_END = 20;

const printedShare = ({ share }: RepeatedShare): string | null =>
  share === null ? null : formatRational(share, DECIMALS);

/** Writes a comparison as JSON: shares in per cent as decimal strings, passages in document order. */
export function comparisonJson({ own, other, found }: NarrativeComparison): string {
  const { other: theirs, passages, ...ours } = found;
  const json = {
    files: [own.file, other.file],
    ...ours,
    share: printedShare(ours),
    other: { ...theirs, share: printedShare(theirs) },
    unit: "%",
    passages,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function shortened(stretch: string): string {
  if (stretch.length <= LONGEST_STRETCH) return stretch;
  return `${stretch.slice(0, SHOWN_END)}……${stretch.slice(-SHOWN_END)}`;
}

/** A passage on one line, what differs from the other in brackets. */
function marked(text: string, { start }: TextRange, differences: readonly TextRange[]): string {
  let line = "";
  let done = 0;
  for (const difference of differences) {
    const from = difference.start - start;
    line += shortened(text.slice(done, from));
    done = from + difference.length;
    line += `［${text.slice(from, done)}］`;
  }
  return withoutControls((line + shortened(text.slice(done))).replace(/\s+/gu, " "));
}

function shareLines({ own, other, found }: NarrativeComparison, language: Language): string[] {
  const line = (file: string, against: string, side: RepeatedShare): string => {
    const share = printedShare(side);
    if (share === null)
      return `${file}${language === "zh-CN" ? "：" : ": "}${side.reason?.[language]}`;
    const { repeated, compared } = side;
    return {
      "zh-CN": `${file} 与 ${against} 相同：${share}%（${compared}字中的${repeated}字）`,
      en: `${file}: ${share}% stands in ${against} (${repeated} of ${compared} characters)`,
    }[language];
  };
  return [line(own.file, other.file, found), line(other.file, own.file, found.other)];
}

function passageLines(
  { own, other }: NarrativeComparison,
  passage: Passage,
  language: Language,
): string[] {
  const placed = ({ file, report }: NamedReport, path: string): string =>
    `  ${file}  ${placeOf(report, editionOf(report.edition), path)[language]}`;
  const { text, range, otherText, otherRange, differences, length } = passage;
  return [
    "",
    language === "zh-CN" ? `${length}字` : `${length} character${length === 1 ? "" : "s"}`,
    placed(own, passage.path),
    `    ${marked(
      text,
      range,
      differences.map((each) => each.range),
    )}`,
    placed(other, passage.otherPath),
    `    ${marked(
      otherText,
      otherRange,
      differences.map((each) => each.otherRange),
    )}`,
  ];
}

const NOTES = {
  "zh-CN":
    "年份、数字和单位名称的不同不计，在段落中用［］标出；标题和格式规定的语句不参加比较。以下从长到短：",
  en: "Other years, figures and own names make no difference and stand in ［］; headings and standing sentences are not compared. The longest first:",
} as const;

/** Writes a comparison for reading: both shares, and the passages of either report below each other. */
export function comparisonText(comparison: NarrativeComparison, language: Language): string {
  const longestFirst = [...comparison.found.passages].sort((a, b) => b.length - a.length);
  const lines = [
    ...shareLines(comparison, language),
    ...(longestFirst.length === 0 ? [] : ["", NOTES[language]]),
    ...longestFirst.flatMap((passage) => passageLines(comparison, passage, language)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
