export { factsInOrder } from "./facts-in-order.ts";
export { type ClaimCoverage, type Claims, readClaims } from "./read-claims.ts";
export { readStatements } from "./read-statements.ts";
export { claimRules } from "./rules/index.ts";
export { personalInformationMask } from "./screening/screen-report.ts";
export type { StatedFigure, Statement, StatementKind, StatementVerdict } from "./statement.ts";
