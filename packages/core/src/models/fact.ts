import type { Approximation, CellState } from "./cell.ts";
import type { Source } from "./source.ts";

/** What a figure is counted by: `{ channel: "online" }`, `{ category: "业务文件" }`; `{}` for a total. */
export type Dimensions = Readonly<Record<string, string>>;

/** One printed figure: what it counts, for which year, and where it stands. */
export interface Fact {
  /** A concept code, the same in all editions. */
  readonly concept: string;
  readonly dimensions: Dimensions;
  readonly year: number;
  /** A safe integer, a decimal string, or null where `state` is not `number`. */
  readonly value: number | string | null;
  readonly state: CellState;
  /** With `gt`, `lt` or `about`, `value` is a bound and not the figure itself. */
  readonly approx: Approximation | null;
  readonly unit: string | null;
  /** Set where the figure does not mean what its concept means in other editions. */
  readonly break?: true;
  readonly source: Source;
}
