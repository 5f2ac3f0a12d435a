import type { SheetPlace } from "@gongkai/core/document";

/** A cell that says something. */
export interface SheetCell extends SheetPlace {
  /** As it is shown. */
  readonly text: string;
  /** Whether it holds a number that its format does not show. */
  readonly isMasked: boolean;
}

/** Cells that are shown as one, from the first corner to the last; both belong to it. */
export interface MergedRange {
  readonly first: SheetPlace;
  readonly last: SheetPlace;
}

/** What a sheet holds. */
export interface SheetCells {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether each column from the first is hidden; those that follow are not. */
  readonly hiddenColumns: readonly boolean[];
}
