export { type OfficeFormat, officeFormat } from "./files/office-format.ts";
export { importReport, importReports } from "./import-report.ts";
export type {
  ImportOptions,
  ImportResult,
  SetAside,
  TableReading,
  Unrecognized,
} from "./import-result.ts";
export { bodyKind } from "./recognize/body-kind.ts";
export { importRuleCards } from "./rule-cards.ts";
export type { Certainty } from "./tables/label-index.ts";
export type { ReadLabel } from "./tables/recognized-table.ts";
