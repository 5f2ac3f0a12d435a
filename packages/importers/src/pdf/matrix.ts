/** A map of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does the inner one first. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Where a point comes to lie. */
export const apply = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** A matrix as a list of numbers has it; null for what is none. */
export function matrixOf(values: unknown): Matrix | null {
  if (!(Array.isArray(values) || values instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from<unknown>(values);
  const all = [a, b, c, d, e, f].filter((each) => typeof each === "number");
  const [na, nb, nc, nd, ne, nf] = all;
  if (na === undefined || nb === undefined || nc === undefined) return null;
  if (nd === undefined || ne === undefined || nf === undefined) return null;
  return all.every(Number.isFinite) ? [na, nb, nc, nd, ne, nf] : null;
}
