import type { DocumentNode } from "@gongkai/core/document";
import { type Part, pack, relationships } from "../office/pack.ts";
import { FONTS, plainWord, run, type WordMarkup } from "./word-markup.ts";
import { writeWordTable } from "./write-word-table.ts";

const NAMESPACES = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
]
  .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  .join("");

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

const PAGE_NUMBER =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** The styles of Word in Chinese: names in English, ids that are numbers. */
const styles = (headingNumbers: string): string =>
  `<w:styles${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr>${headingNumbers}<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="10"><w:name w:val="年报一级标题"/><w:basedOn w:val="1"/></w:style></w:styles>`;

export interface WordDocument {
  readonly blocks: readonly DocumentNode[];
  readonly title: string;
  readonly markup?: WordMarkup;
  /** What `numbering.xml` defines. */
  readonly numbering?: string;
  /** What numbers the paragraphs of the style of headings. */
  readonly headingNumbers?: string;
  readonly isRuled?: boolean;
}

/** Writes blocks as a document of Word. */
export function writeDocx(document: WordDocument): Uint8Array {
  const { blocks, title, markup = plainWord, numbering = "", isRuled = true } = document;
  const body = blocks.map((block) =>
    block.type === "table" ? writeWordTable(block, markup, isRuled) : markup.paragraph(block),
  );
  const parts: Part[] = [
    {
      path: "word/document.xml",
      type: `${TYPE}.document.main+xml`,
      xml: `<w:document${NAMESPACES}><w:body>${markup.body(body.join(""), title)}${SECTION}</w:body></w:document>`,
    },
    relationships("word/_rels/document.xml.rels", [
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["footer", "footer1.xml"],
    ]),
    {
      path: "word/styles.xml",
      type: `${TYPE}.styles+xml`,
      xml: styles(document.headingNumbers ?? ""),
    },
    {
      path: "word/numbering.xml",
      type: `${TYPE}.numbering+xml`,
      xml: `<w:numbering${NAMESPACES}>${numbering}</w:numbering>`,
    },
    {
      path: "word/footer1.xml",
      type: `${TYPE}.footer+xml`,
      xml: `<w:ftr${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run("- ")}${PAGE_NUMBER}${run(" -")}</w:p></w:ftr>`,
    },
  ];
  return pack("word/document.xml", parts);
}
