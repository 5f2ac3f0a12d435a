import type { PrintedFigure, TextRange } from "@gongkai/core";

interface Reading {
  /** The sentence. */
  readonly sentence: TextRange;
}

/** A figure that says how many there were of something. */
export interface QuantityReading extends Reading {
  readonly kind: "quantity";
  readonly figure: PrintedFigure;
  /** Several where it says the same of each. */
  readonly concepts: readonly string[];
  readonly year: number;
  /** Set where several figures follow one cue: 分别为95条和181条, the first and second of two. */
  readonly share: { readonly index: number; readonly of: number } | null;
}

/** Words that say that there was none. */
export interface AbsenceReading extends Reading {
  readonly kind: "absence";
  readonly phrase: TextRange;
  readonly concepts: readonly string[];
  readonly year: number;
}

/** A percentage by which something grew or declined. */
export interface GrowthReading extends Reading {
  readonly kind: "growth";
  readonly figure: PrintedFigure;
  readonly isDecline: boolean;
  /** Null where the text does not say plainly what it is the growth of. */
  readonly concept: string | null;
  readonly fromYear: number;
  readonly toYear: number;
}

export type ProseReading = QuantityReading | AbsenceReading | GrowthReading;
