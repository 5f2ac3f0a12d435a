import { type Part, pack, relationships } from "../office/pack.ts";
import { escapeXml } from "../office/xml.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { type FormatOf, stylesXml } from "./number-formats.ts";
import { SharedStrings } from "./shared-strings.ts";
import { writeSheet } from "./write-sheet.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface WorkbookHabit {
  /** Texts in the cells themselves, as programs write them that are not Excel. */
  readonly hasOwnTexts?: boolean;
  readonly formatOf?: FormatOf;
}

/** Writes sheets as a workbook of Excel. */
export function writeWorkbook(
  sheets: readonly Sheet[],
  { hasOwnTexts = false, formatOf = () => "general" }: WorkbookHabit = {},
): Uint8Array {
  const strings = new SharedStrings();
  const habit = { strings: hasOwnTexts ? null : strings, formatOf };
  const written = sheets.map(
    (sheet, at): Part => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      type: `${TYPE}.worksheet+xml`,
      xml: writeSheet(sheet, habit),
    }),
  );
  const list = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${isHidden === true ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  return pack("xl/workbook.xml", [
    {
      path: "xl/workbook.xml",
      type: `${TYPE}.sheet.main+xml`,
      xml: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="${sheets.findIndex(({ isHidden }) => isHidden !== true)}"/></bookViews><sheets>${list.join("")}</sheets></workbook>`,
    },
    relationships("xl/_rels/workbook.xml.rels", [
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...written,
    { path: "xl/styles.xml", type: `${TYPE}.styles+xml`, xml: stylesXml },
    { path: "xl/sharedStrings.xml", type: `${TYPE}.sharedStrings+xml`, xml: strings.xml },
  ]);
}
