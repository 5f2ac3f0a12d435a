export { duplicateKeyFindings } from "./parse/duplicate-key-findings.ts";
export { duplicateKeys } from "./parse/duplicate-keys.ts";
