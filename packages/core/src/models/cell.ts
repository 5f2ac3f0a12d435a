import * as z from "zod/mini";

/** The digits of `decimalStringSchema`. */
export const DECIMAL_STRING = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/** A decimal kept exactly as digits: `"59237.2449"`, `"-8"`, `"4.80"`. */
export const decimalStringSchema = z.string().check(z.regex(DECIMAL_STRING));

/** What the form shows in a cell. A blank, a dash and a zero are three different statements. */
export const cellStateSchema = z.enum([
  "number",
  "blank",
  "dash",
  "slash",
  "none",
  "notStated",
  "unreadable",
]);

/** How an approximate figure bounds the true value: more than, less than, about. */
export const approximationSchema = z.enum(["gt", "lt", "about"]);

/** A cell of which more than its number must be kept: what was printed, its state, bound or unit. */
export const printedCellSchema = z.looseObject({
  printed: z.string(),
  value: z.optional(z.union([z.int(), decimalStringSchema, z.null()])),
  state: z.optional(cellStateSchema),
  approx: z.optional(approximationSchema),
  unit: z.optional(z.string()),
});

/** Safe integer, decimal string, `null` (printed blank), or an object where more must be kept. */
export const cellSchema = z.union([z.int(), decimalStringSchema, z.null(), printedCellSchema]);

export type CellState = z.infer<typeof cellStateSchema>;
export type Approximation = z.infer<typeof approximationSchema>;
export type PrintedCell = z.infer<typeof printedCellSchema>;
export type Cell = z.infer<typeof cellSchema>;

/** What a cell says, whichever way it was written down. `value` is null unless `state` is `number`. */
export interface CellReading {
  readonly state: CellState;
  readonly value: number | string | null;
  readonly approx: Approximation | null;
  readonly unit: string | null;
  /** As the form shows it; "" for a blank. */
  readonly printed: string;
}

const bareReading = (value: number | string): CellReading => ({
  state: "number",
  value,
  approx: null,
  unit: null,
  printed: String(value),
});

const blankReading: CellReading = {
  state: "blank",
  value: null,
  approx: null,
  unit: null,
  printed: "",
};

/**
 * Reads a cell without coercing it: a blank stays a blank, a dash a dash.
 *
 * @param cell The cell; `undefined` (a cell that the report does not hold) reads as blank.
 *
 * @example
 * readCell(74).value //=> 74
 * @example
 * readCell(null).state //=> "blank"
 * @example
 * readCell({ printed: "逾4000人次", value: 4000, approx: "gt", unit: "人次" }).approx //=> "gt"
 */
export function readCell(cell: Cell | undefined): CellReading {
  if (cell === null || cell === undefined) return blankReading;
  if (typeof cell !== "object") return bareReading(cell);
  const value = cell.value ?? null;
  const state = cell.state ?? (value === null ? "unreadable" : "number");
  return {
    state,
    value: state === "number" ? value : null,
    approx: cell.approx ?? null,
    unit: cell.unit ?? null,
    printed: cell.printed,
  };
}
