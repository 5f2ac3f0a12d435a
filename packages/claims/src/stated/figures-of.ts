import type { Expression } from "../reader/expression.ts";
import type { JudgedStatement } from "./judged-statements.ts";

/** The figures of the text that an expression is made of, as they are printed; null where it asks for others. */
function printedIn(expression: Expression): string[] | null {
  switch (expression.op) {
    case "quantity":
      return null;
    case "figure":
      return [expression.of.printed];
    case "sum":
      return together(expression.of);
    case "share":
      return together([expression.part, expression.whole]);
    default:
      return together([expression.from, expression.to]);
  }
}

function together(expressions: readonly Expression[]): string[] | null {
  const printed = expressions.map(printedIn);
  return printed.every((figures) => figures !== null) ? printed.flat() : null;
}

/** What a statement was held against, as it is printed: cells and figures that are counted, or those of its sentence. */
export function figuresOf({ statement: { facts }, draft }: JudgedStatement): string[] {
  if (facts.length > 0) return facts.map(({ source }) => source.text);
  const readings = draft.claim?.readings ?? [];
  return readings.map(printedIn).find((printed) => printed !== null) ?? [];
}
