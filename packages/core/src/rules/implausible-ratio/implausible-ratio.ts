import { placeOf } from "../../findings/place.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import type { Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import { type CompiledRatio, type CountCell, compiledRatios } from "./compile-ratios.ts";

function matrixOf(matrices: readonly Matrix[], { table }: CountCell): Matrix | null {
  for (const matrix of matrices) if (matrix.form.definition === table) return matrix;
  return null;
}

/** What is no figure counts as zero here: before a ratio is called implausible, `isStated` looks. */
const countOf = (matrices: readonly Matrix[], count: CountCell): number =>
  matrixOf(matrices, count)?.values[count.cell] ?? 0;

function isStated(matrices: readonly Matrix[], count: CountCell): boolean {
  const matrix = matrixOf(matrices, count);
  if (matrix === null) return false;
  const { state, approx } = readingAt(matrix, count.cell);
  return state === "number" && approx === null;
}

function isImplausible(matrices: readonly Matrix[], { ratio, of, to }: CompiledRatio): boolean {
  const [numerator, denominator] = ratio.most;
  const whole = countOf(matrices, to);
  if (whole < ratio.least) return false;
  let sum = 0;
  for (const count of of) sum += countOf(matrices, count);
  return sum * denominator > whole * numerator;
}

function findingOf(
  { report, edition }: RuleContext,
  matrices: readonly Matrix[],
  { ratio, of, to }: CompiledRatio,
): FindingDraft[] {
  const [first] = of;
  const matrix = first === undefined ? null : matrixOf(matrices, first);
  if (first === undefined || matrix === null) return [];
  const path = pathAt(matrix, first.cell);
  const sum = of.reduce((total, count) => total + countOf(matrices, count), 0);
  const whole = countOf(matrices, to);
  const [numerator, denominator] = ratio.most;
  const limit = denominator === 1 ? "" : `${numerator}/${denominator}`;
  const { ofLabel, toLabel, reason } = ratio;
  return [
    {
      path,
      place: placeOf(report, edition, path),
      message: {
        "zh-CN": `${ofLabel["zh-CN"]}${sum}，${limit === "" ? "多于" : `超过${limit}的`}${toLabel["zh-CN"]}${whole}。合法，但请核对：${reason["zh-CN"]}`,
        en: `${ofLabel.en}: ${sum}, more than ${limit === "" ? "" : `${limit} of `}${toLabel.en} (${whole}). Legal, but worth a look: ${reason.en}`,
      },
      actual: String(sum),
    },
  ];
}

const NONE: readonly FindingDraft[] = [];

/** No count is larger beside another than it usually is. */
export const implausibleRatio: Rule = {
  id: "implausible-ratio",
  severity: "info",
  editions: "all",
  check(context) {
    const matrices = context.derive(matricesOf);
    let findings = NONE;
    for (const compiled of compiledRatios(context.edition)) {
      if (!isImplausible(matrices, compiled)) continue;
      const { of, to } = compiled;
      if (![...of, to].every((count) => isStated(matrices, count))) continue;
      findings = [...findings, ...findingOf(context, matrices, compiled)];
    }
    return findings;
  },
};
