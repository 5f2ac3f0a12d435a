import type { LocalText } from "../models/local-text.ts";

/** What a figure counts, the same in every edition. */
export interface Concept {
  /** Permanent code, `requests.outcome.granted`. */
  readonly code: string;
  /** The measure word that the figure is printed with, null where the form states none. */
  readonly unit: string | null;
  readonly label: LocalText;
  readonly definition: LocalText;
  /** Legal source, and how sure we are of it. */
  readonly basis: LocalText;
}
