import type { PrintedFigure } from "@gongkai/core";
import type { WordGroup } from "../words/word-group.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface WordMark extends Place {
  readonly is: WordGroup["is"];
  readonly means: string;
}

export interface FigureMark extends Place {
  readonly is: "figure";
  readonly means: "";
  readonly figure: PrintedFigure;
}

export interface YearMark extends Place {
  readonly is: "year";
  readonly means: "";
  readonly year: number;
  /** Whether it is printed in digits or numerals, and not 去年. */
  readonly isPrinted: boolean;
}

/** Characters that no word covers. */
export interface UnknownMark extends Place {
  readonly is: "unknown";
  readonly means: "";
}

/** What ends a sentence, or a part of one that a semicolon closes. */
export interface StopMark extends Place {
  readonly is: "stop";
  readonly means: "sentence" | "semicolon";
}

/** A piece of a text, with what it is and what it means. */
export type Mark = WordMark | FigureMark | YearMark | UnknownMark | StopMark;
