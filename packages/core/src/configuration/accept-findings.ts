import { reportYear } from "../facts/report-year.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../models/report.ts";
import type { AcceptanceEntry, Configuration } from "./configuration.ts";

/** Of which report, why, and until when. */
export interface AcceptOptions {
  readonly report: Report;
  readonly reason: string;
  /** The last day on which it holds, as an ISO date; absent: for good. */
  readonly expires?: string | undefined;
}

const isSame = (left: AcceptanceEntry, right: AcceptanceEntry): boolean =>
  left.rule === right.rule && left.fingerprint === right.fingerprint;

/**
 * Adds findings to those that a configuration accepts. One that is there already gets the new reason
 * and day, in its old place.
 *
 * @returns A new configuration; the given one stays as it is.
 *
 * @example
 * const report = buildReport("cn-2021", { body: { name: "某县", kind: "government" }, year: 2024, publishedOn: null });
 * const { findings } = validate(report);
 * acceptFindings({}, findings, { report, reason: "Looked at" }).accept.length === findings.length //=> true
 */
export function acceptFindings(
  configuration: Configuration,
  findings: readonly Finding[],
  { report, reason, expires }: AcceptOptions,
): Configuration {
  const accept = [...(configuration.accept ?? [])];
  for (const { rule, fingerprint, place } of findings) {
    const entry: AcceptanceEntry = {
      rule,
      fingerprint,
      reason,
      ...(expires === undefined ? {} : { expires }),
      body: report.body.name,
      year: reportYear(report),
      place: place["zh-CN"],
    };
    const at = accept.findIndex((each) => isSame(each, entry));
    if (at === -1) accept.push(entry);
    else accept[at] = entry;
  }
  return { ...configuration, accept };
}
