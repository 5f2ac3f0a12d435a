import type { LocalText } from "@gongkai/core";
import { canBeEqual } from "../interval.ts";
import { isComparable, keyOf, type Occurrence } from "../occurrence.ts";
import type { OccurrenceIndex } from "../occurrence-index.ts";
import { proseOccurrences } from "../prose-occurrences.ts";
import type { Statement } from "../statement.ts";
import type { StatementDraft } from "../statement-draft.ts";

const statedOnce: LocalText = {
  "zh-CN": "报告中只此一处说到，无从比较",
  en: "Stated once: nothing in the report to compare it with",
};

const isElsewhere = (own: Occurrence, other: Occurrence): boolean =>
  own.path !== other.path || own.range?.start !== other.range?.start;

/** Null where no other place states the quantity. */
function isBorneOut(own: Occurrence, index: OccurrenceIndex): boolean | null {
  const { places, values } = index.get(keyOf(own)) ?? { places: [], values: [] };
  const isComparedTo = (other: Occurrence) => isElsewhere(own, other) && isComparable(own, other);
  if (!places.some(isComparedTo)) return null;
  const compared = values.filter(isComparedTo);
  // Where a table says it, another wrong figure of the prose makes this one no worse.
  const ofTables = compared.filter(({ range }) => range === null);
  const decisive = ofTables.length > 0 ? ofTables : compared;
  return decisive.every((value) => canBeEqual(own.interval, value.interval));
}

/** Says whether the same quantity stands elsewhere, with the same value or another. */
export function judgeQuantity(draft: StatementDraft, index: OccurrenceIndex): Statement {
  const { statement } = draft;
  if (statement.reason !== null) return statement;
  const outcomes = proseOccurrences(draft)
    .map((own) => isBorneOut(own, index))
    .filter((outcome) => outcome !== null);
  if (outcomes.length === 0) return { ...statement, reason: statedOnce };
  return { ...statement, verdict: outcomes.every(Boolean) ? "agrees" : "disagrees" };
}
