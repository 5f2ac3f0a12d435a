import type { StatementKind } from "./statement.ts";

const STATING: ReadonlySet<StatementKind> = new Set(["quantity", "part", "absence"]);
const COUNTING: ReadonlySet<StatementKind> = new Set([...STATING, "sum"]);

/** Whether the facts of such a statement are what it states; those of others only are referred to. */
export const isStating = (kind: StatementKind): boolean => STATING.has(kind);

/** Whether such a statement counts something, be it several things together. */
export const isCounting = (kind: StatementKind): boolean => COUNTING.has(kind);
