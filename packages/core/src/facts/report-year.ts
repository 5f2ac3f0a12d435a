import type { Report } from "../models/report.ts";

/**
 * Gives the year that a report is about: the year of the last day of its period.
 *
 * @example
 * reportYear({ period: { start: "2018-01-01", end: "2018-12-31" } }) //=> 2018
 */
export function reportYear(report: Pick<Report, "period">): number {
  return Number(report.period.end.slice(0, 4));
}
