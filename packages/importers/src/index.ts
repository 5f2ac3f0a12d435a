export { importReport } from "./import-report.ts";
export type { ImportOptions, ImportResult, SetAside } from "./import-result.ts";
export { importRuleCards } from "./rule-cards.ts";
