import type { LocalText } from "@gongkai/core";
import { canBeEqual } from "../interval.ts";
import { isComparable, keyOf, type Occurrence } from "../occurrence.ts";
import type { OccurrenceIndex } from "../occurrence-index.ts";
import type { Statement } from "../statement.ts";

const statedOnce: LocalText = {
  "zh-CN": "报告中只此一处说到，无从比较",
  en: "Stated once: nothing in the report to compare it with",
};

const isElsewhere = (own: Occurrence, other: Occurrence): boolean =>
  own.path !== other.path || own.range?.start !== other.range?.start;

/** What a figure is held against: null where nothing else states the quantity; else a value that differs, if any. */
function heldAgainst(
  own: Occurrence,
  index: OccurrenceIndex,
): { differing: Occurrence | null } | null {
  const repetition = index.get(keyOf(own));
  if (repetition === undefined) return null;
  const isComparedTo = (other: Occurrence) => isElsewhere(own, other) && isComparable(own, other);
  if (!repetition.places.some(isComparedTo)) return null;
  // Where a table says it, another wrong figure of the prose makes this one no worse.
  const ofTables = repetition.ofTables.filter((other) => isComparable(own, other));
  const decisive = ofTables.length > 0 ? ofTables : repetition.distinct;
  const differing = decisive.find(
    (other) => isComparable(own, other) && !canBeEqual(own.interval, other.interval),
  );
  return { differing: differing ?? null };
}

/** Says whether the quantities that a statement states stand elsewhere, with the same values or others. */
export function judgeQuantity(
  statement: Statement,
  stated: readonly Occurrence[],
  index: OccurrenceIndex,
): Statement {
  if (statement.reason !== null) return statement;
  let isHeld = false;
  let wrong: Occurrence | null = null;
  for (const own of stated) {
    const held = heldAgainst(own, index);
    if (held === null) continue;
    isHeld = true;
    wrong ??= held.differing;
  }
  if (!isHeld) return { ...statement, reason: statedOnce };
  return wrong === null
    ? { ...statement, verdict: "agrees" }
    : { ...statement, verdict: "disagrees", recomputed: wrong.printed };
}
