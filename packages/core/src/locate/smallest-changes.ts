import type { Sums } from "./sums.ts";

/** A cell, by its number, and the figure that it should have. */
export interface Change {
  readonly cell: number;
  readonly value: number;
}

export type ChangeSet = readonly Change[];

/** How much a search may try, counted over all searches of one table. */
export interface Allowance {
  tries: number;
}

/** How many cells may change at once. */
interface Depth {
  readonly most: number;
  /** Levels to look at beyond the first at which something was found. */
  readonly beyond: number;
}

const byCell = (left: Change, right: Change) => left.cell - right.cell;

/**
 * Searches for sets of changes after which every line holds, the smallest first.
 *
 * Complete for up to three changes: of so few, one always stands alone on some line, so that this
 * line's residual says by how much the cell is off. (Four cells at the corners of a rectangle can
 * hide each other.) Every value is a whole number and not negative.
 */
export class SmallestChanges {
  readonly found: ChangeSet[] = [];
  readonly #keys = new Set<string>();
  readonly #moved: number[] = [];

  constructor(
    readonly sums: Sums,
    readonly allowance: Allowance,
  ) {}

  get isStopped(): boolean {
    return this.allowance.tries <= 0;
  }

  search({ most, beyond }: Depth): readonly ChangeSet[] {
    let last = most;
    for (let count = 0; count <= last && !this.isStopped; count++) {
      const isFirst = this.found.length === 0;
      this.#try(count);
      if (isFirst && this.found.length > 0) last = Math.min(last, count + beyond);
    }
    return this.found;
  }

  #try(left: number) {
    const { sums } = this;
    if (this.allowance.tries-- <= 0) return;
    if (sums.failing === 0) {
      if (left === 0) this.#record();
      return;
    }
    if (left === 0 || sums.failing > left * sums.network.mostLinks) return;
    for (const cell of sums.network.cellsOfLine[sums.shortestFailing()] ?? []) {
      if (!this.#moved.includes(cell)) this.#tryCell(cell, left);
    }
  }

  #tryCell(cell: number, left: number) {
    const { sums } = this;
    const before = sums.valueAt(cell);
    const tried: number[] = [];
    for (const link of sums.network.linksOfCell[cell] ?? []) {
      const value = sums.valueFor(cell, link);
      if (value === before || value < 0 || tried.includes(value)) continue;
      tried.push(value);
      this.#moved.push(cell);
      sums.set(cell, value);
      this.#try(left - 1);
      sums.set(cell, before);
      this.#moved.pop();
    }
  }

  #record() {
    const changes = this.#moved.map((cell) => ({ cell, value: this.sums.valueAt(cell) }));
    changes.sort(byCell);
    const key = changes.map(({ cell, value }) => `${cell}=${value}`).join();
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.found.push(changes);
  }
}
