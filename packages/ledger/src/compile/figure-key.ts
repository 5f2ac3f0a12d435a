import type { Dimensions } from "@gongkai/core";

/** Names what a figure counts: `requests.new`, `requests.new|applicant=total`. */
export function figureKey(concept: string, dimensions: Dimensions = {}): string {
  const named = Object.entries(dimensions).map(([dimension, value]) => `|${dimension}=${value}`);
  return concept + named.toSorted().join("");
}
