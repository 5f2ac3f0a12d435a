import { parseReport, type Report } from "@gongkai/core";

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads a report from the bytes of a JSON file; null where they are not UTF-8.
 *
 * @throws {GongkaiError} what `parseReport` says of something that is no report.
 */
export function readJsonReport(bytes: Uint8Array): Report | null {
  const text = decode(bytes);
  if (text === null) return null;
  const result = parseReport(text);
  if (!result.ok) throw result.error;
  return result.report;
}
