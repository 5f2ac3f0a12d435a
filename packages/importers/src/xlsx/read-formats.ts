import { isStrike } from "./read-shared-strings.ts";
import { readXml } from "./read-xml.ts";

/** How the cells of a style look, as far as it decides what is read. */
export interface CellFormat {
  /** The format of its numbers. */
  readonly number: string;
  /** Whether what stands there is struck out. */
  readonly isStruck: boolean;
}

/** The formats that files name by number only, as Chinese editions of office programs show them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '#,##0;-#,##0;"-";@',
  42: '"¥"#,##0;"¥"-#,##0;"¥""-";@',
  43: '#,##0.00;-#,##0.00;"-";@',
  44: '"¥"#,##0.00;"¥"-#,##0.00;"¥""-";@',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Reads how cells show what they hold, in the order of the styles. */
export function readFormats(xml: string, file: string): CellFormat[] {
  const own = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const styles: { readonly id: number; readonly font: number }[] = [];
  let isCellStyles = false;
  let isFonts = false;
  readXml(xml, file, {
    open(name, attributes) {
      const { numFmtId, fontId, formatCode } = attributes;
      if (name === "numFmt") own.set(Number(numFmtId), formatCode ?? "General");
      else if (name === "fonts") isFonts = true;
      else if (name === "font" && isFonts) struckFonts.push(false);
      else if (isFonts && isStrike(name, attributes)) struckFonts.splice(-1, 1, true);
      else if (name === "cellXfs") isCellStyles = true;
      else if (name === "xf" && isCellStyles)
        styles.push({ id: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
    },
    close(name) {
      if (name === "cellXfs") isCellStyles = false;
      else if (name === "fonts") isFonts = false;
    },
  });
  return styles.map(({ id, font }) => ({
    number: own.get(id) ?? BUILT_IN[id] ?? "General",
    isStruck: struckFonts[font] === true,
  }));
}
