import { type Cell, isFixedTable, jsonPointer, type Report } from "@gongkai/core";

type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/** What plain addition says of one sum of table 3 or 4; null where a cell of it holds no plain number. */
export interface SumJudgement {
  readonly rule: string;
  /** The cell that a finding points at. */
  readonly path: string;
  readonly holds: boolean | null;
}

const NOT_OUTCOMES = new Set(["new", "carriedIn", "total", "carriedOut"]);

function plainNumber(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return Number(cell);
  if (cell === null || cell === undefined || cell.state !== undefined) return null;
  return plainNumber(cell.value ?? null);
}

/** In halves, so that the decimals of the cases are added exactly. */
function sumOf(cells: readonly (Cell | undefined)[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = plainNumber(cell);
    if (value === null) return null;
    sum += value * 2;
  }
  return sum;
}

const holds = (left: readonly (Cell | undefined)[], right: readonly (Cell | undefined)[]) => {
  const [one, other] = [sumOf(left), sumOf(right)];
  return one === null || other === null ? null : one === other;
};

function requestSums(cells: Cells): SumJudgement[] {
  const path = (row: string, column: string) =>
    jsonPointer("tables", "requests", "cells", row, column);
  const rows = Object.keys(cells);
  const columns = Object.keys(cells.total ?? {});
  const outcomes = rows.filter((row) => !NOT_OUTCOMES.has(row));
  const at = (row: string, column: string) => cells[row]?.[column];
  const byRow = rows.map((row) => ({
    rule: "requests-applicants-sum",
    path: path(row, "total"),
    holds: holds(
      [at(row, "total")],
      columns.filter((column) => column !== "total").map((column) => at(row, column)),
    ),
  }));
  const byColumn = columns.flatMap((column) => [
    {
      rule: "requests-outcomes-sum",
      path: path("total", column),
      holds: holds(
        [at("total", column)],
        outcomes.map((row) => at(row, column)),
      ),
    },
    {
      rule: "requests-balance",
      path: path("total", column),
      holds: holds(
        [at("new", column), at("carriedIn", column)],
        [at("total", column), at("carriedOut", column)],
      ),
    },
  ]);
  return [...byRow, ...byColumn];
}

function remedySums(cells: Cells): SumJudgement[] {
  return Object.entries(cells).map(([row, { total, ...parts }]) => ({
    rule: "remedies-sum",
    path: jsonPointer("tables", "remedies", "cells", row, "total"),
    holds: holds([total], Object.values(parts)),
  }));
}

/** Adds up tables 3 and 4 by themselves: knows nothing of rules, forms or findings. */
export function sumsOf({ tables: { requests, remedies } }: Report): SumJudgement[] {
  return [
    ...(requests !== undefined && isFixedTable(requests) ? requestSums(requests.cells) : []),
    ...(remedies !== undefined && isFixedTable(remedies) ? remedySums(remedies.cells) : []),
  ];
}
