import type { Dimensions, LocalText } from "@gongkai/core";

/** One computed value of a metric; plain JSON. */
export interface MetricValue {
  /** The id of the metric's card. */
  readonly metric: string;
  readonly concept: string;
  /** What the value is of; `{}` for a total. */
  readonly dimensions: Dimensions;
  readonly year: number;
  /** A decimal string, or null with the `reason`. A ranking's value is the count that was ranked. */
  readonly value: string | null;
  readonly unit: "%" | null;
  /** The count that a share or a duplicate ratio is of, where it is known. */
  readonly count?: string;
  /** The place in a ranking; absent where the count could not be ranked. */
  readonly rank?: number;
  /** Last year's and this year's figure of a growth rate, where they are exact. */
  readonly from?: string;
  readonly to?: string;
  /** What a share or ratio is of. */
  readonly base?: { readonly concept: string; readonly value: string | null };
  /** Whether last year's figure stands in the report itself or in last year's. */
  readonly source: "report" | "previous";
  /** A figure that went in does not mean what its concept means in other editions. */
  readonly break?: true;
  readonly reason: LocalText | null;
  /** Something to know about a value that was computed. */
  readonly note?: LocalText;
}
