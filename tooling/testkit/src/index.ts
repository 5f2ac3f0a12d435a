export { arbitraryReport } from "./arbitrary-report.ts";
export { type CellMutation, cellMutations } from "./cell-mutations.ts";
export { minimalReport } from "./minimal-report.ts";
export { modernReport } from "./modern-report.ts";
export { itemRows, type ListRow, type OfficeYear } from "./office-year.ts";
export { type RandomSource, randomSource } from "./random-source.ts";
export { reportOfYearBefore, type ValidReportOptions, validReport } from "./valid-report.ts";
export { type Density, type TableDraw, validTable } from "./valid-tables.ts";
export { withCell } from "./with-cell.ts";
export {
  type WorkbookCell,
  type WorkbookOptions,
  type WorkbookSheet,
  workbook,
} from "./workbook.ts";
