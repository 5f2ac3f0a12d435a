import type { LocalText } from "@gongkai/core";
import { readOperand, toFigureReading } from "./operand.ts";
import type { Part } from "./part.ts";
import { partRole } from "./share-of-base.ts";

/** The exact counts that may be added up, or null; the reason names what was left out, or why. */
export interface AddableParts {
  readonly counts: readonly (number | string)[] | null;
  readonly reason: LocalText | null;
}

const emptyStates: readonly string[] = ["blank", "dash", "slash", "none"];

/** Nothing was printed for this part, as opposed to a figure that cannot be had. */
function isEmpty(part: Part): boolean {
  const { value, state, reason } = toFigureReading(part.count);
  if (reason !== undefined) return false;
  return state === undefined ? value === null : emptyStates.includes(state);
}

const named = (parts: readonly Part[]): LocalText => ({
  "zh-CN": parts.map((part) => `“${part.label}”`).join("、"),
  en: parts.map((part) => `“${part.label}”`).join(", "),
});

/** Sorts out which parts can be added up. */
export function sumOfParts(parts: readonly Part[]): AddableParts {
  const counts: (number | string)[] = [];
  const empty: Part[] = [];
  const unknown: Part[] = [];
  for (const part of parts) {
    const { value } = readOperand(part.count, partRole);
    if (value !== null) counts.push(value);
    else (isEmpty(part) ? empty : unknown).push(part);
  }
  if (unknown.length > 0) {
    const names = named(unknown);
    const reason = {
      "zh-CN": `未计算：${names["zh-CN"]}没有确切数字`,
      en: `Not computed: no exact figure for ${names.en}`,
    };
    return { counts: null, reason };
  }
  if (empty.length === 0) return { counts, reason: null };
  const names = named(empty);
  const reason = {
    "zh-CN": `合计不含未填写的${names["zh-CN"]}`,
    en: `The sum leaves out ${names.en}, where nothing is printed`,
  };
  return { counts, reason };
}
