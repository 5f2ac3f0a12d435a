/** The digits of a figure, before any multiplier, bound or unit. */
export interface Numeral {
  /** Where the numeral ends in the text. */
  readonly end: number;
  /** ASCII digits with at most one point, no separators: `1234.5`. */
  readonly digits: string;
  /** Chinese numerals need more context than digits before they count as a figure. */
  readonly script: "digits" | "han";
}
