import { getFormatDateInfo, isDateFormat } from "numfmt";
import {
  isSaved,
  NUMBER,
  type RawCell,
  sharedString,
  TRUTHS,
  type WorkbookWords,
} from "./cell-value.ts";
import { unescaped } from "./printed-text.ts";
import { shownNumber } from "./shown-number.ts";

const DAY = 86_400_000;

/** Day 0 of workbooks that count from 1900, and of those that count from 1904, in milliseconds. */
const ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Before this day workbooks count one that there was not, 29 February 1900. */
const FIRST_SAFE = 61;

const MOST_DAYS = 2_958_465;

/** Digits that are told apart in a cell. */
const PRECISION = 15;

const days = new Map<string, boolean>();

/** Whether a format shows a day, and no mere time. */
function showsDay(code: string): boolean {
  const known = days.get(code);
  if (known !== undefined) return known;
  const { year, month, day } = getFormatDateInfo(code);
  const found = isDateFormat(code) && (year || month || day);
  days.set(code, found);
  return found;
}

/** A number of days as an ISO date; null where it is none. */
function dayOf(value: number, { from1904 }: WorkbookWords): string | null {
  if (value < (from1904 ? 0 : FIRST_SAFE) || value > MOST_DAYS) return null;
  const zero = from1904 ? ZERO[1904] : ZERO[1900];
  return new Date(zero + Math.floor(value) * DAY).toISOString().slice(0, 10);
}

/** A number in full, whatever of it the cell has room to show; zeros before it are kept. */
function plainNumber(printed: string, { style }: RawCell, words: WorkbookWords): string {
  const value = Number(printed);
  if (!NUMBER.test(printed) || !Number.isFinite(value)) return printed;
  const code = words.formats[style]?.number ?? "General";
  if (showsDay(code)) return dayOf(value, words) ?? shownNumber(value, code, words.from1904);
  if (isDateFormat(code)) return shownNumber(value, code, words.from1904);
  const plain = String(Number(value.toPrecision(PRECISION)));
  return /^0+$/.test(code) ? plain.padStart(code.length, "0") : plain;
}

/** A date that is written as one: 2021-01-05T08:30:00. */
const DATE = /^(\d{4}-\d\d-\d\d)T/;

function savedValue(cell: RawCell, printed: string, words: WorkbookWords): string {
  switch (cell.type) {
    case "s":
      return unescaped(sharedString(printed, words));
    case "b":
      return TRUTHS.get(printed) ?? printed;
    case "d":
      return DATE.exec(printed)?.[1] ?? printed;
    case "":
    case "n":
      return plainNumber(printed.trim(), cell, words);
    default:
      return unescaped(printed);
  }
}

/**
 * Gives what a cell of a list records: a text with its lines, a day as an ISO date, a number in full.
 * A formula stands for the value that was saved with it, without one for itself: `=B2`. What is struck
 * out is not there.
 *
 * @throws {GongkaiError} `file-damaged` where a text that it names is not there.
 */
export function recordedValue(cell: RawCell, words: WorkbookWords): string {
  const { value, formula, inline } = cell;
  if (words.formats[cell.style]?.isStruck) return "";
  if (formula !== null && !isSaved(cell)) return `=${formula}`;
  if (inline !== "") return unescaped(inline);
  return value === null || value === "" ? "" : savedValue(cell, value, words);
}
