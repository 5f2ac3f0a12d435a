/** An exact fraction: reduced, and with a denominator above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestCommonDivisor = (first: bigint, second: bigint): bigint => {
  let [divisor, rest] = [first < 0n ? -first : first, second];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
};

/** Brings a fraction to its lowest terms; the denominator must be above zero. */
export function reduce(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
