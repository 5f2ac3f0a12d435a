import { timesPowerOfTen, unitFactor } from "@gongkai/core/figures";

/** An integer where it is one. */
export function figureValue(digits: string): number | string {
  const number = Number(digits);
  return /^-?\d+$/u.test(digits) && Number.isSafeInteger(number) ? number : digits;
}

/** The unit that records give an amount in which says none: forms count fees in different units, or state none. */
export const unitOfRecords = (concept: string): string | null =>
  concept.startsWith("fees.") ? "元" : null;

interface Measured {
  readonly value: number | string;
  readonly unit: string | null;
}

/** A figure in a unit, null standing for it: 500元 is 0.05 in 万元; one in another unit stays as it is. */
export function inUnit({ value, unit }: Measured, wanted: string | null): Measured {
  if (unit === wanted) return { value, unit: null };
  const power = unit === null || wanted === null ? null : unitFactor(unit, wanted);
  if (power === null) return { value, unit };
  return { value: figureValue(timesPowerOfTen(String(value), power)), unit: null };
}
