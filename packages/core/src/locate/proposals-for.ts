import type { Proposal } from "../findings/proposal.ts";
import type { LocalText } from "../models/local-text.ts";

/** What could be found out about one table whose figures do not add up, or cannot all be read. */
export interface LocatedTable {
  /** The table's id. */
  readonly table: string;
  /** Each makes all sums right that hang together; the likeliest first. */
  readonly proposals: readonly Proposal[];
  /** How many more there are that are not listed. */
  readonly omitted: number;
  /** The search was given up before everything was tried. */
  readonly searchStopped: boolean;
  /** What to know about the proposals, or why there is none. */
  readonly reason: LocalText | null;
}

/** The tables of a report in which a cell is wrong or cannot be read. */
export interface Located {
  readonly tables: readonly LocatedTable[];
}

/**
 * Picks the proposals that would change one of some cells.
 *
 * @param paths JSON Pointers of the cells, such as those of the line that a finding is about.
 *
 * @example
 * const found = { text: { "zh-CN": "", en: "" }, changes: [{ path: "/tables/requests/cells/new/total", place: { "zh-CN": "", en: "" }, actual: "4", value: 5 }] };
 * const located = { tables: [{ table: "requests", proposals: [found], omitted: 0, searchStopped: false, reason: null }] };
 * proposalsFor(located, ["/tables/requests/cells/new/total"]).length //=> 1
 * proposalsFor(located, ["/tables/requests/cells/new/research"]).length //=> 0
 */
export function proposalsFor({ tables }: Located, paths: readonly string[]): readonly Proposal[] {
  const wanted = new Set(paths);
  return tables.flatMap(({ proposals }) =>
    proposals.filter(({ changes }) => changes?.some(({ path }) => wanted.has(path)) === true),
  );
}
