import { type Cell, readFigure } from "@gongkai/core";
import { bareFigure } from "./bare-figure.ts";

const STATES: ReadonlyMap<string, "dash" | "slash" | "none"> = new Map([
  ["-", "dash"],
  ["－", "dash"],
  ["—", "dash"],
  ["——", "dash"],
  ["–", "dash"],
  ["/", "slash"],
  ["／", "slash"],
  ["无", "none"],
] as const);

const PLAIN_INTEGER = /^(?:0|-?[1-9]\d{0,15})$/;
const PLAIN_DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Reads what a table cell prints, and keeps the print wherever the number alone would lose something.
 *
 * @returns An integer, a decimal string, null for a blank, or an object with the print; what cannot
 * be read has the state `unreadable`.
 *
 * @example
 * readTableCell("74") //=> 74
 * @example
 * readTableCell("") //=> null
 * @example
 * readTableCell("10.31%") //=> { printed: "10.31%", value: "10.31", unit: "%" }
 * @example
 * readTableCell("-") //=> { printed: "-", state: "dash" }
 * @example
 * readTableCell("3 259") //=> { printed: "3 259", value: 3259 }
 */
export function readTableCell(text: string): Cell {
  const printed = text.trim();
  if (printed === "") return null;
  if (PLAIN_INTEGER.test(printed) && Number.isSafeInteger(Number(printed))) return Number(printed);
  const state = STATES.get(printed);
  if (state !== undefined) return { printed, state };
  if (PLAIN_DECIMAL.test(printed)) return printed;
  const figure = readFigure(printed) ?? readFigure(bareFigure(printed));
  if (figure === null) return { printed, state: "unreadable" };
  return {
    printed,
    value: figure.value,
    ...(figure.approx === null ? {} : { approx: figure.approx }),
    ...(figure.unit === null ? {} : { unit: figure.unit }),
  };
}
