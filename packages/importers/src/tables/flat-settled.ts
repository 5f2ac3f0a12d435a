import type { FixedTableDefinition } from "@gongkai/core";
import type { ParagraphNode } from "@gongkai/core/document";
import { isFigureLine } from "./flat-lines.ts";
import type { FlatRow, FlatSection } from "./flat-section.ts";
import { withoutSerials } from "./flat-serials.ts";
import { withoutUnits } from "./flat-units.ts";

/** Gives each label the figures before it, where each has the same number of them; else null. */
function shifted(section: FlatSection): FlatSection | null {
  const { leading, rows } = section;
  if (rows.at(-1)?.cells.length !== 0) return null;
  const before = [leading, ...rows.slice(0, -1).map(({ cells }) => cells)];
  const isEven = before.every(
    (cells) => cells.length === leading.length && cells.every(isFigureLine),
  );
  if (!isEven) return null;
  const moved = rows.map((row, at): FlatRow => ({ ...row, cells: before[at] ?? [] }));
  return { ...section, leading: [], rows: moved };
}

/** The number of figures that most rows have. */
function usualWidth(rows: readonly FlatRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual?.[0] ?? 0;
}

/** A single figure over rows that have all of theirs after their labels: the number of a page. */
function withoutStray(section: FlatSection): FlatSection | null {
  const { leading, rows } = section;
  const width = usualWidth(rows);
  const isWhole = width > 1 && rows.length > 1 && rows.at(-1)?.cells.length === width;
  if (leading.length !== 1 || !isWhole) return null;
  return { ...section, leading: [], strays: leading };
}

/** A first row of no form that took the figures before the first label, and a last one without any. */
function looksShifted({ header, rows }: FlatSection, before: ParagraphNode | undefined): boolean {
  const [first] = rows;
  const last = rows.at(-1);
  if (rows.length < 3 || first === undefined || last === undefined) return false;
  const isOpenAbove = first.row === null || (header.length === 0 && isFigureLine(before));
  const others = rows.slice(1, -1);
  return (
    isOpenAbove && last.cells.length === 0 && others.every(({ cells }) => cells.some(isFigureLine))
  );
}

/**
 * Gives each row of a section its figures: without serial numbers and units, after the label or before.
 *
 * @param before The line before the table.
 * @returns Null where it cannot be told which label figures belong to.
 */
export function flatSettled(
  section: FlatSection,
  definition: FixedTableDefinition,
  before: ParagraphNode | undefined,
): FlatSection | null {
  const plain = withoutUnits(section, definition);
  if (plain.leading.length === 0) {
    const isSerial = section.header.some(({ role }) => role === "serial");
    return isSerial || looksShifted(plain, before) ? null : plain;
  }
  if (plain.rows.length === 0) return null;
  return withoutSerials(plain) ?? shifted(plain) ?? withoutStray(plain);
}
