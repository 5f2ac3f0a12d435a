import { strToU8, zipSync } from "fflate";

/** The namespaces that documents declare. */
export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationships = (targets: Readonly<Record<string, string>>): string => {
  const each = Object.entries(targets).map(
    ([kind, target], at) =>
      `<Relationship Id="r${at}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
};

/** The main part around what its body holds. */
export const mainPart = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** A part of styles or of lists. */
export const part = (name: string, content: string): string =>
  `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;

/** Zips parts by their names. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A DOCX file whose body is that, with other parts by their names, which may put others in place. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships({
      officeDocument: "word/document.xml",
      "metadata/core-properties": "docProps/core.xml",
    }),
    "word/_rels/document.xml.rels": relationships({
      styles: "styles.xml",
      numbering: "numbering.xml",
    }),
    "word/document.xml": mainPart(body),
    ...parts,
  });

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph; `content` is the text of its only run, or elements. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;

export const listed = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A cell of a form: its text, and how many rows and columns it takes. */
export type FormCell = string | readonly [text: string, rows: number, columns: number];

export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:p") || content.startsWith("<w:tbl") ? content : paragraph(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;

export const table = (rows: readonly string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

const span = (columns: number): string => (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "");

/** A table as Word writes it: a cell that takes several rows goes on in each of them. */
export function tableOf(rows: readonly (readonly FormCell[])[]): string {
  const goesOn = new Map<number, { left: number; columns: number }>();
  return table(
    rows.map((cells) => {
      const written: string[] = [];
      let column = 0;
      const goOn = () => {
        for (let above = goesOn.get(column); above !== undefined && above.left > 0; ) {
          above.left--;
          written.push(cell("<w:p/>", `${span(above.columns)}<w:vMerge/>`));
          column += above.columns;
          above = goesOn.get(column);
        }
      };
      for (const each of cells) {
        goOn();
        const [text, height, columns] = typeof each === "string" ? ([each, 1, 1] as const) : each;
        const begins = height > 1 ? '<w:vMerge w:val="restart"/>' : "";
        written.push(cell(text, span(columns) + begins));
        goesOn.set(column, { left: height - 1, columns });
        column += columns;
      }
      goOn();
      return row(written);
    }),
  );
}
