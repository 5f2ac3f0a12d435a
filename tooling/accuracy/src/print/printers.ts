import type { PrinterName } from "../styles/style.ts";
import { chromiumPrinter } from "./chromium.ts";
import { libreOfficePrinter } from "./libreoffice.ts";
import type { Printer } from "./printer.ts";

/** The printers of a run; nothing is started before the first file is printed. */
export const openPrinters = (): Readonly<Record<PrinterName, Printer>> => ({
  chromium: chromiumPrinter(),
  libreoffice: libreOfficePrinter(),
});
