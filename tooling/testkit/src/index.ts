export { arbitraryReport } from "./arbitrary-report.ts";
export { minimalReport } from "./minimal-report.ts";
export { modernReport } from "./modern-report.ts";
export { withCell } from "./with-cell.ts";
