/** A number is written as it stands; text may need a guard. */
export type CsvCell = string | number | null;

/** A spreadsheet takes a cell that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const DECIMAL = /^-?[0-9]+(\.[0-9]+)?$/;
const NEEDS_QUOTES = /[",\r\n]/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  const text = String(cell);
  const guarded = FORMULA.test(text) && !DECIMAL.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Writes rows as CSV (RFC 4180: CRLF, quotes doubled); text that a spreadsheet would run gets an apostrophe.
 *
 * @example
 * writeCsv([["业务文件", 43, null], ["=1+1", "a,b", -8]]) //=> "业务文件,43,\r\n'=1+1,\"a,b\",-8\r\n"
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}
