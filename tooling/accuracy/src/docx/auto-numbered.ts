import type { Style } from "../styles/style.ts";
import { docx } from "./docx-style.ts";
import { outlineOf } from "./outline.ts";
import { plainWord } from "./word-markup.ts";

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

const levels = (format: string): string =>
  level(0, format, "%1、") + level(1, format, "（%2）") + level(2, "decimal", "%3.");

const HEADINGS = 3;
const LABELS = 7;

/** Word in Chinese counts headings by one name of the format, WPS by another. */
const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels("chineseCountingThousand")}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${levels("chineseCounting")}</w:abstractNum><w:num w:numId="${HEADINGS}"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="${LABELS}"><w:abstractNumId w:val="1"/></w:num>`;

const numberedBy = (id: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

/** Numerals that are counted: by the style of sections, by the style that it is based on, or beside the text. */
export const autoNumbered: Style = docx("word-auto-numbered", {
  markup: ({ blocks }) => {
    const outline = outlineOf(blocks);
    let sections = 0;
    return {
      paragraph(words) {
        const place = outline.get(words);
        if (place === undefined) return plainWord.paragraph(words);
        const style = place.level === 0 ? (sections++ % 2 === 0 ? "1" : "10") : "a";
        const own = place.level === 0 ? "" : numberedBy(HEADINGS, place.level);
        return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr>${plainWord.runs(place.words)}</w:p>`;
      },
      cellParagraph: (cell) => {
        const place = outline.get(cell);
        const own = place === undefined ? "" : numberedBy(LABELS, place.level);
        return `<w:pPr>${own}<w:jc w:val="left"/></w:pPr>`;
      },
      cellRuns: (text, cell) => plainWord.cellRuns(outline.get(cell)?.words ?? text, cell),
    };
  },
  document: () => ({
    numbering,
    headingNumbers: `<w:numPr><w:numId w:val="${HEADINGS}"/></w:numPr>`,
  }),
});
