import type { FixedTableDefinition, RowDefinition } from "@gongkai/core";
import { plainKey } from "../recognize/label-key.ts";
import type { FixedPart, FixedParts, MatchedRow } from "./fixed-parts.ts";
import { onlyRow } from "./match-labels.ts";

const figuresOf = ({ row, label }: MatchedRow): string =>
  row
    .flatMap((place) => (place === undefined || place.cell === label ? [] : [place.cell.text]))
    .join("\n");

/** A row of the form that is printed once more: the row it was found as first. */
function repeatedRows(rows: readonly MatchedRow[], definition: FixedTableDefinition) {
  const found = new Map<RowDefinition, MatchedRow>();
  for (const row of rows) if (row.definition !== null) found.set(row.definition, row);
  const repeated = new Map<MatchedRow, MatchedRow>();
  for (const row of rows) {
    const item = row.definition === null ? onlyRow(definition, row.label.text)?.item : undefined;
    const first = item === undefined ? undefined : found.get(item);
    if (first !== undefined) repeated.set(row, first);
  }
  return repeated;
}

/** Whether a row has the form's own label, or at least another name for it, and the one found as it has not. */
function isSurer(row: MatchedRow, first: MatchedRow, definition: FixedTableDefinition): boolean {
  const own = plainKey(first.definition?.label["zh-CN"] ?? "");
  if (plainKey(first.label.text) === own) return false;
  if (plainKey(row.label.text) === own) return true;
  return first.certainty !== "exact" && onlyRow(definition, row.label.text)?.certainty === "exact";
}

/**
 * Settles which row is the form's where several are named alike: the one named to the letter, else the
 * first, and that there was another is noted. A row that only comes again is left out.
 */
export function settleRows(
  parts: readonly FixedPart[],
  definition: FixedTableDefinition,
): Pick<FixedParts, "parts" | "isByFigures"> {
  const repeated = repeatedRows(
    parts.flatMap(({ rows }) => rows),
    definition,
  );
  if (repeated.size === 0) return { parts };
  const settled = new Map<MatchedRow, MatchedRow | null>();
  for (const [row, first] of repeated) {
    if (figuresOf(row) === figuresOf(first)) {
      settled.set(row, null);
      continue;
    }
    const isSwapped = isSurer(row, first, definition);
    const [own, other] = isSwapped ? [row, first] : [first, row];
    const certainty = isSwapped ? "exact" : first.certainty;
    settled.set(own, { ...own, definition: first.definition, certainty, isRepeated: true });
    settled.set(other, { ...other, definition: null, certainty: null });
  }
  const settledParts = parts.map((part) => ({
    ...part,
    rows: part.rows.flatMap((row) => {
      const after = settled.get(row);
      return after === null ? [] : [after ?? row];
    }),
  }));
  return { parts: settledParts, isByFigures: true };
}
