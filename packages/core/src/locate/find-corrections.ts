import type { CompiledTable } from "../tables/compiled-table.ts";
import type { Figures } from "./figures.ts";
import { mendPlainError } from "./mend-plain-error.ts";
import { type Network, networkOf } from "./network.ts";
import { shiftedRows } from "./shifted-rows.ts";
import {
  type Allowance,
  type Change,
  type ChangeSet,
  SmallestChanges,
} from "./smallest-changes.ts";
import { Sums } from "./sums.ts";
import { type WorkedOut, workOutUnknown } from "./work-out-unknown.ts";

/** Changes after which all lines hold. */
export interface Correction {
  readonly changes: ChangeSet;
  /** How many cells say another figure now; to read an unreadable one costs nothing. */
  readonly size: number;
}

export interface Corrections {
  readonly found: readonly Correction[];
  /** The allowance was used up: there may be others, and smaller ones. */
  readonly isStopped: boolean;
  /** Every set of at most so many changes has been looked at; 0 where that cannot be said. */
  readonly completeTo: number;
}

/** The part of a table that is looked at, and how much may be tried. */
export interface SearchArea {
  readonly form: CompiledTable;
  readonly network: Network;
  readonly figures: Figures;
  readonly allowance: Allowance;
}

/** Beyond three changes a table explains nearly everything, and a search takes too long. */
export const MOST_CHANGES = 3;

const isOnNetwork = ({ linksOfCell }: Network, cell: number) =>
  linksOfCell[cell] !== undefined && linksOfCell[cell].length > 0;

/** The lines without a cell that remains unknown. */
function closedNetwork({ form, network }: SearchArea, { open }: WorkedOut): Network {
  if (open.size === 0) return network;
  const isClosed = (cell: number) => !open.has(cell);
  const lines = network.lines.filter(
    ({ left, right }) => left.every(isClosed) && right.every(isClosed),
  );
  return networkOf(form, lines);
}

/** Puts together what was worked out and what was changed after; the later change of a cell counts. */
function correctionOf({ figures }: SearchArea, steps: readonly Change[]): Correction {
  const last = new Map(steps.map(({ cell, value }) => [cell, value]));
  const changes: Change[] = [];
  let size = 0;
  for (const [cell, value] of [...last].sort(([left], [right]) => left - right)) {
    const isUnknown = figures.unknown.has(cell);
    if (!isUnknown && value === figures.values[cell]) continue;
    if (!isUnknown) size++;
    changes.push({ cell, value });
  }
  return { changes, size };
}

/** Figures with the free cells worked out from their lines, and the steps that this took. */
function startWith(area: SearchArea, free: ReadonlySet<number>) {
  const own = new Set([...free].filter((cell) => isOnNetwork(area.network, cell)));
  const worked = workOutUnknown(area.network.lines, area.figures.values, own);
  const sums = new Sums(closedNetwork(area, worked), worked.values);
  const steps: Change[] = [...worked.determined].map((cell) => ({
    cell,
    value: sums.valueAt(cell),
  }));
  return { sums, steps, hasFree: own.size > 0 };
}

/** Searches with some cells free to take whatever value their lines demand. */
function searchWith(area: SearchArea, free: ReadonlySet<number>): Correction[] {
  const { sums, steps, hasFree } = startWith(area, free);
  const search = new SmallestChanges(sums, area.allowance);
  const found = search.search({ most: MOST_CHANGES, beyond: hasFree ? 1 : 0 });
  // Where one figure explains everything, no row has moved.
  const isPlain = sums.failing === 0 || found.some((changes) => changes.length === 1);
  const shifted = isPlain ? [] : shiftedRows(sums);
  return [...found, ...shifted].map((changes) => correctionOf(area, [...steps, ...changes]));
}

/** Mends one plain error after the other until a search finds what mends the rest. */
function searchBeyond(area: SearchArea, free: ReadonlySet<number>): Correction[] {
  const { sums, steps } = startWith(area, free);
  while (area.allowance.tries > 0) {
    const change = mendPlainError(sums);
    if (change === null) break;
    steps.push(change);
    const search = new SmallestChanges(sums, area.allowance);
    const found = search.search({ most: MOST_CHANGES, beyond: 0 });
    if (found.length > 0) {
      return found.map((changes) => correctionOf(area, [...steps, ...changes]));
    }
  }
  return [];
}

/** Blank cells that alone stand for a sum which is not zero. */
function blankWholes({ network, figures }: SearchArea): ReadonlySet<number> {
  const wholes = new Set<number>();
  for (const { left, right } of network.lines) {
    const [whole, ...others] = left;
    if (whole === undefined || others.length > 0 || !figures.blank.has(whole)) continue;
    if (right.some((cell) => figures.values[cell] !== 0 && !figures.unknown.has(cell))) {
      wholes.add(whole);
    }
  }
  return wholes;
}

/**
 * Finds the smallest sets of changes after which all lines of a network hold; unranked.
 *
 * Beside those of up to three cells: all blank totals filled in, however many, with up to three
 * changes more; a row whose figures all stand one column off; and where nothing else is found, many
 * errors that are plain one by one.
 */
export function findCorrections(area: SearchArea): Corrections {
  const { figures, allowance } = area;
  const wholes = blankWholes(area);
  const filled = new Set([...figures.unknown, ...wholes]);
  const found = searchWith(area, figures.unknown);
  const isComplete = figures.unknown.size === 0 && allowance.tries > 0;
  if (wholes.size > 1) found.push(...searchWith(area, filled));
  if (found.length === 0) found.push(...searchBeyond(area, filled));
  return {
    found,
    isStopped: allowance.tries <= 0,
    completeTo: isComplete ? MOST_CHANGES : 0,
  };
}
