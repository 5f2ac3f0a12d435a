/** A figure of this year's or last year's report, by what it counts. */
export interface ContinuationTerm {
  readonly from: "thisYear" | "lastYear";
  readonly concept: string;
  readonly isSubtracted?: true;
}

/** A figure of this year's report and the figures that it follows from, last year's among them. */
export interface Continuation {
  readonly concept: string;
  readonly terms: readonly ContinuationTerm[];
}
