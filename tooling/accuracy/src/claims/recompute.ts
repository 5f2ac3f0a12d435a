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

const isZero = ({ numerator }: Rational): boolean => numerator === 0n;

/** What one reading gives, in the measure of the claim; null where it cannot be computed. */
export function exactOf(basis: string, kind: Claim["kind"], termValue: TermValue): Rational | null {
  const [of = "", word, base = ""] = basis.split(/ (of|from) /);
  const value = sumOf(of, termValue);
  if (word === undefined || value === null) return value;
  const whole = sumOf(base, termValue);
  if (whole === null) return null;
  const change = subtractRationals(value, whole);
  if (kind === "difference") return change;
  if (isZero(whole)) return null;
  const part = word === "of" ? value : change;
  return multiplyRationals(divideRationals(part, whole), rational(100));
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
