/** Longer values are cut in findings. */
const MOST = 40;

/** A value of a list as findings show it. */
export const shown = (value: string): string =>
  value.length > MOST ? `${value.slice(0, MOST)}…` : value;
