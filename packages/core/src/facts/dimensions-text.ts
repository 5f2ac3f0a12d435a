import type { Dimensions } from "../models/fact.ts";

/**
 * Writes dimensions in one cell.
 *
 * @example
 * dimensionsText({ channel: "online", applicant: "naturalPerson" }) //=> "channel=online;applicant=naturalPerson"
 */
export function dimensionsText(dimensions: Dimensions): string {
  return Object.entries(dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .join(";");
}
