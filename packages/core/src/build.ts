export { buildReport, type FiguresOf, type ReportDraft } from "./build/build-report.ts";
