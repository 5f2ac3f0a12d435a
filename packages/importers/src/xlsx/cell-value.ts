import { fileDamaged } from "../files/file-errors.ts";
import { printedText } from "./printed-text.ts";
import type { CellFormat } from "./read-formats.ts";
import { shownNumber } from "./shown-number.ts";

/** What all sheets of a workbook share. */
export interface WorkbookWords {
  readonly file: string;
  readonly strings: readonly string[];
  /** How each style looks. */
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** A cell as the file has it. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, or a number. */
  readonly type: string;
  readonly style: number;
  /** Null where no value was saved. */
  readonly value: string | null;
  readonly formula: string | null;
  /** The text that stands in the cell itself. */
  readonly inline: string;
  readonly hidesZero: boolean;
}

export interface ShownCell {
  readonly text: string;
  readonly isMasked: boolean;
}

/** A number as files write it. */
export const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?$/;

const shown = (text: string): ShownCell => ({ text: printedText(text), isMasked: false });

function shownFigure({ style, hidesZero }: RawCell, printed: string, words: WorkbookWords) {
  const value = Number(printed);
  // What no program would have written is shown as it stands.
  if (!NUMBER.test(printed) || !Number.isFinite(value)) return shown(printed);
  if (value === 0 && hidesZero) return shown("");
  const text = shownNumber(value, words.formats[style]?.number ?? "General", words.from1904);
  return { text, isMasked: text === "" && value !== 0 };
}

/** A date that is written as one: 2021-01-05T00:00:00. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:T[0:.]*Z?)?$/;

/** @throws {GongkaiError} `file-damaged` where there is none of that number. */
export function sharedString(index: string, { strings, file }: WorkbookWords): string {
  const text = strings[Number(index)];
  if (text === undefined) throw fileDamaged(file, "XLSX");
  return text;
}

/** What stands for the two truths. */
export const TRUTHS: ReadonlyMap<string, string> = new Map([
  ["0", "FALSE"],
  ["1", "TRUE"],
]);

/** What a value that was saved shows. */
function shownValue(cell: RawCell, printed: string, words: WorkbookWords): ShownCell {
  switch (cell.type) {
    case "s":
      return shown(sharedString(printed, words));
    case "b":
      return shown(TRUTHS.get(printed) ?? printed);
    case "d":
      return shown(DATE.exec(printed)?.[1] ?? printed);
    case "":
    case "n":
      return shownFigure(cell, printed.trim(), words);
    default:
      return shown(printed);
  }
}

/** Whether the value of a formula was saved with it. */
export const isSaved = ({ type, value }: RawCell): boolean =>
  value !== null && (value !== "" || type === "str");

/**
 * Gives what a cell shows: a formula by the value that was saved with it. Without one the formula
 * itself stands, which no figure is read from. What is struck out is not there.
 *
 * @throws {GongkaiError} `file-damaged` where a text that it names is not there.
 */
export function shownCell(cell: RawCell, words: WorkbookWords): ShownCell {
  const { value, formula, inline } = cell;
  if (words.formats[cell.style]?.isStruck) return shown("");
  if (formula !== null && !isSaved(cell)) return shown(`=${formula}`);
  if (inline !== "") return shown(inline);
  return value === null || value === "" ? shown("") : shownValue(cell, value, words);
}
