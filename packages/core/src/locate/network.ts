import type { CompiledLine, CompiledTable } from "../tables/compiled-table.ts";

/** That a cell stands on a side of a line: 1 on the left, -1 on the right. */
export interface Link {
  readonly line: number;
  readonly sign: 1 | -1;
}

/** Lines that hang together by their cells, and which cell stands on which of them. */
export interface Network {
  readonly lines: readonly CompiledLine[];
  /** By line: the cells on either side that the form has. */
  readonly cellsOfLine: readonly (readonly number[])[];
  /** By the number of the cell in its table; none for a cell that is on no line. */
  readonly linksOfCell: readonly (readonly Link[])[];
  /** No cell stands on more lines than these. */
  readonly mostLinks: number;
}

/** Ties cells to the lines that they stand on. */
export function networkOf(form: CompiledTable, lines: readonly CompiledLine[]): Network {
  const { width, columnsOfRow } = form;
  const hasCell = (cell: number) =>
    columnsOfRow[Math.floor(cell / width)]?.includes(cell % width) === true;
  const linksOfCell: Link[][] = Array.from({ length: form.rowIds.length * width }, () => []);
  for (const [line, { left, right }] of lines.entries()) {
    for (const cell of left) linksOfCell[cell]?.push({ line, sign: 1 });
    for (const cell of right) linksOfCell[cell]?.push({ line, sign: -1 });
  }
  return {
    lines,
    cellsOfLine: lines.map(({ left, right }) => [...left, ...right].filter(hasCell)),
    linksOfCell,
    mostLinks: Math.max(0, ...linksOfCell.map((links) => links.length)),
  };
}

/** Groups lines such that no cell stands on lines of two groups. */
function connected(lines: readonly CompiledLine[]): CompiledLine[][] {
  const groups: { cells: Set<number>; lines: CompiledLine[] }[] = [];
  for (const line of lines) {
    const own = [...line.left, ...line.right];
    const touched = groups.filter(({ cells }) => own.some((cell) => cells.has(cell)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push({
      cells: new Set([...touched.flatMap(({ cells }) => [...cells]), ...own]),
      lines: [...touched.flatMap((group) => group.lines), line],
    });
  }
  return groups.map((group) => group.lines);
}

const known = new WeakMap<CompiledTable, readonly Network[]>();

/** The networks of a form's table: one where all its sums are interlaced, else several. */
export function networksOf(form: CompiledTable): readonly Network[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const lines = form.identities.flatMap((each) => each.lines);
  const networks = connected(lines).map((group) => networkOf(form, group));
  known.set(form, networks);
  return networks;
}
