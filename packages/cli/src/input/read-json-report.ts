import { type Finding, parseReport, type Report } from "@gongkai/core";
import { duplicateKeyFindings } from "@gongkai/core/json-text";

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A report, and what its JSON text shows that the report does not. */
export interface JsonReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * Reads a report from the bytes of a JSON file; null where they are not UTF-8.
 *
 * @throws {GongkaiError} what `parseReport` says of something that is no report.
 */
export function readJsonReport(bytes: Uint8Array, file: string): JsonReport | null {
  const text = decode(bytes);
  if (text === null) return null;
  const result = parseReport(text);
  if (!result.ok) throw result.error;
  const { report } = result;
  return { report, findings: duplicateKeyFindings(text, report, file) };
}
