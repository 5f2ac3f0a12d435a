import { type Fact, factsOf, type Language, type Report } from "@gongkai/core";
import { dimensionsText, findConcept } from "@gongkai/core/catalogue";
import { FACTS_SHEET_HEADER } from "@gongkai/core/document";
import type { CsvCell } from "../csv/write-csv.ts";

const FIGURE_COLUMNS = ["year", "value", "state", "approx", "unit", "break"] as const;

/** The columns of facts in long form, but for where they stand. */
export const factHeader: readonly string[] = [...FACTS_SHEET_HEADER, ...FIGURE_COLUMNS];

/** The same, with the name of the concept. */
export const FACT_COLUMNS: readonly string[] = [...FACTS_SHEET_HEADER, "label", ...FIGURE_COLUMNS];

const namesOf = ({ concept, dimensions }: Fact): CsvCell[] => [concept, dimensionsText(dimensions)];

const figureOf = (fact: Fact): CsvCell[] => [
  fact.year,
  fact.value,
  fact.state,
  fact.approx,
  fact.unit,
  fact.break === true ? "true" : null,
];

/**
 * Writes a fact as cells under `factHeader`.
 *
 * @example
 * factCells({ concept: "requests.new", dimensions: { applicant: "naturalPerson" }, year: 2024, value: 40, state: "number", approx: null, unit: "件", source: { kind: "json", file: "", pointer: "", text: "40" } }) //=> ["requests.new", "applicant=naturalPerson", 2024, 40, "number", null, "件", null]
 */
export const factCells = (fact: Fact): readonly CsvCell[] => [...namesOf(fact), ...figureOf(fact)];

/** The facts of a report's tables in long form, under `FACT_COLUMNS`. */
export const factRows = (report: Report, lang: Language): CsvCell[][] =>
  factsOf(report).map((fact) => {
    const label = findConcept(fact.concept)?.label[lang] ?? null;
    return [...namesOf(fact), label, ...figureOf(fact)];
  });
