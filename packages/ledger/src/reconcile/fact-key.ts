import type { Fact } from "@gongkai/core";
import { figureKey } from "../compile/figure-key.ts";

/**
 * Names what a fact counts, for which year: the total over all applicants is the total.
 *
 * @example
 * factKey({ concept: "requests.new", dimensions: { applicant: "total" }, year: 2024 }) //=> "2024 requests.new"
 */
export function factKey({
  concept,
  dimensions,
  year,
}: Pick<Fact, "concept" | "dimensions" | "year">): string {
  const parts = Object.entries(dimensions).filter(([, value]) => value !== "total");
  return `${year} ${figureKey(concept, Object.fromEntries(parts))}`;
}
