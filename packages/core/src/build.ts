export { assembleReport, type ReportParts } from "./build/assemble-report.ts";
export { type BlankReportOptions, blankReport } from "./build/blank-report.ts";
export { buildReport, type FiguresOf, type ReportDraft } from "./build/build-report.ts";
export { numeral } from "./build/build-sections.ts";
