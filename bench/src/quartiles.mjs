/**
 * The median and the ends of the middle half of some measurements.
 *
 * @param {readonly number[]} values at least one
 */
export function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.round((sorted.length - 1) * share)];
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
