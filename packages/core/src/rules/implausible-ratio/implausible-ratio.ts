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
  title: { "zh-CN": "各数之间的比例合乎常情", en: "Counts are in a usual proportion" },
  basis: {
    "zh-CN":
      "不涉法条：这样的比例并不违法，只是少见，往往是口径或填报有误。界限为我们所定，理由写在说明中（背景）",
    en: "No clause is involved: such a proportion is legal and rare, and often a matter of what was counted. The limits are our judgement, with their reasons below (background)",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "办理结果或新收不足10件的不看；有空白、约数或无法读出的格的不看；从不高于提示",
    en: "Below 10 requests answered or received nothing is said, nor where a cell is blank, approximate or unreadable; never more than information",
  },
  advice: {
    "zh-CN": "核对各数所计的范围；无误的，不必改动",
    en: "Check what was counted; where it is right, leave it",
  },
  passes: {
    "zh-CN": "办理结果总计39，行政复议5、直接起诉1",
    en: "39 requests answered, 5 reconsiderations, 1 direct suit",
  },
  fails: {
    "zh-CN": "办理结果总计39，行政复议31",
    en: "39 requests answered, 31 reconsiderations",
  },
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
