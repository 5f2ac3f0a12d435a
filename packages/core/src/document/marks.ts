/** The attribute of a cell that prints a fact; its value is the concept code. */
export const FACT_ATTRIBUTE = "data-fact";

/** The id of the element of a page that holds the report's JSON. */
export const EMBEDDED_REPORT_ID = "gongkai-report";

/** The id of the element of a page that holds findings: no part of the report. */
export const FINDINGS_ID = "gongkai-findings";

/** The `ref` of the table of particulars: what the form itself has no place for. */
export const PARTICULARS_REF = "particulars";

/** The `mark` of the line under the title that names publisher and date. */
export const META_MARK = "meta";

/** Stands in a text table for a cell that a merged cell above it covers. */
export const DITTO = "〃";

/** Stands in a text table for a cell that a merged cell to its left covers. */
export const LEFT_DITTO = "←";
