import type { CatalogueNode } from "../records/catalogue.ts";

/** Gives the labels of places in the directory of a year; a place that it does not have keeps its name. */
export function labelsIn(
  catalogue: readonly CatalogueNode[],
  year: number,
): (category: string) => string {
  const nodes = catalogue.filter((node) => node.year === year);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return (category) => labels.get(category) ?? category;
}
