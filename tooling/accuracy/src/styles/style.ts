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
  /** What a cell shows of what it says, where a style shows it as something else: a zero as a dash. */
  readonly shown?: (said: string) => string;
}

/** What styles are made of: in this order they are measured. */
export const STYLE_KINDS = ["html", "text", "docx", "xlsx", "csv", "pdf"] as const;

export type StyleKind = (typeof STYLE_KINDS)[number];

/** The programs that turn what a style makes into a PDF. */
export type PrinterName = "chromium" | "libreoffice";

/** A habit of files that were really published. */
export interface Style {
  /** Named after the habit. */
  readonly name: string;
  readonly kind: StyleKind;
  /** True where too much is lost or ambiguous to be read: then only silence counts. */
  readonly isSoft?: boolean;
  /** The least share of cells that must be read right; that of its kind where it is not given. */
  readonly leastShare?: number;
  /** What prints the files that it makes. Without one they are read as they are. */
  readonly printer?: PrinterName;
  make(draft: Draft): Made;
}

/** A style of which only silence counts. */
export const soft = (style: Style): Style => ({ ...style, isSoft: true });
