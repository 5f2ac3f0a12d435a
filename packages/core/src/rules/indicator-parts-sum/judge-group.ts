import type { CellReading } from "../../models/cell.ts";
import type { LocalText } from "../../models/local-text.ts";
import { formatRational } from "../../numbers/format-rational.ts";
import { rational } from "../../numbers/rational.ts";
import { compareRationals } from "../../numbers/rational-arithmetic.ts";
import { addReadings, amountOf, decimalsOf, whyNotAddable } from "../../tables/add-readings.ts";
import type { RowGroup } from "./row-group.ts";

/**
 * What a group says: its sum holds, holds if blanks are zeros, fails, says nothing, or cannot be
 * judged. `sum` is printed with as many decimals as its parts.
 */
export type GroupVerdict =
  | { readonly kind: "holds" | "holdsWithBlanks" | "silent" }
  | { readonly kind: "fails" | "partExceeds"; readonly sum: string }
  | { readonly kind: "notAssessable"; readonly reason: LocalText };

const ZERO = rational(0);

const isBlank = ({ state }: CellReading): boolean => state === "blank";

const isNumber = ({ state }: CellReading): boolean => state === "number";

function obstacle({ total, parts }: RowGroup): LocalText | null {
  if (isBlank(total) && parts.some((part) => compareRationals(amountOf(part), ZERO) !== 0)) {
    return { "zh-CN": "总数空白而分项有数", en: "the total is blank and its parts are not" };
  }
  return null;
}

const hasLargerPart = ({ total, parts }: RowGroup): boolean =>
  parts.some((part) => compareRationals(amountOf(part), amountOf(total)) === 1);

/**
 * Tells how a group fails, or null, where `order` compares the sum of its parts with the total.
 *
 * Exhaustive parts add up to the whole. Parts that may overlap fit into it each, reach it together,
 * and no more without cause. Of parts that are some of it, each fits, and no more is said.
 */
function failureOf(group: RowGroup, order: -1 | 0 | 1): "fails" | "partExceeds" | null {
  const { row, parts } = group;
  if (row.parts === "exhaustive") return order === 0 ? null : "fails";
  if (hasLargerPart(group)) return "partExceeds";
  if (row.parts === "some") return null;
  // A blank among the parts leaves open whether an excess is overlap; a shortfall it does not excuse.
  return order === -1 || (order === 1 && parts.every(isNumber)) ? "fails" : null;
}

/**
 * Judges one group of an "of which" list, exactly.
 *
 * Blank, dash, slash and 无 count as zero. A group of which nothing is printed says nothing.
 */
export function judgeGroup(group: RowGroup): GroupVerdict {
  const { total, parts } = group;
  if (parts.length === 0 || [total, ...parts].every(isBlank)) return { kind: "silent" };
  const reason = whyNotAddable([total, ...parts]) ?? obstacle(group);
  if (reason !== null) return { kind: "notAssessable", reason };
  const exactSum = addReadings(parts);
  const order = compareRationals(exactSum, amountOf(total));
  const sum = formatRational(exactSum, Math.max(...parts.map(decimalsOf)));
  const failure = failureOf(group, order);
  if (failure !== null) return { kind: failure, sum };
  if (order !== 0 || group.row.parts === "some") return { kind: "silent" };
  return { kind: [total, ...parts].every(isNumber) ? "holds" : "holdsWithBlanks" };
}
