import { type Cell, readFigure } from "@gongkai/core";

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

/** 3 259 · 3'259: digits in threes. */
const IN_THREES =
  /^[-−+＋]?\d{1,3}(?:(?:[ \u00a0\u2009\u202f,，'’]| ?[,，] ?)\d{3})+(?:\.\d+)?(?!\d)/;

/** Marks of a note behind a figure, and the mark by which a sheet keeps digits as text before it. */
const NOTE_MARKS =
  /(?<=[\d%％\p{Script=Han}])\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳*＊†‡※]+|[[［〔][⁰¹²³⁴⁵⁶⁷⁸⁹①-⑳\d]{1,2}[\]］〕])$/u;

/** A figure without what stands around it and says nothing of its value: 54¹ · 12（件） · 3 259. */
function bareFigure(printed: string): string {
  const bare = printed
    .replace(/^['‘’＇](?=\d)/, "")
    .replace(NOTE_MARKS, "")
    .replace(/\s*[（(]\s*([\p{Script=Han}]{1,2})\s*[）)]$/u, "$1");
  if (/^[零〇○]$/.test(bare)) return "0";
  return bare.replace(IN_THREES, (digits) => digits.replace(/[^\d.+＋−-]/g, ""));
}

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
