import type { Body, Fact, Finding, Report } from "@gongkai/core";
import type { CatalogueNode } from "../records/catalogue.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import type { Indicator } from "../records/indicator.ts";
import type { InformationRequest } from "../records/information-request.ts";
import type { Form } from "../requests/form.ts";
import type { Reading } from "../rows/ledger-row.ts";
import type { Trace } from "./trace.ts";

/** A list that has been read row by row, in memory or as it comes. */
export type Readings<T> = Iterable<Reading<T>> | AsyncIterable<Reading<T>>;

/** What a report is compiled from. A list that is not given counts nothing: its figures are entered or blank. */
export interface CompileOptions {
  readonly form: Form;
  readonly body: Pick<Body, "name" | "kind"> & Partial<Body>;
  /** The calendar year that the report is about. */
  readonly year: number;
  readonly items?: Readings<DisclosureItem> | undefined;
  readonly requests?: Readings<InformationRequest> | undefined;
  readonly indicators?: Readings<Indicator> | undefined;
  readonly catalogue?: readonly CatalogueNode[] | undefined;
  /** The facts of last year's report: for growth, and for the figures that it is told with. */
  readonly lastYear?: readonly Fact[] | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly perimeter?: Report["perimeter"] | undefined;
  readonly title?: string | undefined;
  readonly contacts?: Report["contacts"] | undefined;
  /** How many categories the table of categories lists, largest first; absent: all. */
  readonly mostCategories?: number | undefined;
  /** Whether titles that differ in a mark or two are the same item; absent: only equal ones are. */
  readonly near?: boolean | undefined;
}

/** How many rows of a list were read, and how many were counted. */
export interface ListTotals {
  readonly rows: number;
  /** Rows that could not be counted with; the findings say why. */
  readonly leftOut: number;
  /** Records that have nothing to do with the year. */
  readonly outsideYear: number;
}

/** A report compiled from records. */
export interface Compiled {
  readonly report: Report;
  readonly trace: Trace;
  /** What is wrong with the records, in the order of the lists; at most ten thousand. */
  readonly findings: readonly Finding[];
  /** How many more findings there are than `findings` lists. */
  readonly unlisted: number;
  readonly totals: Readonly<Record<"items" | "requests" | "indicators", ListTotals>>;
}
