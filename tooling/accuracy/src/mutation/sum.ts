import { type CellPlace, placesOf, type ReadFigure } from "./look.ts";

interface Term {
  readonly sign: 1 | -1;
  /** A number, where the term is one. */
  readonly constant: number | null;
  readonly name: string;
  readonly column: string | null;
  readonly isLastYear: boolean;
}

/** Quantities of the tables, added up. */
export type Sum = readonly Term[];

/** The forms of this year's report and of last year's; null where there is none. */
export interface Forms {
  readonly edition: string;
  readonly lastEdition: string | null;
}

const TERM = /^([\w.]+)(?:@(\w+))?(\^)?$/;

/**
 * Parses a sum: `new + carriedIn`, `denied@naturalPerson`, `new - new^` with `^` for last year.
 *
 * @throws {Error} where it is none.
 */
export function parseSum(text: string): Sum {
  return text
    .trim()
    .replaceAll(" - ", " + -")
    .split(" + ")
    .map((printed) => {
      const isNegative = printed.startsWith("-");
      const match = TERM.exec(isNegative ? printed.slice(1) : printed);
      if (match === null) throw new Error(`No quantity: ${printed}`);
      const [, name = "", column = null, mark] = match;
      return {
        sign: isNegative ? -1 : 1,
        constant: /^\d+$/.test(name) ? Number(name) : null,
        name,
        column,
        isLastYear: mark !== undefined,
      };
    });
}

/** The same sum a year before. */
export const yearBefore = (sum: Sum): Sum => sum.map((term) => ({ ...term, isLastYear: true }));

function placesOfTerm({ name, column, isLastYear }: Term, forms: Forms): CellPlace[] {
  const edition = isLastYear ? forms.lastEdition : forms.edition;
  if (edition === null) return [];
  return placesOf(edition, name, column).map((place) => ({ ...place, isLastYear }));
}

/** The cells that a sum is made of; null where one of its quantities is in no table of the form. */
export function cellsOf(sum: Sum, forms: Forms): readonly CellPlace[] | null {
  const places = sum.map((term) => (term.constant === null ? placesOfTerm(term, forms) : null));
  return places.some((each) => each?.length === 0) ? null : places.flatMap((each) => each ?? []);
}

/** What a sum comes to; null where one of its cells says no figure. */
export function totalOf(sum: Sum, forms: Forms, read: ReadFigure): number | null {
  let all = 0;
  for (const term of sum) {
    if (term.constant !== null) {
      all += term.sign * term.constant;
      continue;
    }
    const places = placesOfTerm(term, forms);
    if (places.length === 0) return null;
    for (const place of places) {
      const figure = read(place);
      if (figure === null) return null;
      all += term.sign * Number(figure);
    }
  }
  return all;
}
