import { writeDocx } from "../docx/write-docx.ts";
import { withHead } from "../styles/page-body.ts";
import type { PrinterName, Style } from "../styles/style.ts";
import { writePage } from "../styles/write-page.ts";

/** Where no lines are ruled the columns are told by the places of the figures alone. */
const LEAST_UNRULED = 0.98;

const pageStyle = (isRuled: boolean): string => `<style>
@page { size: A4; margin: 25mm 20mm 20mm }
body { font: 12pt/1.8 "Noto Serif CJK SC", serif; margin: 0 }
h1 { font-size: 18pt; text-align: center }
p { margin: 0; text-indent: 2em; text-align: justify }
table { border-collapse: collapse; width: 100%; margin: 8pt 0; font-size: 9pt; line-height: 1.4; border: ${isRuled ? "0.75pt solid #000" : "none"} }
td { border: ${isRuled ? "0.75pt solid #000" : "none"}; padding: 3pt 4pt; text-align: center }
tr { break-inside: avoid }
</style>`;

const pdf = (printer: PrinterName, isRuled: boolean): Style => ({
  name: `pdf-${printer}-${isRuled ? "ruled" : "unruled"}`,
  kind: "pdf",
  ...(!isRuled && { leastShare: LEAST_UNRULED }),
  printer,
  make: ({ blocks, title }) => ({
    content:
      printer === "chromium"
        ? withHead(writePage(blocks, title), pageStyle(isRuled))
        : writeDocx({ blocks, title, isRuled }),
  }),
});

/** What browsers print of pages, and word processors of documents. */
export const pdfStyles: readonly Style[] = [
  pdf("chromium", true),
  pdf("chromium", false),
  pdf("libreoffice", true),
  pdf("libreoffice", false),
];
