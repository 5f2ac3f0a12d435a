import type { CatalogueNode } from "../records/catalogue.ts";
import type { Catalogue } from "./catalogue-of.ts";

/** What became of places between two years; `mixed`: several became several. */
export type CatalogueChange =
  | "same"
  | "renamed"
  | "moved"
  | "split"
  | "merged"
  | "new"
  | "ended"
  | "mixed";

/** Places whose counts, added up, are comparable between two years. */
export interface ComparableGroup {
  /** Ids in the earlier year. */
  readonly earlier: readonly string[];
  /** Ids in the later year. */
  readonly later: readonly string[];
  readonly change: CatalogueChange;
}

const keyOf = (year: number, id: string): string => `${year} ${id}`;

/** Puts together what belongs together. */
class Union {
  readonly #above = new Map<string, string>();

  rootOf(key: string): string {
    let root = key;
    for (let above = this.#above.get(root); above !== undefined; above = this.#above.get(root)) {
      const next = this.#above.get(above);
      if (next !== undefined) this.#above.set(root, next);
      root = above;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [root, otherRoot] = [this.rootOf(one), this.rootOf(other)];
    if (root !== otherRoot) this.#above.set(root, otherRoot);
  }
}

/** Joins the places of all years from one to another with those that they continue. */
function continued(catalogue: Catalogue, years: readonly number[]): Union {
  const union = new Union();
  years.slice(1).forEach((year, at) => {
    const before = years[at] ?? year;
    const ids = new Set(catalogue.placesOf(before).map(({ id }) => id));
    for (const { id, formerly } of catalogue.placesOf(year)) {
      for (const former of formerly) {
        if (ids.has(former)) union.join(keyOf(year, id), keyOf(before, former));
      }
    }
  });
  return union;
}

type Places = readonly CatalogueNode[];

function rootOfParent(union: Union, { year, parent }: CatalogueNode): string | null {
  return parent === null ? null : union.rootOf(keyOf(year, parent));
}

function changeOf(union: Union, earlier: Places, later: Places): CatalogueChange {
  const [before, after] = [earlier[0], later[0]];
  if (before === undefined) return "new";
  if (after === undefined) return "ended";
  if (earlier.length > 1) return later.length > 1 ? "mixed" : "merged";
  if (later.length > 1) return "split";
  if (rootOfParent(union, before) !== rootOfParent(union, after)) return "moved";
  return before.label === after.label ? "same" : "renamed";
}

/**
 * Puts the places of two years into the smallest groups whose counts stay comparable, through all
 * renames, moves, splits and merges between them. Each place stands in one group.
 *
 * A place that moved is `moved` whether or not it was also renamed; one whose parent alone was
 * renamed stays `same`.
 *
 * @example
 * const catalogue = catalogueOf([
 *   { year: 2023, id: "a", label: "解读", parent: null, formerly: [] },
 *   { year: 2024, id: "b", label: "文字解读", parent: null, formerly: ["a"] },
 *   { year: 2024, id: "c", label: "图解", parent: null, formerly: ["a"] },
 * ]);
 * comparableGroups(catalogue, 2023, 2024) //=> [{ earlier: ["a"], later: ["b", "c"], change: "split" }]
 */
export function comparableGroups(
  catalogue: Catalogue,
  earlierYear: number,
  laterYear: number,
): ComparableGroup[] {
  const years = catalogue.years.filter((year) => year >= earlierYear && year <= laterYear);
  const union = continued(catalogue, years);
  const groups = new Map<string, { earlier: CatalogueNode[]; later: CatalogueNode[] }>();
  const groupOf = ({ year, id }: CatalogueNode) => {
    const root = union.rootOf(keyOf(year, id));
    const group = groups.get(root) ?? { earlier: [], later: [] };
    groups.set(root, group);
    return group;
  };
  for (const node of catalogue.placesOf(earlierYear)) groupOf(node).earlier.push(node);
  for (const node of catalogue.placesOf(laterYear)) groupOf(node).later.push(node);
  return [...groups.values()].map(({ earlier, later }) => ({
    earlier: earlier.map(({ id }) => id),
    later: later.map(({ id }) => id),
    change: changeOf(union, earlier, later),
  }));
}
