import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import { BODY_SPACING, FACES, face, OFFICIAL_GRID, SIZES } from "./official-layout.ts";

const LINE = { line: OFFICIAL_GRID.linePitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** Two characters of the body's size. */
const INDENT = { firstLine: 640 };

const next = { basedOn: "Normal", next: "Normal", quickFormat: true };

/** Headings of a section, of a part of it, and of what is below: numbered 一、（一） 1. */
const heading = (font: ReturnType<typeof face>, isBold: boolean) => ({
  run: { font, size: SIZES.third, bold: isBold, italics: false, color: "000000" },
  paragraph: { indent: INDENT, spacing: LINE, keepNext: true },
});

/** The ids of styles of our own. */
export const STYLE = { meta: "Publisher", cell: "TableText", smallCell: "SmallTableText" } as const;

/** Lines of a table are set closer than the grid of the page; only an exact height leaves it. */
const cell = (size: number, line: number) => ({
  run: { size, characterSpacing: 0 },
  paragraph: { indent: { firstLine: 0 }, spacing: { line, lineRule: LineRuleType.EXACT } },
});

export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: face(FACES.body),
        size: SIZES.third,
        // Latin words and figures that were called Chinese would be broken anywhere.
        language: { value: "en-US", eastAsia: "zh-CN" },
      },
      paragraph: { spacing: LINE },
    },
    title: {
      run: { font: face(FACES.title), size: SIZES.second, bold: false, color: "000000" },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
        spacing: { line: 700, lineRule: LineRuleType.EXACT, before: 580, after: 290 },
      },
    },
    heading1: heading(face(FACES.section), false),
    heading2: heading(face(FACES.part), false),
    heading3: heading(face(FACES.body), true),
    heading4: heading(face(FACES.body), false),
  },
  paragraphStyles: [
    {
      id: "Normal",
      name: "Normal",
      quickFormat: true,
      run: { characterSpacing: BODY_SPACING },
      paragraph: { indent: INDENT, alignment: AlignmentType.BOTH },
    },
    {
      id: STYLE.meta,
      name: "Publisher",
      ...next,
      run: { font: face(FACES.part) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
        spacing: { ...LINE, after: 290 },
      },
    },
    { id: STYLE.cell, name: "Table text", ...next, ...cell(SIZES.smallFourth, 380) },
    { id: STYLE.smallCell, name: "Small table text", ...next, ...cell(SIZES.fifth, 290) },
  ],
};
