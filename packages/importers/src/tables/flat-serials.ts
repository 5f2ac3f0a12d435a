import type { ParagraphNode } from "@gongkai/core/document";
import { isFigureLine } from "./flat-lines.ts";
import type { FlatSection } from "./flat-section.ts";

const numberOf = (node: ParagraphNode | undefined): number =>
  node !== undefined && /^\d{1,3}$/.test(node.text) ? Number(node.text) : Number.NaN;

/**
 * Leaves out the serial numbers before the labels: each stands after the figures of the row before.
 *
 * @returns Null where there are none, or their order is broken.
 */
export function withoutSerials(section: FlatSection): FlatSection | null {
  const { header, leading, rows } = section;
  const first = numberOf(leading[0]);
  const isNamed = header.some(({ role }) => role === "serial");
  if (leading.length !== 1 || Number.isNaN(first)) return null;
  const isInOrder = rows
    .slice(0, -1)
    .every(({ cells }, at) => numberOf(cells.at(-1)) === first + at + 1);
  const hasFigures = rows.at(-1)?.cells.some(isFigureLine) === true;
  if (!isInOrder || !(hasFigures || (isNamed && rows.length > 1))) return null;
  const cut = rows.map((row, at) =>
    at === rows.length - 1 ? row : { ...row, cells: row.cells.slice(0, -1) },
  );
  return { ...section, leading: [], rows: cut };
}
