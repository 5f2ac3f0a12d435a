import { type Document, type DocumentNode, META_MARK } from "@gongkai/core/document";
import {
  AlignmentType,
  Document as DocxDocument,
  type FileChild,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { printedCaption } from "../compose/printed-caption.ts";
import { officeText } from "../office-text.ts";
import { writeDocxTable } from "./docx-table.ts";
import { type DocumentProperties, fixedArchive } from "./fixed-archive.ts";
import {
  FACES,
  FOOTER_LINE,
  face,
  OFFICIAL_GRID,
  OFFICIAL_PAGE,
  SIZES,
} from "./official-layout.ts";
import { OFFICIAL_STYLES, STYLE } from "./official-styles.ts";

const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

/** A document ends with a paragraph, which after a table would begin an empty page if it were a line high. */
const LAST = { style: STYLE.smallCell, spacing: { line: 20, lineRule: LineRuleType.EXACT } };

function writeBlock(block: DocumentNode, isLast: boolean, lang: string): FileChild[] {
  if (block.type === "table") {
    const text = printedCaption(block);
    const caption =
      text === null ? [] : [new Paragraph({ text: officeText(text), keepNext: true })];
    // Two tables that touch are one.
    const between = new Paragraph(isLast ? LAST : {});
    return [...caption, writeDocxTable(block, { lang, isLast }), between];
  }
  const text = officeText(block.text);
  if (block.type === "heading") {
    if (text === "") return [];
    const heading = HEADINGS[block.level] ?? HeadingLevel.HEADING_4;
    return [new Paragraph({ text, heading })];
  }
  return [new Paragraph({ text, ...(block.mark === META_MARK ? { style: STYLE.meta } : {}) })];
}

/** `— 3 —`, on the outer side of the page, one character in from the margin. */
function pageNumber(isEven: boolean): Footer {
  const font = face(FACES.number);
  const children = ["— ", PageNumber.CURRENT, " —"];
  return new Footer({
    children: [
      new Paragraph({
        alignment: isEven ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { firstLine: 0, left: 280, right: 280 },
        spacing: { line: FOOTER_LINE, lineRule: LineRuleType.EXACT },
        children: [new TextRun({ children, font, size: SIZES.fourth })],
      }),
    ],
  });
}

/**
 * Writes a document as DOCX in the layout of official documents (GB/T 9704-2012).
 *
 * Of captions only that of the particulars is written: the headers of a table tell it.
 */
export async function writeDocx(
  { blocks, lang }: Document,
  properties: Omit<DocumentProperties, "lang">,
): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(
    new DocxDocument({
      evenAndOddHeaderAndFooters: true,
      styles: OFFICIAL_STYLES,
      sections: [
        {
          properties: { page: OFFICIAL_PAGE, grid: OFFICIAL_GRID },
          footers: { default: pageNumber(false), even: pageNumber(true) },
          children: blocks.flatMap((block, at) =>
            writeBlock(block, at === blocks.length - 1, lang),
          ),
        },
      ],
    }),
  );
  return fixedArchive(new Uint8Array(packed), { ...properties, lang });
}
