import type { Finding } from "@gongkai/core";
import type { CatalogueNode } from "../records/catalogue.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { Directory } from "./directory.ts";

/** The directories of all years. Places are named by their id, or by their label where one only has it. */
export interface Catalogue {
  /** Its years, in their order. */
  readonly years: readonly number[];
  /** The places of a year, in the order of the list. */
  readonly placesOf: (year: number) => readonly CatalogueNode[];
  /** Null: the year has no such place. */
  readonly nodeOf: (year: number, name: string) => CatalogueNode | null;
  readonly labelOf: (year: number, name: string) => string | null;
  /** From the top down to the place; empty where there is none. */
  readonly pathOf: (year: number, name: string) => readonly CatalogueNode[];
  /** The place at the top that it belongs to. */
  readonly topOf: (year: number, name: string) => CatalogueNode | null;
  /** What does not hang together. */
  readonly findings: readonly Finding[];
}

/**
 * Makes the directories of all years one catalogue, and says what in them does not hang together.
 *
 * @example
 * const catalogue = catalogueOf([
 *   { year: 2024, id: "03", label: "政策", parent: null, formerly: [] },
 *   { year: 2024, id: "0301", label: "政策解读", parent: "03", formerly: [] },
 * ]);
 * catalogue.pathOf(2024, "政策解读").map(({ label }) => label) //=> ["政策", "政策解读"]
 */
export function catalogueOf(nodes: readonly CatalogueNode[]): Catalogue {
  const directories = new Map<number, Directory>();
  for (const node of nodes) {
    const directory = directories.get(node.year) ?? new Directory();
    directories.set(node.year, directory);
    directory.add(node);
  }
  const years = [...directories.keys()].sort((one, other) => one - other);
  const nodeOf = (year: number, name: string) => directories.get(year)?.named(name) ?? null;
  const pathOf = (year: number, name: string) => directories.get(year)?.path(name) ?? [];
  return {
    years,
    placesOf: (year) => directories.get(year)?.places ?? [],
    nodeOf,
    labelOf: (year, name) => nodeOf(year, name)?.label ?? null,
    pathOf,
    topOf: (year, name) => pathOf(year, name)[0] ?? null,
    findings: years.flatMap((year, at) => {
      const directory = directories.get(year);
      const before = directories.get(years[at - 1] ?? Number.NaN) ?? null;
      return directory === undefined ? [] : checkCatalogue(directory, before);
    }),
  };
}
