import type { Report } from "@gongkai/core";
import {
  type Document,
  type DocumentNode,
  META_MARK,
  PARTICULARS_REF,
} from "@gongkai/core/document";
import { compose } from "../compose/compose.ts";

const isMeta = (block: DocumentNode): boolean =>
  block.type === "paragraph" && block.mark === META_MARK;

/** Who published it and the particulars are said beside a report, not in its form. */
const isOfForm = (block: DocumentNode): boolean =>
  block.type === "table" ? block.ref !== PARTICULARS_REF : !isMeta(block);

const isSection = (block: DocumentNode): boolean => block.type === "heading" && block.level === 1;

const paragraph = (text: string): DocumentNode => ({ type: "paragraph", text });

/** `2025年1月1日` */
const printedDate = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

/** What a report must say, or nobody can tell what its figures are of. */
const periodSentence = ({ period }: Report): string =>
  `本报告所列数据的统计期限自${printedDate(period.start)}至${printedDate(period.end)}。`;

/**
 * Composes a form to fill in: what the form prints, in the words that it is read by, a blank line for
 * narrative under each heading, and in the first section the period that the figures are of.
 */
export function formDocument(report: Report): Document {
  const blocks = compose(report).blocks.filter(isOfForm);
  const first = blocks.find(isSection);
  return {
    lang: "zh-CN",
    blocks: blocks.flatMap((block) => {
      if (!isSection(block)) return [block];
      const stated = block === first ? [paragraph(periodSentence(report))] : [];
      return [block, ...stated, paragraph("")];
    }),
  };
}
