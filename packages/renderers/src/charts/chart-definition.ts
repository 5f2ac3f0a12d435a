import type { Dimensions, Fact, LocalText } from "@gongkai/core";

/** How figures over the years are drawn: a line for each series, columns of parts, or lying bars. */
export type ChartShape = "lines" | "stack" | "bars";

/** One figure of a report, whatever its form. */
export interface SeriesDefinition {
  readonly label: LocalText;
  readonly concept: string;
  /** What the figure is counted by; absent: by nothing, or by all applicants together. */
  readonly dimensions?: Dimensions;
  /** Where a form prints only parts of it: which facts are these. */
  readonly isPart?: (fact: Fact) => boolean;
}

/** Series that the reports name themselves: one for each value of a dimension. */
export interface OpenSeriesDefinition {
  readonly concept: string;
  readonly dimension: string;
  /** The names of values that are codes; others are printed as they are. */
  readonly labels: Readonly<Record<string, LocalText>>;
}

/** A picture of the page: what it shows, and how. */
export interface ChartDefinition {
  readonly id: string;
  readonly shape: ChartShape;
  readonly label: LocalText;
  /** The measure word of all its figures; one in another unit is not drawn. */
  readonly unit: string;
  readonly series: readonly SeriesDefinition[] | OpenSeriesDefinition;
  /** The whole that the parts of a stack make up, as the reports state it. */
  readonly total?: SeriesDefinition;
}
