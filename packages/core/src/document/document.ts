import type { Period } from "../models/period.ts";
import type { Source } from "../models/source.ts";

export interface HeadingNode {
  readonly type: "heading";
  /** 0 for the report's title, 1 for a section, 2 and more inside one. */
  readonly level: number;
  readonly text: string;
  readonly source?: Source;
  /** The language of `text` where it differs from the document's. */
  readonly lang?: string;
}

export interface ParagraphNode {
  readonly type: "paragraph";
  readonly text: string;
  readonly source?: Source;
  readonly lang?: string;
  /** What the paragraph is for, where it is not narrative: see `marks`. */
  readonly mark?: string;
}

export interface TableCellNode {
  readonly text: string;
  /** Header cells name a row or a column. */
  readonly header?: "row" | "column";
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Figures are aligned on their last digit. */
  readonly align?: "end";
  /** The concept code of the fact that the cell prints. */
  readonly concept?: string;
  /** The measure word of the figure, where the table names none for all of them. */
  readonly unit?: string;
  readonly lang?: string;
  readonly source?: Source;
}

export interface TableNode {
  readonly type: "table";
  /** The id of the table in the report, or a mark. */
  readonly ref?: string;
  readonly caption?: string;
  /** What the form prints over the table beside its name. */
  readonly note?: string;
  /** The measure word of all its figures. */
  readonly unit?: string;
  /** What its figures are about. */
  readonly period?: Period;
  /** Cells as HTML has them: a cell covered by a span is not there. */
  readonly rows: readonly (readonly TableCellNode[])[];
}

export type DocumentNode = HeadingNode | ParagraphNode | TableNode;

/** The small tree between reading and recognizing, and between composing and writing. */
export interface Document {
  readonly lang: string;
  readonly blocks: readonly DocumentNode[];
}
