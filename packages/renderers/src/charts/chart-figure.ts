import type { Dimensions, Fact } from "@gongkai/core";
import { type SettledFact, shares } from "@gongkai/metrics";
import type { SeriesDefinition } from "./chart-definition.ts";
import type { YearOfFacts } from "./years-of-facts.ts";

/**
 * Why a figure is not drawn: the report has none, or a blank, a dash or the like, something unreadable,
 * a bound, another unit, two figures that contradict each other, or only some parts of a sum.
 */
export type Undrawn =
  | "absent"
  | "blank"
  | "empty"
  | "unreadable"
  | "bound"
  | "unit"
  | "contradicted"
  | "incomplete";

/** A figure of a series in one year. */
export interface ChartFigure {
  /** An exact figure; null where nothing is drawn. */
  readonly value: number | string | null;
  /** Null where the figure is drawn. */
  readonly undrawn: Undrawn | null;
  /** As the report prints it; "" where it prints nothing, or where it was added up. */
  readonly printed: string;
  /** It does not mean what it means in other editions. */
  readonly isBroken: boolean;
}

export const absentFigure: ChartFigure = {
  value: null,
  undrawn: "absent",
  printed: "",
  isBroken: false,
};

function undrawnOf(fact: SettledFact, unit: string): Undrawn | null {
  if (fact.state === "blank") return "blank";
  if (fact.state === "unreadable") return "unreadable";
  if (fact.state !== "number" || fact.value === null) return "empty";
  if (fact.reason !== undefined) return "contradicted";
  if (fact.approx !== null) return "bound";
  return fact.unit !== null && fact.unit !== unit ? "unit" : null;
}

/** The figure that a fact states, if it is exact and in the unit that is asked for. */
function figureOfFact(fact: SettledFact, unit: string): ChartFigure {
  const undrawn = undrawnOf(fact, unit);
  return {
    value: undrawn === null ? fact.value : null,
    undrawn,
    printed: fact.source.text,
    isBroken: fact.break === true,
  };
}

const isWhole = ({ dimensions }: Fact): boolean => {
  const names = Object.keys(dimensions);
  return names.length === 0 || (names.length === 1 && dimensions.applicant === "total");
};

const isPart = (concept: string, parts: readonly string[]): boolean =>
  parts.some((part) => (part.endsWith(".") ? concept.startsWith(part) : concept === part));

/** The sum of what a form prints only in parts; none where a part has no exact figure. */
function figureOfParts({ year, facts }: YearOfFacts, parts: readonly string[], unit: string) {
  const found = facts.ofYear(year).filter((fact) => isWhole(fact) && isPart(fact.concept, parts));
  if (found.length === 0) return absentFigure;
  const states = found.map((fact) => undrawnOf(fact, unit));
  const isBroken = found.some((fact) => fact.break === true);
  if (states.some((state) => state !== null)) {
    const undrawn = states.every((state) => state === "blank") ? "blank" : "incomplete";
    return { ...absentFigure, undrawn, isBroken } as const;
  }
  const counted = found.map((fact) => ({ label: fact.concept, count: fact }));
  const { sum } = shares(counted, { concept: "", value: null });
  return { value: sum.count, undrawn: null, printed: "", isBroken };
}

/** The figure of one quantity. */
export function figureOf(
  yearOfFacts: YearOfFacts,
  concept: string,
  dimensions: Dimensions,
  unit: string,
): ChartFigure {
  const fact = yearOfFacts.facts.find(concept, dimensions, yearOfFacts.year);
  return fact === null ? absentFigure : figureOfFact(fact, unit);
}

/** The figure of a series in a year, as the report states it or else as its parts add up to it. */
export function figureOfSeries(
  year: YearOfFacts,
  { concept, dimensions, parts }: SeriesDefinition,
  unit: string,
): ChartFigure {
  const candidates: Dimensions[] = dimensions ? [dimensions] : [{}, { applicant: "total" }];
  for (const candidate of candidates) {
    const figure = figureOf(year, concept, candidate, unit);
    if (figure.undrawn !== "absent") return figure;
  }
  return parts === undefined ? absentFigure : figureOfParts(year, parts, unit);
}
