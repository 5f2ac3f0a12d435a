import type { LocalText } from "../models/local-text.ts";

/** One cell as it should be. */
export interface CellChange {
  /** JSON Pointer of the cell. */
  readonly path: string;
  readonly place: LocalText;
  /** As it is printed; "" for a blank. */
  readonly actual: string;
  readonly value: number;
  /** Why this cell may be wrong; null where the figures do not show it. */
  readonly cause?: LikelyCause | null;
}

/** How a figure came to be wrong, as far as the figures themselves show it. */
export type LikelyCause =
  | "digitsSwapped"
  | "digitLost"
  | "digitDoubled"
  | "digitAdded"
  | "digitChanged"
  | "shiftedToNeighbour"
  | "totalNotUpdated"
  | "totalNotFilledIn"
  | "notFilledIn"
  | "blankMeantZero"
  | "factorTenThousand";

/** A reading or a correction to choose from; nothing is ever changed silently. */
export interface Proposal {
  /** In a sentence or a word, for people. */
  readonly text: LocalText;
  /** The cells that would change; absent where the proposal is a reading or a name. */
  readonly changes?: readonly CellChange[];
  /** True where no other set of as few changes makes everything right; absent where not all were tried. */
  readonly isOnly?: boolean;
  /** The one cause of all changes; null where the figures do not show one, or show several. */
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
