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
  /** The title as the style words it; that of the draft where it is not given. */
  readonly title?: string;
  /** Matches the JSON Pointers of cells that the style leaves out. */
  readonly leftOut?: RegExp | undefined;
}

/** A habit of pages or texts that were really published. */
export interface Style {
  /** Named after the habit. */
  readonly name: string;
  readonly kind: "html" | "text";
  /** True where too much is lost or ambiguous to be read: then only silence counts. */
  readonly isSoft?: boolean;
  make(draft: Draft): Made;
}

/** A style of which only silence counts. */
export const soft = (style: Style): Style => ({ ...style, isSoft: true });
