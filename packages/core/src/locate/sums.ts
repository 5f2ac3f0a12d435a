import type { Network } from "./network.ts";

/** How far the lines of a network are from holding, kept up to date while figures are tried out. */
export class Sums {
  readonly values: number[];
  /** By line: left sum less right sum. */
  readonly residuals: number[];
  /** How many lines do not hold. */
  failing = 0;

  constructor(
    readonly network: Network,
    values: readonly number[],
  ) {
    this.values = [...values];
    const sum = (cells: readonly number[]) =>
      cells.reduce((total, cell) => total + (values[cell] ?? 0), 0);
    this.residuals = network.lines.map(({ left, right }) => sum(left) - sum(right));
    for (const residual of this.residuals) if (residual !== 0) this.failing++;
  }

  valueAt(cell: number): number {
    return this.values[cell] ?? 0;
  }

  set(cell: number, value: number) {
    const change = value - this.valueAt(cell);
    this.values[cell] = value;
    for (const { line, sign } of this.network.linksOfCell[cell] ?? []) {
      const before = this.residuals[line] ?? 0;
      const after = before + sign * change;
      this.residuals[line] = after;
      if (before === 0 && after !== 0) this.failing++;
      else if (before !== 0 && after === 0) this.failing--;
    }
  }

  /** The value with which a cell makes one of its lines hold, all else left as it is. */
  valueFor(cell: number, { line, sign }: { readonly line: number; readonly sign: number }): number {
    return this.valueAt(cell) - sign * (this.residuals[line] ?? 0);
  }

  /** The line that does not hold and has the fewest cells; -1 where all hold. */
  shortestFailing(): number {
    let shortest = -1;
    let length = Number.POSITIVE_INFINITY;
    for (let line = 0; line < this.residuals.length; line++) {
      const cells = this.network.cellsOfLine[line]?.length ?? 0;
      if (this.residuals[line] === 0 || cells >= length) continue;
      shortest = line;
      length = cells;
    }
    return shortest;
  }
}
