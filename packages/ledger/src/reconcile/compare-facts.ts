import type { CellState, Fact, LocalText, Severity } from "@gongkai/core";
import { type Figure, judgeFigure } from "./judge-figure.ts";

/**
 * How two facts differ: `value`, two figures; `blank`, one side printed none; `missing`, what was
 * published cannot be read; `extra`, it was published and nobody counted it.
 */
export type ComparisonKind = "value" | "blank" | "missing" | "extra";

/** A figure that both sides have, as each of them has it. */
export interface Comparison {
  readonly kind: ComparisonKind;
  /** What is counted, in the form's words. */
  readonly place: LocalText;
  readonly computed: Fact;
  /** With the place where it is printed. */
  readonly published: Fact;
}

/** How two facts differ and how bad it is; a severity of null: a blank that stands for a zero. */
export interface FactVerdict {
  readonly kind: ComparisonKind;
  readonly severity: Severity | null;
}

const BLANKS: ReadonlySet<CellState> = new Set(["blank", "dash", "slash", "none"]);

const figureOf = ({ value, approx, unit, source }: Fact): Figure | null =>
  value === null ? null : { value, approx, unit, printed: source.text };

const isZero = ({ value, approx }: Figure): boolean => Number(value) === 0 && approx === null;

/** Both are figures. */
function compareFigures(computed: Figure, published: Figure): FactVerdict | null {
  const verdict = judgeFigure(computed, published);
  if (verdict === "agrees") return null;
  return { kind: "value", severity: verdict === "truncated" ? "warning" : "error" };
}

/** Compares a published fact with the computed one; null where it agrees. */
export function compareFacts(computed: Fact, published: Fact): FactVerdict | null {
  const own = figureOf(computed);
  const theirs = figureOf(published);
  if (own !== null && theirs !== null) return compareFigures(own, theirs);
  if (own !== null) {
    if (!BLANKS.has(published.state)) return { kind: "missing", severity: "warning" };
    return { kind: "blank", severity: isZero(own) ? null : "error" };
  }
  if (theirs === null) return null;
  const isBlankForZero = isZero(theirs) && BLANKS.has(computed.state);
  return isBlankForZero
    ? { kind: "blank", severity: null }
    : { kind: "extra", severity: "warning" };
}
