/** `AB`, for the column 27, counted from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `B3`, for row 2 and column 1, both counted from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
