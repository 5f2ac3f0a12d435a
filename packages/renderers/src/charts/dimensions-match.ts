import type { Dimensions, Fact } from "@gongkai/core";

/** Whether a fact is counted by these dimensions and no others. */
export function hasDimensions(fact: Fact, dimensions: Dimensions): boolean {
  const names = Object.keys(dimensions);
  return (
    Object.keys(fact.dimensions).length === names.length &&
    names.every((name) => fact.dimensions[name] === dimensions[name])
  );
}

/** Whether a fact is of all applicants together, or counted by nothing. */
export const isOfAll = (fact: Fact): boolean =>
  hasDimensions(fact, {}) || hasDimensions(fact, { applicant: "total" });
