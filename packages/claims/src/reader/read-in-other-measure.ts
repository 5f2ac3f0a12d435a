import type { Expression } from "./expression.ts";
import { rangeOf, type Segment, tell } from "./segment.ts";
import { figureAt, isSign } from "./signs.ts";

/** The same change in the other measure: per cent of what it grew from, or by how many. */
const turned = (reading: Expression, op: "growth" | "change"): Expression =>
  reading.op === "growth" || reading.op === "change" ? { ...reading, op } : reading;

/**
 * Reads 增长29.5%（72件） and 增加72件（29.5%）, a change that a bracket gives in the other measure; false where it is
 * none.
 */
export function readInOtherMeasure(segment: Segment, at: number): boolean {
  const { marks, claims } = segment;
  const [mark, before] = [figureAt(marks, at), figureAt(marks, at - 2)];
  const last = claims.at(-1);
  const isAlone = isSign(marks[at - 1], "open") && isSign(marks[at + 1], "close");
  if (mark === null || before === null || !isAlone) return false;
  if (last === undefined || last.evidence.start !== before.start) return false;
  const isPercentage = mark.figure.unit === "%";
  const told = isPercentage ? "difference" : "growth";
  const isOfShare = last.readings.some(({ op }) => op !== "growth" && op !== "change");
  if (last.kind !== told || isOfShare || before.figure.unit === mark.figure.unit) return false;
  const kind = isPercentage ? "growth" : "difference";
  const op = isPercentage ? "growth" : "change";
  const readings = last.readings.map((reading) => turned(reading, op));
  tell(segment, { ...last, kind, evidence: rangeOf(mark), figure: mark.figure, readings });
  segment.from = at + 1;
  return true;
}
