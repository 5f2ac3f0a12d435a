import type { Numeral } from "./numeral.ts";
import type { PrintedFigure } from "./printed-figure.ts";
import type { FigureTail } from "./scan-tail.ts";

/** A figure as scanned, before it is decided whether its surroundings let it be one. */
export interface ScannedFigure {
  readonly numeral: Numeral;
  readonly tail: FigureTail;
  /** Where the numeral (or 百分之) begins, after sign and bound word. */
  readonly numeralStart: number;
  /** Where all that is printed begins. */
  readonly start: number;
  readonly end: number;
  readonly approx: PrintedFigure["approx"];
  readonly isNegative: boolean;
}
