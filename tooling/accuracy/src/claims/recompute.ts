import {
  addRationals,
  compareRationals,
  divideRationals,
  formatRational,
  multiplyRationals,
  type Rational,
  rational,
  type StatedVerdict,
  subtractRationals,
  toRational,
} from "@gongkai/core";
import type { Claim } from "./sentence.ts";

/** What a term of a basis stands for; null where nobody states it. */
export type TermValue = (term: string) => Rational | null;

function sumOf(terms: string, termValue: TermValue): Rational | null {
  const values = terms.split(" + ").map(termValue);
  const stated = values.filter((value) => value !== null);
  return stated.length < values.length ? null : stated.reduce(addRationals, rational(0));
}

/** Null for a share of nothing, or growth from it. */
const perCent = (part: Rational, whole: Rational): Rational | null =>
  whole.numerator === 0n ? null : multiplyRationals(divideRationals(part, whole), rational(100));

/** `A + B`, or the share `A + B of C` in per cent. */
function quantityOf(text: string, termValue: TermValue): Rational | null {
  const [part = "", whole] = text.split(" of ");
  const value = sumOf(part, termValue);
  if (whole === undefined || value === null) return value;
  const base = sumOf(whole, termValue);
  return base === null ? null : perCent(value, base);
}

/** What one reading gives, in the measure of the claim; null where it cannot be computed. */
export function exactOf(basis: string, kind: Claim["kind"], termValue: TermValue): Rational | null {
  const [of = "", from] = basis.split(" from ");
  const value = quantityOf(of, termValue);
  if (from === undefined || value === null) return value;
  const base = quantityOf(from, termValue);
  if (base === null) return null;
  const change = subtractRationals(value, base);
  return kind === "difference" ? change : perCent(change, base);
}

function isWithin(exact: Rational, stated: Rational, step: Rational, { approx }: Claim): boolean {
  const lower = approx === "gt" ? stated : subtractRationals(stated, step);
  const upper = approx === "lt" ? stated : addRationals(stated, step);
  return compareRationals(lower, exact) <= 0 && compareRationals(exact, upper) < 0;
}

/** Whether a printed figure is the exact value, rounded half up or cut off at its last digit. */
export function verdictOn(claim: Claim, exact: Rational): StatedVerdict {
  if (claim.value === null) throw new Error(`${claim.printed} has no value to be held against`);
  const stated = toRational(claim.value);
  const step = toRational(claim.step ?? "1");
  if (claim.approx !== undefined) {
    return isWithin(exact, stated, step, claim) ? "agrees" : "disagrees";
  }
  const steps = divideRationals(exact, step);
  const printed = formatRational(divideRationals(stated, step), 0);
  if (formatRational(steps, 0, "halfUp") === printed) return "agrees";
  return formatRational(steps, 0, "truncate") === printed ? "truncated" : "disagrees";
}
