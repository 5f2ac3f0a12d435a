import type { HeadingNode, ParagraphNode, TableCellNode, TableNode } from "@gongkai/core/document";
import { escapeXml } from "../office/xml.ts";

export type Words = HeadingNode | ParagraphNode;

/** A cell of a table in one of the rows that it stands in. */
export interface WordCell {
  readonly cell: TableCellNode;
  /** The column that it begins in, from 0. */
  readonly column: number;
  /** Whether the cell began in a row above. */
  readonly isContinued: boolean;
}

/** How a style writes what every document has. */
export interface WordMarkup {
  /** The runs of a text outside tables. */
  runs(text: string): string;
  /** The runs of a text in a cell. */
  cellRuns(text: string, cell: TableCellNode): string;
  paragraph(words: Words): string;
  /** The properties of the paragraph in a cell. */
  cellParagraph(cell: TableCellNode): string;
  cell(paragraphs: string, properties: string, cell: WordCell): string;
  row(cells: string, properties: string, at: number): string;
  table(rows: string, properties: string, table: TableNode): string;
  body(blocks: string, title: string): string;
}

export const FONTS =
  '<w:rFonts w:ascii="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC" w:hint="eastAsia"/>';

/** `<w:r><w:t>一、总体情况</w:t></w:r>` */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** How a paragraph is laid out: the title in the middle, narrative indented by two characters. */
export function plainProperties(words: Words): string {
  if (words.type === "paragraph")
    return '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>';
  return words.level === 0
    ? '<w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr>'
    : '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>';
}

/** What WPS and Word write, without any habit. */
export const plainWord: WordMarkup = {
  runs: (text) => run(text, FONTS),
  cellRuns: (text) => (text === "" ? "" : run(text, `${FONTS}<w:sz w:val="18"/>`)),
  paragraph(words) {
    return `<w:p>${plainProperties(words)}${this.runs(words.text)}</w:p>`;
  },
  cellParagraph: () => '<w:pPr><w:jc w:val="center"/></w:pPr>',
  cell: (paragraphs, properties) => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`,
  row: (cells, properties) =>
    `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`,
  // Word makes one of two tables between which no paragraph stands.
  table: (rows, properties) => `<w:tbl>${properties}${rows}</w:tbl><w:p/>`,
  body: (blocks) => blocks,
};
