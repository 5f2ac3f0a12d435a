/** The first and last day of a calendar year. */
export interface YearSpan {
  readonly start: string;
  readonly end: string;
}

export const yearSpan = (year: number): YearSpan => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});
