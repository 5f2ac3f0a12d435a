import type { Style } from "../styles/style.ts";
import { docx } from "./docx-style.ts";
import { plainWord, run } from "./word-markup.ts";

const boxed = (paragraphs: string): string => `<w:txbxContent>${paragraphs}</w:txbxContent>`;

/** A text box as Word saves it: once for itself, once more for programs that are older. */
const textBox = (paragraphs: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="5274310" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5274310" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${boxed(paragraphs)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="box1" style="width:415pt;height:70pt"><v:textbox>${boxed(paragraphs)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const gutter = '<w:tc><w:tcPr><w:tcW w:w="300" w:type="dxa"/></w:tcPr><w:p/></w:tc>';

/** All of it in the middle cell of a table that only lays out; a cell ends with a paragraph. */
const laidOut = (blocks: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="300"/><w:gridCol w:w="9100"/><w:gridCol w:w="300"/></w:tblGrid><w:tr>${gutter}<w:tc><w:tcPr><w:tcW w:w="9100" w:type="dxa"/></w:tcPr>${blocks}<w:p/></w:tc>${gutter}</w:tr></w:tbl><w:p/>`;

/** The title in a text box, the report in a layout table, its tables within. */
export const textBoxesAndLayout: Style = docx("word-text-boxes-and-layout", {
  markup: {
    paragraph: (words) =>
      words.type === "heading" && words.level === 0 ? "" : plainWord.paragraph(words),
    body: (blocks, title) =>
      textBox(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(title)}</w:p>`) + laidOut(blocks),
  },
});
