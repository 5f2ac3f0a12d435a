import type { Dimensions, PrintedFigure } from "@gongkai/core";

/** Something that tables or prose state: its concept, what it is counted by, and its year. */
export interface Quantity {
  readonly concept: string;
  readonly dimensions: Dimensions;
  readonly year: number;
}

/** What a figure is to be held against, in the words of arithmetic. */
export type Expression =
  | { readonly op: "quantity"; readonly of: Quantity }
  | { readonly op: "figure"; readonly of: PrintedFigure }
  | { readonly op: "sum"; readonly of: readonly Expression[] }
  /** `part` of `whole`, in per cent. */
  | { readonly op: "share"; readonly part: Expression; readonly whole: Expression }
  /** `to` less `from`; of a growth in per cent of `from`; of a multiple how many times `from`. */
  | {
      readonly op: "change" | "growth" | "multiple";
      readonly from: Expression;
      readonly to: Expression;
    };

export const quantity = (of: Quantity): Expression => ({ op: "quantity", of });

export const sum = (of: readonly Expression[]): Expression => {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { op: "sum", of };
};

export const share = (part: Expression, whole: Expression): Expression => ({
  op: "share",
  part,
  whole,
});

/** The quantities that an expression names, in their order. */
export function quantitiesIn(expression: Expression): Quantity[] {
  switch (expression.op) {
    case "quantity":
      return [expression.of];
    case "figure":
      return [];
    case "sum":
      return expression.of.flatMap(quantitiesIn);
    case "share":
      return [...quantitiesIn(expression.part), ...quantitiesIn(expression.whole)];
    default:
      return [...quantitiesIn(expression.from), ...quantitiesIn(expression.to)];
  }
}

const yearBefore = (of: Quantity): Quantity => ({ ...of, year: of.year - 1 });

/** The same of the year before. */
export function lastYears(expression: Expression): Expression {
  switch (expression.op) {
    case "quantity":
      return quantity(yearBefore(expression.of));
    case "figure":
      return expression;
    case "sum":
      return { op: "sum", of: expression.of.map(lastYears) };
    case "share":
      return share(lastYears(expression.part), lastYears(expression.whole));
    default:
      return { ...expression, from: lastYears(expression.from), to: lastYears(expression.to) };
  }
}
