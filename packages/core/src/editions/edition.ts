import type { BodyKind } from "../models/body.ts";
import type { Dimensions } from "../models/fact.ts";
import type { LocalText } from "../models/local-text.ts";

/** How sure we are: read in the law's or a report's own text, or likely but unconfirmed. */
export type Evidence = "law" | "report" | "background";

export interface SectionDefinition {
  readonly id: string;
  readonly label: LocalText;
  /** Words of which one in a heading tells the section, the numeral set aside. */
  readonly keywords: readonly string[];
  readonly required: boolean;
}

/**
 * A sentence that reports on the form hold year after year, and that repeats nobody.
 *
 * Told by its words: one of each list stands in it.
 */
export interface StandingSentence {
  readonly id: string;
  readonly label: LocalText;
  readonly words: readonly (readonly string[])[];
}

export interface RowDefinition {
  readonly id: string;
  readonly label: LocalText;
  readonly aliases?: readonly string[];
  /** The row that this one is part of. */
  readonly parent?: string;
  /** The labels printed once over several rows, outermost first. */
  readonly groups?: readonly LocalText[];
  /**
   * How the rows under this one relate to it: they add up to it; they reach it and may overlap (one
   * item counted twice); or they are some of it, each at most the whole.
   */
  readonly parts?: "exhaustive" | "overlapping" | "some";
  readonly concept: string;
  /** The columns that this row has; absent: all of the table's. */
  readonly columns?: readonly string[];
  /** The clause of the 2019 Regulations that the row rests on, `36(1)-(2)`. */
  readonly article?: string;
  readonly dimensions?: Dimensions;
  /** The figure does not mean what its concept means in other editions. */
  readonly break?: true;
  readonly unit?: string;
}

export interface ColumnDefinition {
  readonly id: string;
  /** `{year}` stands for the report year. */
  readonly label: LocalText;
  readonly aliases?: readonly string[];
  /** The label printed once over several columns. */
  readonly group?: LocalText;
  readonly dimensions?: Dimensions;
  /** Joined to the row's concept by a dot: with `issued`, `proactive.rules` is `proactive.rules.issued`. */
  readonly measure?: string;
  /** The measure word of its figures; a row's own goes before it. */
  readonly unit?: string;
  /** A difference, that may be negative. */
  readonly signed?: true;
}

/**
 * Lines of a table whose sums are equal: those in `left` and those in `right`.
 *
 * With `ties: "rows"` the ids are rows and the sums are equal in each column; with `"columns"` the
 * ids are columns and they are equal in each row.
 */
export interface Identity {
  /** The id of the rule that judges it. */
  readonly rule: string;
  readonly ties: "rows" | "columns";
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * How the form prints a table: `matrix` under one header; `subTables`, each group of rows under its
 * own label and its own columns; `oneLine`, the rows side by side over a single line of figures.
 */
export type TableLayout = "matrix" | "subTables" | "oneLine";

/** A table whose rows and columns are fixed by the form. */
export interface FixedTableDefinition {
  readonly kind: "fixed";
  readonly id: string;
  readonly section: string;
  readonly label: LocalText;
  /** What people call the table, shorter than its label: 表三. */
  readonly name?: LocalText;
  /** The measure word of the figures of which neither row nor column names one. */
  readonly unit?: string;
  /** The header over the row labels. */
  readonly rowHeader: LocalText;
  /** Absent: `matrix`. */
  readonly layout?: TableLayout;
  readonly rows: readonly RowDefinition[];
  readonly columns: readonly ColumnDefinition[];
  readonly identities?: readonly Identity[];
  /** How sure we are of the table; absent: it was read in published reports. */
  readonly evidence?: Evidence;
  /** The note that the form prints over the table. */
  readonly note?: LocalText;
}

/** A column of a table with open rows; `label` is the row's own name, `group` the one over several rows. */
export interface OpenColumnDefinition {
  readonly id: string;
  readonly role: "group" | "label" | "count" | "share" | "description";
  readonly label: LocalText;
  readonly aliases?: readonly string[];
  readonly concept?: string;
  readonly unit?: string;
}

/** A table whose rows the body names itself. */
export interface OpenTableDefinition {
  readonly kind: "open";
  readonly id: string;
  readonly section: string;
  readonly label: LocalText;
  readonly columns: readonly OpenColumnDefinition[];
  /** The dimension that a row's label is a value of. */
  readonly dimension: string;
  /** Rows that by their label count what another concept counts. */
  readonly alsoCounts?: readonly { readonly label: string; readonly concept: string }[];
}

export type TableDefinition = FixedTableDefinition | OpenTableDefinition;

/** When a report is due: month and day of the year after the one it is about, by kind of body. */
export interface DueDates {
  readonly byKind: Readonly<Partial<Record<BodyKind, string>>>;
  readonly clause: LocalText;
  readonly evidence: Evidence;
}

/** A report form: a country's and a time's. Pure data; no code outside this folder tests its id. */
export interface Edition {
  readonly id: string;
  readonly label: LocalText;
  readonly legalBasis: LocalText;
  /** First and last report year, null for "still in use". For orientation; the labels decide. */
  readonly years: readonly [first: number, last: number | null];
  /** Words that only this form prints. */
  readonly detectBy: readonly string[];
  readonly due: DueDates;
  readonly sections: readonly SectionDefinition[];
  readonly sectionsEvidence: Evidence;
  /** The form fixes the words of the sections' headings, not only what they are about. */
  readonly headingsPrescribed: boolean;
  readonly standingSentences: readonly StandingSentence[];
  readonly tables: readonly TableDefinition[];
}
