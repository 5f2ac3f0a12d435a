import type { Palette } from "./palette.ts";

/**
 * What a site changes of the looks of its pages. What is absent stays as it is without a theme.
 *
 * Nothing of the report, of its order or of its wording depends on it; print stays black on white.
 */
export interface Theme {
  /** Colours as `#rrggbb`. Text must stand out from what is behind it by 4.5 to 1 (WCAG 2.2 AA). */
  readonly light?: Partial<Palette>;
  /** The colours where the reader prefers a dark page. */
  readonly dark?: Partial<Palette>;
  /** Names of typefaces of the reader's system, the first that is there is used; none is loaded. */
  readonly fonts?: {
    readonly text?: readonly string[];
    /** Of headings and the names of tables; absent: those of the text. */
    readonly headings?: readonly string[];
  };
  /** How large the text is, in percent of what the reader has set; from 100 to 200. */
  readonly textSize?: number;
}
