import type { Language, Report } from "@gongkai/core";
import { BYTE_ORDER_MARK } from "../csv/byte-order-mark.ts";
import { writeCsv } from "../csv/write-csv.ts";
import { FACT_COLUMNS, factRows } from "./fact-rows.ts";

/** Writes the facts of a report as CSV in long form (RFC 4180, with a byte order mark). */
export const factsCsv = (report: Report, lang: Language): string =>
  BYTE_ORDER_MARK + writeCsv([FACT_COLUMNS, ...factRows(report, lang)]);
