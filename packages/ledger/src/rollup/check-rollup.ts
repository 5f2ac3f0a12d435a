import {
  type CellReading,
  completeFinding,
  editionOf,
  type Finding,
  type FindingDraft,
  formatRational,
  isFixedTable,
  jsonPointer,
  type LocalText,
  type Report,
  readCell,
  reportYear,
  type SourceOptions,
  subtractRationals,
  type Table,
  type TableDefinition,
  toRational,
} from "@gongkai/core";
import { judgeFigure } from "../reconcile/judge-figure.ts";
import { namesOf } from "./describe-sums.ts";
import { fitChildren } from "./fit-children.ts";
import { parentIsSum } from "./rollup-cards.ts";
import type { CellSum } from "./sum-cells.ts";
import { sumTables } from "./sum-tables.ts";
import type { SummedCell, SummedTable } from "./summed-table.ts";

/** Where the parent prints what was added up, or would print it; of a row that it does not have, the table. */
function pathIn(table: Table, id: string, { row, column }: SummedCell): string {
  if (isFixedTable(table)) return jsonPointer("tables", id, "cells", row, column);
  const at = table.rows.findIndex(({ label }) => label === row);
  return at < 0
    ? jsonPointer("tables", id)
    : jsonPointer("tables", id, "rows", at, "cells", column);
}

const cellIn = (table: Table, { row, column }: SummedCell) =>
  isFixedTable(table)
    ? table.cells[row]?.[column]
    : table.rows.find(({ label }) => label === row)?.cells[column];

/** By how much the parent's figure is off, in words; "" where it is a bound or in another unit. */
function difference(
  { value, approx, unit }: CellReading,
  sum: CellReading["value"],
  { unit: own }: SummedCell,
): LocalText {
  if (approx !== null || (unit !== null && unit !== own)) return { "zh-CN": "", en: "" };
  const printed = value ?? 0;
  const off = subtractRationals(toRational(printed), toRational(sum ?? 0));
  const decimals = [printed, sum].map((figure) => String(figure).split(".")[1]?.length ?? 0);
  const isMore = off.numerator > 0n;
  const size = formatRational(off, Math.max(...decimals)).replace("-", "");
  return {
    "zh-CN": `，${isMore ? "多" : "少"}${size}`,
    en: `: ${size} ${isMore ? "more" : "less"}`,
  };
}

const whoHasFigures = (cell: SummedCell, children: readonly Report[]): LocalText => {
  const names = namesOf(cell.sum.from, children);
  if (cell.sum.from.length === 0)
    return { "zh-CN": "；下级都没有数", en: "; no child has a figure" };
  return { "zh-CN": `；有数的是${names["zh-CN"]}`, en: `; figures come from ${names.en}` };
};

/** What is to be said of a parent's cell; null where it is the sum, or cannot be judged. */
function judge(
  cell: SummedCell,
  printed: CellReading,
  children: readonly Report[],
): Omit<FindingDraft, "path"> | null {
  if (cell.sum.unusable.length > 0) return null;
  if (printed.state === "unreadable" || printed.state === "notStated") return null;
  const sum = readCell(cell.sum.cell);
  const total = sum.value ?? 0;
  const own = printed.value ?? 0;
  const isSum = judgeFigure(
    { ...sum, value: total, unit: sum.unit ?? cell.unit },
    { ...printed, value: own, unit: printed.unit ?? cell.unit },
  );
  if (isSum === "agrees") return null;
  const off = difference(printed, total, cell);
  const who = whoHasFigures(cell, children);
  return {
    message: {
      "zh-CN": `下级之和是${total}，报告为${printed.printed || "空白"}${off["zh-CN"]}${who["zh-CN"]}`,
      en: `The children add up to ${total}, the report has ${printed.printed || "a blank"}${off.en}${who.en}`,
    },
    expected: String(total),
    actual: printed.printed,
  };
}

const NOTHING: CellSum = { cell: null, from: [], blank: [], unusable: [] };

