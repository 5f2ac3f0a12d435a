import type { DocumentNode } from "@gongkai/core/document";
import type { RandomSource } from "@gongkai/testkit";

/** What a style is made from. */
export interface Draft {
  /** The title first, then meta, headings, paragraphs and tables, as the form prints them. */
  readonly blocks: readonly DocumentNode[];
  readonly title: string;
  readonly year: number;
  readonly random: RandomSource;
}

/** A file as some content system or some export writes it. */
export interface Made {
  readonly content: string | Uint8Array;
  /** JSON Pointers of cells that the style leaves out. */
  readonly leftOut?: ReadonlySet<string>;
}

/** A habit of pages or texts that were really published. */
export interface Style {
  /** Named after the habit. */
  readonly name: string;
  readonly kind: "html" | "text";
  make(draft: Draft): Made;
}
