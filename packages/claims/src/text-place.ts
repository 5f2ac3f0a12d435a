import type { TextRange } from "@gongkai/core";

/** A text of the report in which statements are read. */
export interface TextPlace {
  /** JSON Pointer of the text. */
  readonly path: string;
  readonly text: string;
}

/** The part of a text that a range marks. */
export const sliceOf = (text: string, { start, length }: TextRange): string =>
  text.slice(start, start + length);
