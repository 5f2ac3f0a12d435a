import type { Language } from "@gongkai/core";

/** What every table needs to know of the page that it stands on. */
export interface TablePage {
  readonly lang: Language;
  /** The report year, for labels such as `{year}年度`. */
  readonly year: number;
}
