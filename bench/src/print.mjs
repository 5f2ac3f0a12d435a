/** @param {string} title */
export const printTitle = (title) => console.log(`\n${title}`);

/** @param {string} note */
export const printNote = (note) => console.log(`  ${note}`);

/** @param {string} what names the package that is missing */
export const printSkipped = (what) => console.log(`  skipped: not built (${what})`);

/** @param {number} value */
const figure = (value) => (value >= 10 ? value.toFixed(1) : value.toFixed(2));

/**
 * Prints one ratio with its middle half.
 *
 * @param {string} label
 * @param {{ low: number, median: number, high: number }} ratio
 */
export function printRatio(label, { low, median, high }) {
  const spread = `(middle half ${figure(low)}–${figure(high)})`;
  console.log(`  ${`${figure(median)}×`.padStart(8)}  ${label}  ${spread}`);
}
