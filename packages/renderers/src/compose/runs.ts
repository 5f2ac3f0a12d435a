/**
 * Measures runs of equal neighbours: the length of the run at its first entry, 0 at the others.
 *
 * An absent value (null) never joins its neighbours.
 */
export function runLengths(values: readonly (string | null)[]): number[] {
  const lengths: number[] = [];
  let first = 0;
  for (const [index, value] of values.entries()) {
    if (index > 0 && value !== null && value === values[first]) {
      lengths[first] = (lengths[first] ?? 1) + 1;
      lengths.push(0);
    } else {
      first = index;
      lengths.push(1);
    }
  }
  return lengths;
}

/** The attribute of a cell that speaks for several rows; nothing for one row. */
export function rowSpan(length: number): { rowSpan?: number } {
  return length > 1 ? { rowSpan: length } : {};
}
