import { findEdition, type Report } from "@gongkai/core";
import type { StatementDraft } from "./statement-draft.ts";

/** Concepts that this report's form counts otherwise than later forms do. */
function brokenConcepts(report: Report): Set<string> {
  const tables = findEdition(report.edition)?.tables ?? [];
  const rows = tables.flatMap((table) => (table.kind === "fixed" ? table.rows : []));
  return new Set(rows.filter((row) => row.break === true).map(({ concept }) => concept));
}

/** Marks the facts whose concept means something else in other editions, as the form's tables do. */
export function markBreaks(report: Report, drafts: readonly StatementDraft[]): StatementDraft[] {
  const broken = brokenConcepts(report);
  return drafts.map((draft) => {
    const { facts } = draft.statement;
    if (!facts.some(({ concept }) => broken.has(concept))) return draft;
    const marked = facts.map((fact) =>
      broken.has(fact.concept) ? { ...fact, break: true as const } : fact,
    );
    return { ...draft, statement: { ...draft.statement, facts: marked } };
  });
}
