import { strToU8, zipSync } from "fflate";

/** A cell: a text, a number, nothing, or the XML of its element's inside with its attributes. */
export type WorkbookCell =
  | string
  | number
  | null
  | { readonly xml: string; readonly type?: string; readonly style?: number };

export interface WorkbookSheet {
  readonly name?: string;
  readonly rows?: readonly (readonly WorkbookCell[])[];
  readonly state?: "hidden" | "veryHidden";
  /** Ranges: `A1:B1`. */
  readonly merged?: readonly string[];
  /** Attributes of rows, by their number from 1: `hidden="1"`. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** What stands before the cells: columns, views. */
  readonly head?: string;
  /** The whole XML, in the place of all that. */
  readonly xml?: string;
}

export interface WorkbookOptions {
  /** The formats of the styles 1, 2, …; style 0 is General. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Whole parts by their path, in the place of the builder's or beside them. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

function cellXml(cell: WorkbookCell, name: string, strings: string[]): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    const at = strings.indexOf(cell);
    if (at < 0) strings.push(cell);
    return `<c r="${name}" t="s"><v>${at < 0 ? strings.length - 1 : at}</v></c>`;
  }
  const { xml, type, style } = cell;
  const typed = type === undefined ? "" : ` t="${type}"`;
  return `<c r="${name}"${typed}${style === undefined ? "" : ` s="${style}"`}>${xml}</c>`;
}

function sheetXml(sheet: WorkbookSheet, strings: string[]): string {
  if (sheet.xml !== undefined) return sheet.xml;
  const { rows = [], merged = [], rowAttributes = {}, head = "" } = sheet;
  const data = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`, strings));
    return `<row r="${at + 1}" ${rowAttributes[at + 1] ?? ""}>${cells.join("")}</row>`;
  });
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const all = ranges === "" ? "" : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">${head}<sheetData>${data.join("")}</sheetData>${all}</worksheet>`;
}

const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/**
 * Writes a workbook, XLSX, part by part, so that tests can have what no program would write.
 *
 * @example
 * workbook([{ rows: [["规章", 3]] }])[0] //=> 80
 */
export function workbook(
  sheets: readonly WorkbookSheet[],
  { formats = [], from1904 = false, parts = {} }: WorkbookOptions = {},
): Uint8Array {
  const strings: string[] = [];
  const bodies = sheets.map((sheet) => sheetXml(sheet, strings));
  const tabs = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name ?? `Sheet${at + 1}`)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const own = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`,
  );
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
  const all: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map(
        (_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const,
      ),
      ["rId901", "styles", "styles.xml"],
      ["rId902", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<?xml version="1.0"?><sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    ...Object.fromEntries(bodies.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])),
    { level: 1, mtime: new Date(2021, 0, 1) },
  );
}
