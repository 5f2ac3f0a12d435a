import type { ImportResult } from "../import-result.ts";

/** Whom to ask, left out: personal data that not every use needs. */
export function withoutContacts(result: ImportResult): ImportResult {
  const { "/contacts": _, ...sources } = result.sources;
  return { ...result, report: { ...result.report, contacts: null }, sources };
}
