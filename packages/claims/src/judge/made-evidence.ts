import { readFigure } from "@gongkai/core";
import { inYuan } from "../money.ts";
import { keyOf, type Occurrence } from "../occurrence.ts";
import { indexOccurrences } from "../occurrence-index.ts";
import type { Quantity } from "../reader/expression.ts";
import { roundedInterval } from "../rounded-interval.ts";
import type { Evidence } from "./evaluate.ts";

const REPORT_YEAR = 2024;

/** `requests.new` of the report's year, `requests.new 2023` of another. */
export function quantityNamed(name: string): Quantity {
  const [concept = "", year] = name.split(" ");
  return { concept, dimensions: {}, year: year === undefined ? REPORT_YEAR : Number(year) };
}

/** One place that states a figure: a cell, or a text where it has a range. */
export function madeOccurrence(
  name: string,
  printed: string,
  place: Pick<Occurrence, "path" | "range"> = { path: "/tables", range: null },
): Occurrence {
  const figure = readFigure(printed);
  if (figure === null) throw new Error(`${printed} is no figure`);
  const { unit, value, approx } = figure;
  const quantity = quantityNamed(name);
  const source = { kind: "json", file: "", pointer: place.path, text: printed } as const;
  return {
    ...quantity,
    ...place,
    unit,
    printed,
    interval: inYuan(roundedInterval(figure), unit),
    fact: { ...quantity, value, state: "number", approx, unit, source },
  };
}

/** What is stated, by name, as it is printed. */
export interface Stated {
  readonly tables?: Readonly<Record<string, string>>;
  /** By last year's report. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** Whose cells are blank. */
  readonly blanks?: readonly string[];
  /** By texts. */
  readonly prose?: readonly Occurrence[];
}

/** Evidence of a few figures, for tests. */
export function madeEvidence({
  tables = {},
  earlier,
  blanks = [],
  prose = [],
}: Stated): Pick<Evidence, "index" | "earlier" | "blanks"> {
  const inTables = (stated: Readonly<Record<string, string>>) =>
    Object.entries(stated).map(([name, printed]) => madeOccurrence(name, printed));
  return {
    index: indexOccurrences([...prose, ...inTables(tables)]),
    earlier: earlier === undefined ? null : indexOccurrences(inTables(earlier)),
    blanks: new Set(blanks.map((name) => keyOf(quantityNamed(name)))),
  };
}
