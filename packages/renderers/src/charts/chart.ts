import type { Fact, Language } from "@gongkai/core";
import type {
  ChartDefinition,
  ChartShape,
  OpenSeriesDefinition,
  SeriesDefinition,
} from "./chart-definition.ts";
import { type ChartFigure, figureOf } from "./chart-figure.ts";
import { hasDimensions, isOfAll } from "./dimensions-match.ts";
import type { YearOfFacts } from "./years-of-facts.ts";

/** A row of figures, one for each year of the chart. */
export interface ChartSeries {
  /** Its name, on one line; as the report prints it where it is no word of ours. */
  readonly label: string;
  readonly isPrinted: boolean;
  readonly figures: readonly ChartFigure[];
}

/** What one picture and the table under it show. */
export interface Chart {
  readonly id: string;
  readonly shape: ChartShape;
  readonly label: string;
  readonly unit: string;
  readonly years: readonly YearOfFacts[];
  readonly series: readonly ChartSeries[];
  readonly total: ChartSeries | null;
  /** The row that the sentence over the picture is about; null: the largest. */
  readonly subject: ChartSeries | null;
}

const isStated = ({ undrawn }: ChartFigure): boolean => undrawn !== "absent";

const isOpen = (series: ChartDefinition["series"]): series is OpenSeriesDefinition =>
  "dimension" in series;

/** The figure of a series in a year, as the report states it or else as its parts add up to it. */
function figureOfSeries(year: YearOfFacts, definition: SeriesDefinition, unit: string) {
  const { concept, dimensions, isPart } = definition;
  const stated = figureOf(
    year,
    (fact) =>
      fact.concept === concept &&
      (dimensions === undefined ? isOfAll(fact) : hasDimensions(fact, dimensions)),
    unit,
  );
  return isStated(stated) || isPart === undefined ? stated : figureOf(year, isPart, unit);
}

function closedSeries(
  definition: SeriesDefinition,
  years: readonly YearOfFacts[],
  unit: string,
  lang: Language,
): ChartSeries {
  return {
    label: definition.label[lang],
    isPrinted: false,
    figures: years.map((year) => figureOfSeries(year, definition, unit)),
  };
}

/** The values that the reports have for a dimension: those we have names for, then the newest first. */
function valuesOf({ concept, dimension, labels }: OpenSeriesDefinition, years: Chart["years"]) {
  const printed = [...years].reverse().flatMap(({ facts }) =>
    facts.flatMap(({ fact }) => {
      const value = fact.dimensions[dimension];
      const isOne = fact.concept === concept && Object.keys(fact.dimensions).length === 1;
      return value === undefined || !isOne ? [] : [value];
    }),
  );
  const known = Object.keys(labels).filter((value) => printed.includes(value));
  return [...new Set([...known, ...printed])];
}

function openSeries(
  definition: OpenSeriesDefinition,
  years: readonly YearOfFacts[],
  unit: string,
  lang: Language,
): ChartSeries[] {
  const { concept, dimension, labels } = definition;
  return valuesOf(definition, years).map((value) => {
    const label = Object.hasOwn(labels, value) ? labels[value]?.[lang] : undefined;
    const own = { [dimension]: value };
    const isMeant = (fact: Fact) => fact.concept === concept && hasDimensions(fact, own);
    return {
      label: label ?? value.replace(/\s+/gu, " "),
      isPrinted: label === undefined,
      figures: years.map((year) => figureOf(year, isMeant, unit)),
    };
  });
}

/** Leaves out the years before the first and after the last of which a series says something. */
function trimmed(chart: Chart): Chart | null {
  const isSaid = chart.years.map((_, at) =>
    chart.series.some(({ figures }) => figures.slice(at, at + 1).some(isStated)),
  );
  const first = isSaid.indexOf(true);
  if (first < 0) return null;
  const end = isSaid.lastIndexOf(true) + 1;
  const cut = (series: ChartSeries): ChartSeries => ({
    ...series,
    figures: series.figures.slice(first, end),
  });
  return {
    ...chart,
    // One year has no course: its figures are compared with each other.
    shape: end - first === 1 ? "bars" : chart.shape,
    years: chart.years.slice(first, end),
    series: chart.series.filter(({ figures }) => figures.some(isStated)).map(cut),
    total: chart.total && cut(chart.total),
    subject: chart.subject && cut(chart.subject),
  };
}

/** Gathers what a picture shows; null where no report says anything of it. */
export function chartOf(
  { id, shape, label, unit, series, total }: ChartDefinition,
  years: readonly YearOfFacts[],
  lang: Language,
): Chart | null {
  const rows = isOpen(series)
    ? openSeries(series, years, unit, lang)
    : series.map((each) => closedSeries(each, years, unit, lang));
  const whole = total === undefined ? null : closedSeries(total, years, unit, lang);
  return trimmed({
    id,
    shape,
    label: label[lang],
    unit,
    years,
    series: rows,
    total: whole,
    subject: whole ?? (isOpen(series) ? null : (rows[0] ?? null)),
  });
}
