/** A slip of the pen that turns one whole number into another. */
export type DigitSlip =
  | "digitsSwapped"
  | "digitLost"
  | "digitDoubled"
  | "digitAdded"
  | "digitChanged"
  | "factorTenThousand";

const TEN_THOUSAND = 10_000;

/** The first place at which two strings differ. */
function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

/** Of two equally long numbers. */
function slipAmong(written: string, meant: string): DigitSlip | null {
  const at = firstDifference(written, meant);
  if (written.slice(at + 1) === meant.slice(at + 1)) {
    return meant.length > 1 ? "digitChanged" : null;
  }
  const isSwapped = written[at] === meant[at + 1] && written[at + 1] === meant[at];
  return isSwapped && written.slice(at + 2) === meant.slice(at + 2) ? "digitsSwapped" : null;
}

/** Tells whether one digit put into `short` makes `long`, and whether it repeats its neighbour. */
function extraDigit(short: string, long: string): "none" | "repeated" | "other" {
  const at = firstDifference(short, long);
  if (long.length !== short.length + 1 || short.slice(at) !== long.slice(at + 1)) return "none";
  return long[at] === long[at - 1] || long[at] === long[at + 1] ? "repeated" : "other";
}

/**
 * Tells by which slip a number was written that was meant otherwise; null where no single one does it.
 *
 * That one digit stands for another says something only of numbers of several digits.
 */
export function digitSlip(written: number, meant: number): DigitSlip | null {
  if (written === meant || written < 0) return null;
  if (written !== 0 && (written === meant * TEN_THOUSAND || meant === written * TEN_THOUSAND)) {
    return "factorTenThousand";
  }
  const [has, wants] = [String(written), String(meant)];
  if (has.length === wants.length) return slipAmong(has, wants);
  if (written !== 0 && extraDigit(has, wants) !== "none") return "digitLost";
  if (meant === 0) return null;
  const extra = extraDigit(wants, has);
  if (extra === "none") return null;
  return extra === "repeated" ? "digitDoubled" : "digitAdded";
}
