import { placeOf } from "../../findings/place.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { checkContinuation } from "../../tables/check-continuation/check-continuation.ts";
import type { Continuation } from "../../tables/check-continuation/continuation.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import type { Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import { type StockCells, stocksOf } from "./stocks-of.ts";

const kinds = ["proactive.rules", "proactive.normativeDocuments"];

const continuations: readonly Continuation[] = kinds.map((kind) => ({
  concept: `${kind}.inForce`,
  terms: [
    { from: "lastYear", concept: `${kind}.inForce` },
    { from: "thisYear", concept: `${kind}.issued` },
    { from: "thisYear", concept: `${kind}.repealed`, isSubtracted: true },
  ],
}));

/** How many there were a year ago, by this report alone; what is no figure counts as zero. */
const impliedBefore = ({ values }: Matrix, { inForce, issued, repealed }: StockCells): number =>
  (values[inForce] ?? 0) - (values[issued] ?? 0) + (values[repealed] ?? 0);

const isStated = (matrix: Matrix, { inForce, issued, repealed }: StockCells): boolean =>
  readingAt(matrix, inForce).state === "number" &&
  [inForce, issued, repealed].every((cell) => {
    const { state, approx } = readingAt(matrix, cell);
    return state !== "unreadable" && state !== "notStated" && approx === null;
  });

function negativeStock(
  { report, edition }: RuleContext,
  matrix: Matrix,
  stock: StockCells,
): FindingDraft {
  const path = pathAt(matrix, stock.inForce);
  const figures = [stock.inForce, stock.issued, stock.repealed].map(
    (cell) => matrix.values[cell] ?? 0,
  );
  const [inForce = 0, issued = 0, repealed = 0] = figures;
  const before = impliedBefore(matrix, stock);
  return {
    path,
    place: placeOf(report, edition, path),
    message: {
      "zh-CN": `现行有效${inForce}件、本年制发${issued}件、废止${repealed}件，推算上年末现行有效为${before}件，不可能小于零`,
      en: `${inForce} in force, ${issued} issued and ${repealed} repealed this year: ${before} would have been in force a year ago, and there cannot be fewer than none`,
    },
    actual: String(inForce),
  };
}

const NONE: readonly FindingDraft[] = [];

function negativeStocks(context: RuleContext): readonly FindingDraft[] {
  let found = NONE;
  for (const matrix of context.derive(matricesOf)) {
    for (const stock of stocksOf(context.edition, kinds)) {
      if (stock.table !== matrix.form.definition || impliedBefore(matrix, stock) >= 0) continue;
      if (isStated(matrix, stock)) found = [...found, negativeStock(context, matrix, stock)];
    }
  }
  return found;
}

/** Documents in force are those of the year before, with what was issued and without what was repealed. */
export const stockContinues: Rule = {
  id: "stock-continues",
  severity: "warning",
  editions: ["cn-2021"],
  check(context) {
    const outcome = checkContinuation(context, {
      continuations,
      severity: "warning",
      remark: null,
    });
    const negative = negativeStocks(context);
    if (negative.length === 0) return outcome;
    const isSaid = (path: string) =>
      outcome?.some((each) => !("notAssessable" in each) && each.path === path) === true;
    const unsaid = negative.filter(({ path }) => !isSaid(path));
    return outcome === null ? unsaid : [...unsaid, ...outcome];
  },
};
