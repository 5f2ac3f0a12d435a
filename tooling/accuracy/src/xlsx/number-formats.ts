import type { SheetCell } from "../sheet/sheet.ts";

/** The number formats of our workbooks, by their place among the styles of cells. */
const FORMATS = {
  general: 0,
  "#,##0": 3,
  "0.00%": 10,
  /** What Excel in Chinese calls 会计专用: a zero is a dash. */
  accounting: 41,
  zeroAsDash: 164,
  thousandsAndDash: 165,
} as const;

export type FormatName = keyof typeof FORMATS;

/** How a style shows a figure that is a whole number. */
export type FormatOf = (cell: SheetCell) => FormatName;

const names = Object.keys(FORMATS);

/** The style of cells that has a format. */
export const styleOf = (format: FormatName): number => names.indexOf(format);

const font = '<font><sz val="11"/><name val="Noto Sans CJK SC"/></font>';

export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="0;-0;&quot;-&quot;"/><numFmt numFmtId="165" formatCode="#,##0;\\-#,##0;&quot;-&quot;"/></numFmts><fonts count="1">${font}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${names.length}">${Object.values(
  FORMATS,
)
  .map(
    (id) =>
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  .join("")}</cellXfs></styleSheet>`;
