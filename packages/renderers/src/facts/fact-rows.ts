import { type Dimensions, type Fact, factsOf, type Language, type Report } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { FACTS_SHEET_HEADER } from "@gongkai/core/document";
import type { CsvCell } from "../csv/write-csv.ts";

/** The columns of facts in long form. */
export const FACT_COLUMNS: readonly string[] = [
  ...FACTS_SHEET_HEADER,
  "label",
  "year",
  "value",
  "state",
  "approx",
  "unit",
  "break",
];

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

const rowOf = (fact: Fact, lang: Language): CsvCell[] => [
  fact.concept,
  dimensionsText(fact.dimensions),
  findConcept(fact.concept)?.label[lang] ?? null,
  fact.year,
  fact.value,
  fact.state,
  fact.approx,
  fact.unit,
  fact.break === true ? "true" : null,
];

/** The facts of a report's tables in long form, under `FACT_COLUMNS`. */
export const factRows = (report: Report, lang: Language): CsvCell[][] =>
  factsOf(report).map((fact) => rowOf(fact, lang));
