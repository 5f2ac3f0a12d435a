/** A place of a sheet, counted from 0. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Names a column of a sheet, counted from 0.
 *
 * @example
 * [0, 25, 26].map(columnLetters) //=> ["A", "Z", "AA"]
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Names a cell as spreadsheets do.
 *
 * @example
 * cellName({ row: 2, column: 27 }) //=> "AB3"
 */
export const cellName = ({ row, column }: SheetPlace): string =>
  `${columnLetters(column)}${row + 1}`;

const NAME = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** Sheets end at XFD1048576. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/**
 * Reads the name of a cell; null for what is none.
 *
 * @example
 * cellPlace("AB3") //=> { row: 2, column: 27 }
 */
export function cellPlace(name: string): SheetPlace | null {
  const [, letters, digits] = NAME.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return place.row > LAST_ROW || place.column > LAST_COLUMN ? null : place;
}
