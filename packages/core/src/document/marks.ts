/** The attribute of a cell that prints a fact; its value is the concept code. */
export const FACT_ATTRIBUTE = "data-fact";

/** The id of the element of a page that holds the report's JSON. */
export const EMBEDDED_REPORT_ID = "gongkai-report";

/** The id of the element of a page that holds findings: no part of the report. */
export const FINDINGS_ID = "gongkai-findings";

/** How the id of an element begins that tells of a finding beside its place: no part of the report. */
export const FINDING_MARK_ID = "gongkai-finding-mark-";

/** The `ref` of the table of particulars: what the form itself has no place for. */
export const PARTICULARS_REF = "particulars";

/** The `mark` of the line under the title that names publisher and date. */
export const META_MARK = "meta";

/** Stands in a text table for a cell that a merged cell above it covers. */
export const DITTO = "〃";

/** Stands in a text table for a cell that a merged cell to its left covers. */
export const LEFT_DITTO = "←";

/** The names of the first columns of a sheet of facts, which says again what the report says: no part of it. */
export const FACTS_SHEET_HEADER = ["concept", "dimensions"] as const;

/**
 * The line of a report that stands for another sheet of its workbook.
 *
 * @example
 * sheetReference("表一") //=> "（见工作表“表一”）"
 */
export const sheetReference = (sheet: string): string => `（见工作表“${sheet}”）`;

/**
 * The sheet that a line stands for; null for every other line.
 *
 * @example
 * [referredSheet("（见工作表“表一”）"), referredSheet("见表一")] //=> ["表一", null]
 */
export const referredSheet = (line: string): string | null =>
  /^[（(]见工作表[“"「](.+)[”"」][）)]$/.exec(line.trim())?.[1] ?? null;
