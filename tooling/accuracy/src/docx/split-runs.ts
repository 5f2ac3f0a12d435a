import type { Draft, Style } from "../styles/style.ts";
import { isLabel } from "../styles/table-habits.ts";
import { docx } from "./docx-style.ts";
import { FONTS, plainProperties, plainWord, run, type WordMarkup } from "./word-markup.ts";

const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const held = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="填报项9"/><w:id w:val="-1804"/><w:placeholder><w:docPart w:val="D9"/></w:placeholder></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function splitMarkup({ random }: Draft): Partial<WordMarkup> {
  let marks = 0;
  const between = (): string => {
    const id = ++marks;
    return random.pick([
      "",
      "",
      '<w:proofErr w:type="spellStart"/>',
      '<w:proofErr w:type="gramEnd"/>',
      `<w:bookmarkStart w:id="${id}" w:name="_GoBack${id}"/><w:bookmarkEnd w:id="${id}"/>`,
      "<w:r><w:lastRenderedPageBreak/></w:r>",
      `<w:commentRangeStart w:id="${id}"/>`,
    ]);
  };
  const letters = (text: string): string =>
    [...text]
      .map(
        (letter) =>
          `${run(letter, `${FONTS}<w:lang w:val="en-US"/>`).replace("<w:r>", `<w:r w:rsidR="00A${random.int(10000, 99999)}" w:rsidRPr="00B12345">`)}${between()}`,
      )
      .join("");
  return {
    runs: letters,
    paragraph(words) {
      const body = `${plainProperties(words)}${letters(words.text)}`;
      const paragraph = `<w:p w14:paraId="1A2B3C${random.int(10, 99)}" w:rsidR="00C71234" w:rsidRDefault="00C71234">${body}</w:p>`;
      return random.chance(300) ? held(paragraph) : paragraph;
    },
    cellRuns(text, cell) {
      if (text === "")
        return random.chance(300)
          ? '<w:bookmarkStart w:id="7" w:name="blank"/><w:bookmarkEnd w:id="7"/>'
          : "";
      if (isLabel(cell)) return random.chance(100) ? held(letters(text)) : letters(text);
      const way = random.int(0, 9);
      if (way === 0) return field("=SUM(LEFT)", letters(text));
      if (way === 1)
        return `<w:fldSimple w:instr=" =SUM(ABOVE) \\# &quot;0&quot; ">${run(text)}</w:fldSimple>`;
      if (way === 2) return held(letters(text));
      if (way === 3)
        return `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chmetcnv">${letters(text)}</w:smartTag>`;
      if (way === 4) return `<w:hyperlink w:anchor="_Toc9">${letters(text)}</w:hyperlink>`;
      return letters(text);
    },
    cell(paragraphs, properties, place) {
      const cell = plainWord.cell(paragraphs, properties, place);
      return random.chance(150) ? held(cell) : cell;
    },
    row(cells, properties, at) {
      const row = plainWord.row(cells, properties, at);
      return random.chance(100) ? held(row) : row;
    },
  };
}

/** What years of editing leave in a document: a run for each letter, fields, bookmarks, content controls. */
export const splitRuns: Style = docx("word-split-runs", { markup: splitMarkup });
