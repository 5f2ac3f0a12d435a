import { pointerSegments } from "@gongkai/core";
import type { Region } from "@gongkai/renderers/problems";
import { parse, type ValueNode } from "@humanwhocodes/momoa";

type Located = { readonly loc: { readonly start: Position; readonly end: Position } };

interface Position {
  readonly line: number;
  readonly column: number;
}

const regionOf = ({ loc: { start, end } }: Located): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

interface Step {
  readonly value: ValueNode;
  /** What is pointed at where the value is long: its key. */
  readonly key: Located;
}

function stepInto(value: ValueNode, segment: string): Step | null {
  if (value.type === "Array") {
    const element = value.elements[Number(segment)];
    return element === undefined ? null : { value: element.value, key: element.value };
  }
  if (value.type !== "Object") return null;
  // Of two with one name the last is the one that is read.
  const member = value.members.findLast(({ name }) => {
    return (name.type === "String" ? name.value : name.name) === segment;
  });
  return member === undefined ? null : { value: member.value, key: member.name };
}

const isLong = ({ type }: ValueNode): boolean => type === "Object" || type === "Array";

/** The key of a long value; its opening bracket where it stands in a list and has none. */
function headOf({ value, key }: Step): Region {
  const region = regionOf(key);
  if (key !== value) return region;
  const { startLine, startColumn } = region;
  return { ...region, endLine: startLine, endColumn: startColumn + 1 };
}

/**
 * Finds values of a JSON text by JSON Pointer; one that is not there by what is nearest around it.
 *
 * @param text JSON that has been parsed without an error before.
 */
export function jsonRegions(text: string): (pointer: string) => Region | null {
  const { body } = parse(text);
  return (pointer) => {
    let step: Step = { value: body, key: body };
    for (const segment of pointerSegments(pointer)) {
      const next = stepInto(step.value, segment);
      if (next === null) break;
      step = next;
    }
    if (step.value === body) return null;
    return isLong(step.value) ? headOf(step) : regionOf(step.value);
  };
}
