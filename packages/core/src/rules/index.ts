import type { Rule } from "./rule.ts";

/** The rules over what a report's own data hold: figures of its tables, dates, sections, keys. */
export const coreRules: readonly Rule[] = [];
