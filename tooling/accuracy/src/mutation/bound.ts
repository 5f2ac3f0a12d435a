const FEWEST = 21;

/** One unit of the last digit that tells something: of 430 ten, of 435 one. */
function unitOf(figure: number): number {
  let unit = 1;
  while (figure > 0 && figure % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** The figure that 余 and 逾 are written with: 432 is 430余, 57 is 50余; null where there is none. */
export function boundOf(value: number): number | null {
  if (!Number.isInteger(value) || value < FEWEST) return null;
  const unit = 10 ** Math.max(1, String(value).length - 2);
  const bound = value - (value % unit);
  return bound === value ? null : bound;
}

/** Whether so many are 余 a figure: 430余 is at least 430 and less than 440. */
export const isWithin = (value: number, bound: number): boolean =>
  value >= bound && value < bound + unitOf(bound);
