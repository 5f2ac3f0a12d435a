import type { DocumentNode, TableNode } from "@gongkai/core/document";
import { gridOf } from "../styles/grid.ts";
import { isLabel } from "../styles/table-habits.ts";

/** A cell of a sheet; `row` and `column` count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  /** Whether it stands where a table has its figures. */
  readonly isFigure: boolean;
  /** What computes it; its text is what it said when it was saved. */
  readonly formula?: string;
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly isHidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const isTable = (block: DocumentNode): block is TableNode => block.type === "table";

const widthOf = (table: TableNode): number =>
  Math.max(0, ...gridOf(table).map((row) => row.length));

function tableCells(table: TableNode, top: number): SheetCell[] {
  return gridOf(table).flatMap((row, down) =>
    row.flatMap(({ cell, isOrigin }, column) => {
      const { text, rowSpan = 1, colSpan = 1 } = cell;
      const isFigure = !isLabel(cell);
      return isOrigin ? [{ row: top + down, column, rowSpan, colSpan, text, isFigure }] : [];
    }),
  );
}

/** Lays blocks out below one another: narrative merged over the width of the widest table. */
export function sheetOf(name: string, blocks: readonly DocumentNode[], leastWidth = 1): Sheet {
  const width = Math.max(leastWidth, ...blocks.filter(isTable).map(widthOf));
  const cells: SheetCell[] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.type === "table") {
      cells.push(...tableCells(block, row));
      row += block.rows.length;
      continue;
    }
    const { text } = block;
    cells.push({ row, column: 0, rowSpan: 1, colSpan: width, text, isFigure: false });
    row++;
  }
  return { name, cells };
}

/** How many rows and columns a sheet has. */
export function sizeOf({ cells }: Sheet): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(0, ...cells.map(({ row, rowSpan }) => row + rowSpan)),
    columns: Math.max(0, ...cells.map(({ column, colSpan }) => column + colSpan)),
  };
}
