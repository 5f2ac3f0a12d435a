import type { TableCellNode } from "@gongkai/core/document";

const spanning = (colSpan: number, rowSpan: number) => ({
  ...(colSpan > 1 && { colSpan }),
  ...(rowSpan > 1 && { rowSpan }),
});

/** A label over columns. */
export const over = (text: string, colSpan = 1, rowSpan = 1): TableCellNode => ({
  text,
  header: "column",
  ...spanning(colSpan, rowSpan),
});

/** A label beside a row. */
export const beside = (text: string, colSpan = 1, rowSpan = 1): TableCellNode => ({
  text,
  header: "row",
  ...spanning(colSpan, rowSpan),
});

/** A cell that holds a figure, a word or nothing. */
export const cell = (text: string, colSpan = 1): TableCellNode => ({
  text,
  ...spanning(colSpan, 1),
});
