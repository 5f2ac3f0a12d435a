import type { FixedTableDefinition, RowDefinition } from "@gongkai/core";
import { plainKey } from "../recognize/label-key.ts";
import { alignedRow, labelColumnOf } from "./aligned-row.ts";
import { fixedLayout } from "./fixed-layout.ts";
import type { FixedParts, MatchedRow } from "./fixed-parts.ts";
import { isFigureText } from "./flat-lines.ts";
import { columnsNamed, wordsAbove } from "./header-words.ts";
import type { LabelMatch } from "./label-index.ts";
import {
  type ColumnMatcher,
  columnMatcher,
  isOnlyRow,
  isRowHeader,
  matchRow,
  matchRowClosely,
} from "./match-labels.ts";
import { settleRows } from "./settle-rows.ts";
import { speaksOfOther } from "./speaks-of-other.ts";
import { type Grid, transpose, widthOf } from "./table-grid.ts";

/** What stands left of a label: in its row, or else in one above. */
interface GroupBeside {
  readonly own: string;
  readonly carried: string;
}

/** Matches rows with those of the form, each row of the form once. */
export class RowMatcher {
  readonly #taken = new Set<string>();
  /** What stood last in each column left of the labels. */
  readonly #groups: string[] = [];
  readonly #matchColumn: ColumnMatcher;

  constructor(
    readonly definition: FixedTableDefinition,
    readonly year: number,
  ) {
    this.#matchColumn = columnMatcher(definition, year);
  }

  /** How many rows of the form were found. */
  get count(): number {
    return this.#taken.size;
  }

  /** A page break repeats the header: of one row, or of the row under it too. */
  #isHeader(row: Grid[number]): boolean {
    if (row[0] !== undefined && isRowHeader(this.definition, row[0].cell.text)) return true;
    if (row.some((place) => place !== undefined && isFigureText(place.cell.text))) return false;
    return columnsNamed(row, this.#matchColumn) > 1;
  }

  /** The nearest other text to the left of a label; where all is blank there, what stood above. */
  #groupBeside(row: Grid[number], labelColumn: number): GroupBeside {
    const label = row[labelColumn]?.cell.text;
    for (let column = 0; column < labelColumn; column++) {
      const own = row[column]?.cell.text ?? "";
      const text = own === label ? "" : own;
      if (text === "") continue;
      this.#groups[column] = text;
      this.#groups.length = column + 1;
    }
    for (let column = labelColumn - 1; column >= 0; column--) {
      if (row[column]?.cell.text === label) continue;
      const own = row[column]?.cell.text ?? "";
      if (own !== "") return { own, carried: "" };
    }
    return { own: "", carried: this.#groups.slice(0, labelColumn).findLast(Boolean) ?? "" };
  }

  #find(label: string, groups: GroupBeside): LabelMatch<RowDefinition> | null {
    const match = this.#findAny(label, groups);
    if (match === null || match.certainty === "exact") return match;
    const isOther = speaksOfOther(label, match.item.label["zh-CN"], this.year);
    return isOther ? null : match;
  }

  #findAny(label: string, { own, carried }: GroupBeside): LabelMatch<RowDefinition> | null {
    const match = matchRow(this.definition, label, this.#taken, own || carried);
    if (match !== null) return match;
    // What stood above may be over: a label that comes once in the form needs no group.
    const alone =
      own === "" && isOnlyRow(this.definition, label)
        ? matchRow(this.definition, label, this.#taken)
        : null;
    return (
      alone ?? this.#byNumeral(label) ?? matchRowClosely(this.definition, label, this.#taken, own)
    );
  }

  /** A group's label that reaches too far or not far enough: numeral and words name one row alone. */
  #byNumeral(label: string): LabelMatch<RowDefinition> | null {
    const key = plainKey(label);
    const named = this.definition.rows.filter((row) => plainKey(row.label["zh-CN"]) === key);
    const [item, other] = named;
    if (item === undefined || other !== undefined || this.#taken.has(item.id)) return null;
    return isOnlyRow(this.definition, label) ? { item, certainty: "close" } : null;
  }

  /**
   * The label of a row: of what stands before its figures, the last that names a row of the form; else
   * what stands in the column of labels, or where that is blank, left of it.
   */
  #label(row: Grid[number], labelColumn: number, end: number): number {
    const isOwn = (column: number) =>
      row[column]?.cell.text !== "" && (column === labelColumn || row[column]?.isOrigin === true);
    const isNamed = (column: number) =>
      isOwn(column) &&
      matchRow(this.definition, row[column]?.cell.text ?? "", this.#taken) !== null;
    const columns = Array.from({ length: Math.min(end, row.length) }, (_, at) => at).reverse();
    const named = columns.find(isNamed);
    if (named !== undefined) return named;
    return columns.find((column) => column <= labelColumn && isOwn(column)) ?? labelColumn;
  }

  /** @param end The first column of figures. */
  match(row: Grid[number], labelColumn: number, end = labelColumn + 1): MatchedRow[] {
    const at = this.#label(row, labelColumn, end);
    const label = row[at]?.cell;
    if (label === undefined || this.#isHeader(row)) return [];
    const match = this.#find(label.text, this.#groupBeside(row, at));
    if (match === null) return [{ row, label, definition: null, certainty: null }];
    this.#taken.add(match.item.id);
    return [{ row, label, definition: match.item, certainty: match.certainty }];
  }
}

/** Takes apart a table under one header, or under none; rows and columns may be exchanged. */
export function matrixParts(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const upright = uprightParts(grid, definition, year);
  if (upright !== null || !isTurned(grid, definition, year)) return upright;
  return uprightParts(transpose(grid), definition, year);
}

/** Whether the columns of the form are named below one another. */
function isTurned(grid: Grid, definition: FixedTableDefinition, year: number): boolean {
  const match = columnMatcher(definition, year);
  const least = definition.columns.length / 2;
  if (least <= 1 || widthOf(grid) < definition.rows.length / 2) return false;
  return [0, 1, 2].some((column) => {
    const named = grid.map((row) => match(row[column]?.cell.text ?? "")?.item);
    return new Set(named.filter((item) => item !== undefined)).size >= least;
  });
}

function uprightParts(
  grid: Grid,
  definition: FixedTableDefinition,
  year: number,
): FixedParts | null {
  const layout = fixedLayout(definition, grid, year);
  if (layout === null) return null;
  const { header, label, columns, values } = layout;
  const matcher = new RowMatcher(definition, year);
  const rows = grid
    .slice(header + 1)
    .flatMap((row) =>
      matcher
        .match(row, labelColumnOf(row, label, values), row.length === values.end ? values.start : 0)
        .map((matched) => ({ ...matched, row: alignedRow(row, values) })),
    );
  if (matcher.count * 2 < definition.rows.length) return null;
  return {
    above: wordsAbove(grid, header, definition),
    ...settleRows([{ columns, rows }], definition),
  };
}
