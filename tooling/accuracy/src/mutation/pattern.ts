import { type Condition, parseCondition } from "./condition.ts";
import { type Expression, type ExpressionKind, parseExpression } from "./expression.ts";

/** What a sentence is about. */
export type PatternKind =
  | "received"
  | "applicant"
  | "carried over"
  | "result"
  | "ground"
  | "remedy"
  | "table two"
  | "absolute"
  | "appendix";

/** What a figure in prose states. */
export type FigureKind = PatternKind | ExpressionKind;

/** A sentence of a narrative with gaps for its figures. */
export interface Pattern {
  readonly kind: PatternKind;
  /** With expressions in braces: `收到申请{new}件`. */
  readonly text: string;
  /** What must hold for it to be written. */
  readonly when?: readonly string[];
  /** What it says in words, without a figure: 均, 全部, 未发生. */
  readonly says?: readonly string[];
}

/** A gap of a pattern: the ways to work out its figure. */
export interface Gap {
  readonly kind: FigureKind;
  readonly ways: readonly Expression[];
}

export interface CompiledPattern {
  readonly pattern: Pattern;
  readonly pieces: readonly (string | Gap)[];
  readonly when: readonly Condition[];
  readonly says: readonly Condition[];
}

const GAP = /\{([^{}]+)\}/;

/** Reads the expressions of a pattern. */
export function compilePattern(pattern: Pattern): CompiledPattern {
  const { kind, text, when = [], says = [] } = pattern;
  const pieces = text.split(GAP).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const ways = parseExpression(piece);
    return { kind: ways[0]?.kind ?? kind, ways };
  });
  return {
    pattern,
    pieces,
    when: when.map(parseCondition),
    says: says.map(parseCondition),
  };
}
