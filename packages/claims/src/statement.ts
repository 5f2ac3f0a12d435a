import type { Approximation, Fact, LocalText, TextRange } from "@gongkai/core";

/** The figure that a sentence prints, and where in its paragraph. */
export interface StatedFigure {
  /** With bound word, percent sign and unit: `逾4000人次`, `15.2%`. */
  readonly printed: string;
  readonly value: number | string;
  readonly approx: Approximation | null;
  readonly unit: string | null;
  readonly range: TextRange;
}

/**
 * What a statement says. `quantity`: so many; `part`: so many of a whole that the text divides; `sum`: so many of
 * several things together; `absence`: none, in words; `share`: so much of a whole, in per cent; `absolute`: all of
 * it, in words or as 100 %; `growth`: so much more or less than before, in per cent or times; `difference`: so many
 * more or fewer than before, or than of something else; `year`: the year that the text is about;
 * `unexplained`: a figure of which no words say what it counts (`readClaims` lists it).
 */
export type StatementKind =
  | "quantity"
  | "part"
  | "sum"
  | "absence"
  | "share"
  | "absolute"
  | "growth"
  | "difference"
  | "year"
  | "unexplained";

export type StatementVerdict = "agrees" | "truncated" | "disagrees" | "notAssessable";

/** One thing that the narrative of a report states, and whether the rest of the report bears it out. */
export interface Statement {
  /** JSON Pointer of the text: a paragraph's `text`, or the `description` of a table's row. */
  readonly path: string;
  /** The sentence inside that text. */
  readonly range: TextRange;
  /** The sentence. */
  readonly text: string;
  /** Null where words state it, or where a merged cell leaves a row without its figure. */
  readonly figure: StatedFigure | null;
  readonly kind: StatementKind;
  /** What is stated; the first is the fact's concept, the others count the same thing. */
  readonly concepts: readonly string[];
  /** The figure as printed, with a sign where the text says in words that it is a decline. */
  readonly stated: string | null;
  readonly verdict: StatementVerdict;
  /** What it states; of what compares or adds up, the figures that it was held against: of a growth the earlier first. */
  readonly facts: readonly Fact[];
  /** What the rest of the report gives instead, in the measure of the figure: `30.69%`. */
  readonly recomputed: string | null;
  /** Why the verdict is what it is, where that needs a reason. */
  readonly reason: LocalText | null;
}
