import { csvStyles } from "./csv/csv-styles.ts";
import { docxStyles } from "./docx/docx-styles.ts";
import { pdfStyles } from "./pdf/pdf-styles.ts";
import { htmlStyles } from "./styles/html-styles.ts";
import type { Style } from "./styles/style.ts";
import { textStyles } from "./styles/text-styles.ts";
import { xlsxStyles } from "./xlsx/xlsx-styles.ts";

/** Every style, kind by kind. */
export const allStyles: readonly Style[] = [
  ...htmlStyles,
  ...textStyles,
  ...docxStyles,
  ...xlsxStyles,
  ...csvStyles,
  ...pdfStyles,
];
