import type { TextSource } from "@gongkai/core";

/** A line that says something, as the readers of text take it. */
export interface TextLine {
  /** Its place and its text, white space at its ends left out. */
  readonly source: TextSource;
  /** How many columns of a terminal stand blank before it. */
  readonly indent: number;
  /** The page, counted by form feeds. */
  readonly page: number;
  /** The columns that its pieces stand in, where that is known better than by counting letters. */
  readonly places?: readonly { readonly from: number; readonly to: number }[];
}
