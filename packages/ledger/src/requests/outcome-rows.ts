import type { FixedTableDefinition, RowDefinition } from "@gongkai/core";

/** What the concepts of outcomes begin with. */
export const OUTCOME = "requests.outcome.";

const isOutcome = ({ concept }: RowDefinition): boolean =>
  concept.startsWith(OUTCOME) && concept !== `${OUTCOME}total`;

/**
 * The concept that requests are counted under in a row. Where two rows of outcomes have one concept
 * (已主动公开 and 同意公开 in the national table), each is a part of it, named by its own id.
 */
export function countedConcept({ rows }: FixedTableDefinition, row: RowDefinition): string {
  const { concept, id } = row;
  const isShared = rows.some((other) => other !== row && other.concept === concept);
  return isShared && isOutcome(row) ? `${concept}.${id.split(".").at(-1)}` : concept;
}

/** The rows of a table that count requests by their outcome, by the outcome's id: `denied.stateSecret`. */
export function outcomeRows(table: FixedTableDefinition): Map<string, RowDefinition> {
  return new Map(
    table.rows
      .filter(isOutcome)
      .map((row) => [countedConcept(table, row).slice(OUTCOME.length), row]),
  );
}

/** Whether several rows of a table count what later forms count in one. */
export const dividesOutcomes = (table: FixedTableDefinition): boolean =>
  table.rows.some((row) => countedConcept(table, row) !== row.concept);
