import type { FixedTableDefinition } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import type { FixedPart, FixedParts, MatchedRow } from "./fixed-parts.ts";
import { type Grid, type GridPlace, widthOf } from "./table-grid.ts";

type TakeApart = (grid: Grid, definition: FixedTableDefinition, year: number) => FixedParts | null;

/** A count: whatever its value, it stands where it stands. Four digits may name a year. */
const COUNT = /^(?!(?:19|20)\d\d$)\d{1,9}$/;

/** Offices print a form in few ways; a corpus of many is read with these at hand. */
const MOST_KNOWN = 200;

/** Longer than any form with its labels. */
const MOST_PLACES = 2_000;

function printOf(place: GridPlace | undefined): string {
  if (place === undefined) return "\u0001";
  const { text, rowSpan, colSpan } = place.cell;
  const shown = COUNT.test(text) ? "\u0002" : text;
  if (rowSpan === undefined && colSpan === undefined) return shown;
  return `${place.isOrigin ? "" : "\u0003"}${rowSpan}\u0003${colSpan}\u0003${shown}`;
}

/** All that decides how a table is taken apart: its labels, its merged cells, and where it has counts. */
function skeletonOf(grid: Grid, year: number): string {
  let skeleton = String(year);
  for (const row of grid) {
    skeleton += "\u0005";
    for (const place of row) skeleton += `\u0004${printOf(place)}`;
  }
  return skeleton;
}

/** A place of a grid as one number: row by row. */
type At = number;
const NOWHERE: At = -1;

interface KnownRow extends Omit<MatchedRow, "row" | "label"> {
  /** A row of the grid, or places taken together. */
  readonly row: number | readonly At[];
  readonly label: At;
}

/** How a table was taken apart, by places. */
interface KnownParts {
  readonly above: readonly At[];
  readonly parts: readonly { columns: FixedPart["columns"]; rows: readonly KnownRow[] }[];
}

/** Finds where the pieces of a table taken apart stand in its grid. */
class Finder {
  readonly #places = new Map<GridPlace, At>();
  readonly #cells = new Map<TableCellNode, At>();
  /** Whether all that was asked for stands there: what was made on the way does not. */
  hasAll = true;

  constructor(readonly grid: Grid) {
    const width = widthOf(grid);
    for (const [at, row] of grid.entries()) {
      for (const [column, place] of row.entries()) {
        if (place === undefined) continue;
        this.#places.set(place, at * width + column);
        if (!this.#cells.has(place.cell)) this.#cells.set(place.cell, at * width + column);
      }
    }
  }

  #found(at: At | undefined): At {
    if (at === undefined) this.hasAll = false;
    return at ?? NOWHERE;
  }

  #ofRow(row: Grid[number]): KnownRow["row"] {
    const own = this.grid.indexOf(row);
    if (own >= 0) return own;
    return Array.from(row, (place) =>
      place === undefined ? NOWHERE : this.#found(this.#places.get(place)),
    );
  }

  readonly ofCell = (cell: TableCellNode): At => this.#found(this.#cells.get(cell));

  parts({ above, parts }: FixedParts): KnownParts {
    return {
      above: above.map(this.ofCell),
      parts: parts.map(({ columns, rows }) => ({
        columns,
        rows: rows.map(({ row, label, ...rest }) => ({
          ...rest,
          row: this.#ofRow(row),
          label: this.ofCell(label),
        })),
      })),
    };
  }
}

/** What can be told of the next table that prints the same; undefined where this one alone was told. */
function knownParts(grid: Grid, taken: FixedParts | null): KnownParts | null | undefined {
  if (taken === null) return null;
  const { parts, isByFigures = false } = taken;
  const isOfCounts = parts.some(({ columns }) =>
    columns.some(({ printed }) => COUNT.test(printed)),
  );
  if (isByFigures || isOfCounts) return undefined;
  const finder = new Finder(grid);
  const found = finder.parts(taken);
  return finder.hasAll ? found : undefined;
}

function partsAt(grid: Grid, { above, parts }: KnownParts): FixedParts {
  const width = widthOf(grid);
  const place = (at: At) => (at < 0 ? undefined : grid[Math.floor(at / width)]?.[at % width]);
  const cell = (at: At): TableCellNode => place(at)?.cell ?? { text: "" };
  return {
    above: above.map(cell),
    parts: parts.map(({ columns, rows }) => ({
      columns,
      rows: rows.map(({ row, label, definition, certainty }) => ({
        row: typeof row === "number" ? (grid[row] ?? []) : row.map(place),
        label: cell(label),
        definition,
        certainty,
      })),
    })),
  };
}

/**
 * Takes tables apart; one that prints the same labels in the same places as one before it, whatever its
 * counts, is taken apart as that one was, without looking for them again.
 */
export function remembering(takeApart: TakeApart): TakeApart {
  const knownTables = once((_: FixedTableDefinition) => new Map<string, KnownParts | null>());
  return (grid, definition, year) => {
    if (grid.length * widthOf(grid) > MOST_PLACES) return takeApart(grid, definition, year);
    const known = knownTables(definition);
    const skeleton = skeletonOf(grid, year);
    const before = known.get(skeleton);
    if (before !== undefined) return before === null ? null : partsAt(grid, before);
    const taken = takeApart(grid, definition, year);
    const found = knownParts(grid, taken);
    if (found === undefined) return taken;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(skeleton, found);
    return taken;
  };
}
