import type { CellReading } from "../../models/cell.ts";
import type { LocalText } from "../../models/local-text.ts";
import { formatRational } from "../../numbers/format-rational.ts";
import { type Rational, rational, toRational } from "../../numbers/rational.ts";
import { addRationals, compareRationals } from "../../numbers/rational-arithmetic.ts";
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

/** Blank, dash, slash and 无 stand for zero in a sum; that is an assumption. */
export const amountOf = ({ value }: CellReading): Rational =>
  value === null ? ZERO : toRational(value);

const decimalsOf = ({ value }: CellReading): number =>
  String(value ?? "").split(".")[1]?.length ?? 0;

const isBlank = ({ state }: CellReading): boolean => state === "blank";

const isNumber = ({ state }: CellReading): boolean => state === "number";

const isIllegible = ({ state }: CellReading): boolean =>
  state === "unreadable" || state === "notStated";

function obstacle({ total, parts }: RowGroup): LocalText | null {
  const cells = [total, ...parts];
  if (cells.some(isIllegible)) {
    return { "zh-CN": "有一格无法读出一个数", en: "a cell cannot be read as one figure" };
  }
  if (cells.some(({ approx }) => approx !== null)) {
    return { "zh-CN": "有一格只是约数", en: "a cell is only approximate" };
  }
  const units = new Set(cells.map(({ unit }) => unit).filter((unit) => unit !== null));
  if (units.size > 1) return { "zh-CN": "各格单位不同", en: "the cells have different units" };
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
  const reason = obstacle(group);
  if (reason !== null) return { kind: "notAssessable", reason };
  const exactSum = parts.map(amountOf).reduce(addRationals, ZERO);
  const order = compareRationals(exactSum, amountOf(total));
  const sum = formatRational(exactSum, Math.max(...parts.map(decimalsOf)));
  const failure = failureOf(group, order);
  if (failure !== null) return { kind: failure, sum };
  if (order !== 0 || group.row.parts === "some") return { kind: "silent" };
  return { kind: [total, ...parts].every(isNumber) ? "holds" : "holdsWithBlanks" };
}
