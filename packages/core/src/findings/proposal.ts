import type { LocalText } from "../models/local-text.ts";

/** One cell as it should be. */
export interface CellChange {
  /** JSON Pointer of the cell. */
  readonly path: string;
  readonly place: LocalText;
  /** As it is printed; "" for a blank. */
  readonly actual: string;
  readonly value: number;
}

/** How a figure came to be wrong, as far as the figures themselves show it. */
export type LikelyCause =
  | "digitsSwapped"
  | "digitLost"
  | "digitDoubled"
  | "digitChanged"
  | "shiftedToNeighbour"
  | "totalNotUpdated"
  | "totalNotFilledIn"
  | "blankMeantZero"
  | "factorTenThousand";

/** A reading or a correction to choose from; nothing is ever changed silently. */
export interface Proposal {
  /** In a sentence or a word, for people. */
  readonly text: LocalText;
  /** The cells that would change; absent where the proposal is a reading or a name. */
  readonly changes?: readonly CellChange[];
  /** True where no other set of as few changes makes everything right. */
  readonly isOnly?: boolean;
  /** Null where the figures do not show one. */
  readonly cause?: LikelyCause | null;
}

/**
 * Proposes a reading, a name or a value that is the same in every language.
 *
 * @example
 * proposedReading("2018年1月1日").text.en //=> "2018年1月1日"
 */
export function proposedReading(reading: string): Proposal {
  return { text: { "zh-CN": reading, en: reading } };
}
