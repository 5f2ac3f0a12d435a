import type { TextRange } from "@gongkai/core";

/** What screening looks for before a report is published. */
export type ScreenedKind =
  | "identityNumber"
  | "phone"
  | "bankCard"
  | "email"
  | "address"
  | "name"
  | "secrecyMark";

/** Something in a text that is not for publication. */
export interface Screened {
  readonly kind: ScreenedKind;
  readonly range: TextRange;
  /** As the text has it: never to be repeated outside the report. */
  readonly printed: string;
  /** The same length, with the telling characters struck out; a mark of secrecy stays as it is. */
  readonly masked: string;
  /** Whether its form proves it, or only suggests it. */
  readonly isCertain: boolean;
}
