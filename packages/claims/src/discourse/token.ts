import type { PrintedFigure } from "@gongkai/core";
import type { CueDefinition } from "../lexicon/cue-definition.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FigureToken extends Place {
  readonly type: "figure";
  readonly figure: PrintedFigure;
}

export interface CueToken extends Place {
  readonly type: "cue";
  readonly cue: CueDefinition;
}

export interface YearToken extends Place {
  readonly type: "year";
  readonly year: number;
}

export interface GrowthToken extends Place {
  readonly type: "growth";
  readonly isDecline: boolean;
}

/** A word that matters by standing where it stands. */
export interface MarkToken extends Place {
  readonly type: "partOfYear" | "cumulative" | "respectively" | "clauseEnd" | "absence";
}

export type Token = FigureToken | CueToken | YearToken | GrowthToken | MarkToken;
