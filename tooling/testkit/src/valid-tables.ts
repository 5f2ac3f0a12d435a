import {
  type Cell,
  type FixedTable,
  type FixedTableDefinition,
  type RowDefinition,
  readCell,
} from "@gongkai/core";
import type { RandomSource } from "./random-source.ts";

/** How much happened: a township's handful, a county's hundreds, or thousands of everything. */
export type Density = "sparse" | "moderate" | "dense";

/** What the figures of a table are drawn from. */
export interface TableDraw {
  readonly random: RandomSource;
  readonly density: Density;
  /** The same table a year later, whose figures follow from these; absent: nothing follows. */
  readonly following?: FixedTable | undefined;
}

type Figures = Map<string, number>;

const keyOf = (row: string, column: string) => `${row}/${column}`;

/** How often of a thousand times a sparse table has a figure other than zero. */
const SELDOM = 80;

/** How much more often a moderate one has. */
const OFTENER = 7;

/** A count as such bodies have them: mostly none, seldom many, or of any size up to five digits. */
function count({ random, density }: TableDraw, often = SELDOM): number {
  if (density === "sparse") return random.chance(often) ? random.int(1, 5) : 0;
  if (density === "moderate") {
    if (!random.chance(often * OFTENER)) return 0;
    return random.int(1, 10 ** random.int(1, often < SELDOM ? 1 : 3));
  }
  return random.chance(100) ? 0 : random.int(0, 10 ** random.int(1, 4));
}

/** What the table of the year after says, undefined where it has no such figure. */
function laterFigure({ following }: TableDraw, row: string, column: string): number | undefined {
  const value = readCell(following?.cells[row]?.[column]).value;
  return value === null ? undefined : Number(value);
}

const sides = ({ identities = [] }: FixedTableDefinition, rule: string) =>
  identities.find((identity) => identity.rule === rule) ?? { left: [], right: [] };

/** A matrix of requests: each column balanced, outcomes and applicants summed up. */
function requestFigures(table: FixedTableDefinition, draw: TableDraw): Figures {
  const figures: Figures = new Map();
  const outcomes = sides(table, "requests-outcomes-sum").right;
  const applicants = sides(table, "requests-applicants-sum").right;
  for (const [index, column] of applicants.entries()) {
    const set = (row: string, value: number) => figures.set(keyOf(row, column), value);
    // Where few ask, nearly all of them are natural persons, the first column.
    const often = index === 0 ? 120 : 12;
    let total = 0;
    for (const row of outcomes) {
      const value = count(draw, often);
      set(row, value);
      total += value;
    }
    const carriedOut = laterFigure(draw, "carriedIn", column) ?? count(draw, often);
    const carriedIn = Math.min(count(draw, often), total + carriedOut);
    set("total", total);
    set("carriedOut", carriedOut);
    set("carriedIn", carriedIn);
    set("new", total + carriedOut - carriedIn);
  }
  for (const { id: row } of table.rows) {
    const parts = applicants.map((column) => figures.get(keyOf(row, column)) ?? 0);
    figures.set(
      keyOf(row, "total"),
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
  return figures;
}

function remedyFigures(table: FixedTableDefinition, { random, density }: TableDraw): Figures {
  const figures: Figures = new Map();
  const { right } = sides(table, "remedies-sum");
  for (const { id: row } of table.rows) {
    let total = 0;
    for (const column of right) {
      const isNone = density !== "dense" && !random.chance(density === "sparse" ? 80 : 400);
      const value = isNone ? 0 : random.int(0, 60);
      figures.set(keyOf(row, column), value);
      total += value;
    }
    figures.set(keyOf(row, "total"), total);
  }
  return figures;
}

/** How many there were when the year after began: documents in force, or matters on the list. */
function stockAtEnd(draw: TableDraw, row: string): number | undefined {
  const inForce = laterFigure(draw, row, "inForce");
  if (inForce === undefined) return laterFigure(draw, row, "itemsPreviousYear");
  const issued = laterFigure(draw, row, "issued") ?? 0;
  return inForce - issued + (laterFigure(draw, row, "repealed") ?? 0);
}

/** Figures of 表二: what is in force holds what was issued and survived, what changed fits what was. */
function proactiveFigures(table: FixedTableDefinition, draw: TableDraw): Figures {
  const figures: Figures = new Map();
  for (const { id: row } of table.rows) {
    const set = (column: string, value: number) => figures.set(keyOf(row, column), value);
    const later = stockAtEnd(draw, row);
    const repealed = count(draw);
    const issued = Math.min(count(draw), later ?? Number.POSITIVE_INFINITY);
    const before = repealed + (later === undefined ? count(draw) : later - issued);
    set("issued", issued);
    set("repealed", repealed);
    set("inForce", before + issued - repealed);
    set("newlyMade", issued);
    set("newlyPublished", issued);
    set("publishedTotal", issued + before);
    set("itemsPreviousYear", before);
    set("itemsChange", issued - repealed);
    set("decisions", count(draw));
    set("projects", count(draw));
    set("amount", count(draw));
  }
  return figures;
}

/** A form of indicators: the parts of each make it up, as the form says that they do. */
function indicatorFigures(table: FixedTableDefinition, { random }: TableDraw): Figures {
  const { rows, columns } = table;
  const figures: Figures = new Map();
  const columnId = columns[0]?.id ?? "";
  const fill = ({ id, parts }: RowDefinition): number => {
    const under = rows.filter(({ parent }) => parent === id).map(fill);
    const sum = under.reduce((all, part) => all + part, 0);
    const own = parts === "some" ? Math.max(0, ...under) + random.int(0, 9) : sum;
    const value = under.length === 0 ? random.int(0, 90) : own;
    figures.set(keyOf(id, columnId), value);
    return value;
  };
  for (const row of rows) if (row.parent === undefined) fill(row);
  return figures;
}

const fillers: Readonly<Record<string, typeof requestFigures>> = {
  requests: requestFigures,
  remedies: remedyFigures,
  proactive: proactiveFigures,
};

/** Fills a table of a form with figures about which no rule has anything to say. */
export function validTable(definition: FixedTableDefinition, draw: TableDraw): FixedTable {
  const figures = (fillers[definition.id] ?? indicatorFigures)(definition, draw);
  const cells: Record<string, Record<string, Cell>> = {};
  for (const row of definition.rows) {
    const own: Record<string, Cell> = {};
    for (const { id } of definition.columns) {
      if (row.columns?.includes(id) ?? true) own[id] = figures.get(keyOf(row.id, id)) ?? 0;
    }
    cells[row.id] = own;
  }
  return { cells, extras: [] };
}
