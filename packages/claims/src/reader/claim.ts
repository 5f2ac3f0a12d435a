import type { PrintedFigure, TextRange } from "@gongkai/core";
import type { StatementKind } from "../statement.ts";
import type { Expression, Quantity } from "./expression.ts";

/** Which of several figures with one name a figure is, and what each of them counts a part of. */
export interface SharedName {
  readonly of: Quantity;
  readonly index: number;
  readonly count: number;
}

/** What one figure, or one word for all or none, claims. */
export interface Claim {
  readonly kind: StatementKind;
  readonly sentence: TextRange;
  /** The figure, or the words. */
  readonly evidence: TextRange;
  /** Null where words say it. */
  readonly figure: PrintedFigure | null;
  /** Of a change: whether it is said to be a decline. */
  readonly isDecline: boolean;
  readonly concepts: readonly string[];
  /** What the figure states, each of them with this value; none where it only compares, or adds up several. */
  readonly quantities: readonly Quantity[];
  /** What it may be held against: one that fits is enough. */
  readonly readings: readonly Expression[];
  /** Whether words that nobody knows may narrow it: then it can agree, but is never called wrong. */
  readonly isLoose: boolean;
  /** Set where one name stands before several figures: 发布信息分别为95条和181条. */
  readonly shared: SharedName | null;
  /** Of a year: the year that is named. */
  readonly year: number | null;
}