/** The cells of rows that the parent names and no child has. */
function ownRows(table: Table, cells: readonly SummedCell[]): SummedCell[] {
  if (isFixedTable(table)) return [];
  const labels = new Set(cells.map(({ row }) => row));
  const columns = new Map(cells.map((cell) => [cell.column, cell]));
  return table.rows
    .filter(({ label }) => !labels.has(label))
    .flatMap(({ label }) =>
      [...columns.values()].map((cell) => ({ ...cell, row: label, sum: NOTHING })),
    );
}

/** What is said of a row that has no place of its own in the parent's table begins with its name. */
function named(draft: Omit<FindingDraft, "path">, row: string): Omit<FindingDraft, "path"> {
  const { message, expected } = draft;
  return {
    ...draft,
    message: { "zh-CN": `“${row}”：${message["zh-CN"]}`, en: `${row}: ${message.en}` },
    expected: `${row}: ${expected}`,
  };
}

/** A table of one side only. */
function tableMissing(
  { id, label }: TableDefinition,
  { table, cells }: Pick<SummedTable, "table" | "cells">,
): FindingDraft[] {
  const path = jsonPointer("tables", id);
  if (table !== null) {
    const isZero = cells.every(({ sum }) => Number(readCell(sum.cell).value ?? 0) === 0);
    const message = {
      "zh-CN": `下级有“${label["zh-CN"]}”，报告没有这张表`,
      en: `The children have the table ${label.en}, and the report does not`,
    };
    return isZero ? [] : [{ path: "/tables", message, expected: id }];
  }
  const message = {
    "zh-CN": `下级都没有“${label["zh-CN"]}”，没有核对`,
    en: `No child has the table ${label.en}: it was not checked`,
  };
  return [{ path, message, severity: "info", outcome: "note" }];
}

function inTable(
  definition: TableDefinition,
  summed: SummedTable | undefined,
  { parent, children }: { readonly parent: Report; readonly children: readonly Report[] },
): FindingDraft[] {
  const { id } = definition;
  const table = parent.tables[id];
  if (table === undefined) return summed === undefined ? [] : tableMissing(definition, summed);
  if (summed === undefined) return tableMissing(definition, { table: null, cells: [] });
  return [...summed.cells, ...ownRows(table, summed.cells)].flatMap((cell): FindingDraft[] => {
    const path = pathIn(table, id, cell);
    const draft = judge(cell, readCell(cellIn(table, cell)), children);
    if (draft === null) return [];
    return [{ path, ...(path === jsonPointer("tables", id) ? named(draft, cell.row) : draft) }];
  });
}

/**
 * Checks a published parent's report against the sum of its children's, cell by cell.
 *
 * A row or a table that only one side has is told of. A cell that a child prints illegibly,
 * approximately or in another unit is not judged. A child on another form or for another year is an
 * error, as is one that is there twice.
 *
 * @param options Where the parent's figures were read, for the findings' sources.
 *
 * @example
 * const report = (name: string, count: number) => buildReport("cn-2021", {
 *   body: { name, kind: "township" },
 *   year: 2024,
 *   figures: { remedies: { direct: { upheld: count } } },
 * });
 * const findings = checkRollup(report("某县", 7), [report("甲镇", 3), report("乙镇", 5)]);
 * findings[0]?.message.en //=> "The children add up to 8, the report has 7: 1 less; figures come from 甲镇, 乙镇"
 */
export function checkRollup(
  parent: Report,
  children: readonly Report[],
  options: SourceOptions = {},
): Finding[] {
  const edition = editionOf(parent.edition);
  const frame = { edition: edition.id, year: reportYear(parent), body: parent.body };
  const { fit, findings } = fitChildren(children, frame);
  if (fit.length === 0) return [...findings];
  const sums = new Map(sumTables(edition, fit).map((summed) => [summed.id, summed]));
  const drafts = edition.tables.flatMap((definition) =>
    inTable(definition, sums.get(definition.id), { parent, children: fit }),
  );
  return [
    ...findings,
    ...drafts.map((draft) => completeFinding(draft, parentIsSum, parent, options)),
  ];
}
