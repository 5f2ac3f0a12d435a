import { completeFinding } from "@gongkai/core";
import type { ImportOptions, ImportResult } from "../import-result.ts";
import { recognize } from "../recognize/recognize.ts";
import { withoutContacts } from "../recognize/without-contacts.ts";
import { severalReports } from "../rule-cards.ts";
import type { FileReading } from "./file-reading.ts";

/** Recognizes a report in a file that was read, and says what its reader has to say of it. */
export function recognizeFile(
  { document, titles, notes }: FileReading,
  { filename: file = "", contacts = true }: Pick<ImportOptions, "filename" | "contacts"> = {},
): ImportResult {
  const result = recognize(document, file, titles);
  const own = notes.map(({ card, message, source }) => {
    const finding = completeFinding({ path: "", message }, card, result.report, {});
    return source === undefined ? finding : { ...finding, source };
  });
  const whole = { ...result, findings: [...result.findings, ...own] };
  return contacts ? whole : withoutContacts(whole);
}

/** Recognizes each report in a file that was read; what the reader has to say of the file, the first says. */
export function recognizeEach(
  { others = [], notes, ...reading }: FileReading,
  options: Pick<ImportOptions, "filename" | "contacts">,
): ImportResult[] {
  // Nothing is left out, so nobody needs to be told.
  const told = notes.filter(({ card }) => card !== severalReports);
  return [
    recognizeFile({ ...reading, notes: told }, options),
    ...others.map((document) => recognizeFile({ document, titles: [], notes: [] }, options)),
  ];
}
