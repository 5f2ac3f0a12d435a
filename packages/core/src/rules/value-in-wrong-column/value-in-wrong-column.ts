import { placeOf } from "../../findings/place.ts";
import { locate } from "../../locate/locate.ts";
import { allLinesHold } from "../../locate/needs-search.ts";
import { networksOf } from "../../locate/network.ts";
import { proposalsFor } from "../../locate/proposals-for.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import type { Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import { columnLabel, describeShift } from "./describe-shift.ts";
import { type LoneFigure, loneFigures } from "./lone-figures.ts";
import { type ShiftedFigures, shiftedFigures } from "./shifted-figures.ts";

function shiftDraft(matrix: Matrix, shift: ShiftedFigures): FindingDraft {
  const { path, place, actual, value } = shift.from;
  const message = describeShift(matrix, shift);
  return { path, place, message, expected: String(value), actual, proposals: [shift.proposal] };
}

function loneDraft(
  context: RuleContext,
  matrix: Matrix,
  { cell, total }: LoneFigure,
): FindingDraft {
  const path = pathAt(matrix, cell);
  const { printed } = readingAt(matrix, cell);
  const label = columnLabel(matrix, path);
  const whole = columnLabel(matrix, pathAt(matrix, total));
  const proposals = proposalsFor(context.derive(locate), [path]);
  return {
    path,
    place: placeOf(context.report, context.edition, path),
    message: {
      "zh-CN": `${printed}是此行唯一的数，疑似填错了列：“${whole["zh-CN"]}”没有计入，“${label["zh-CN"]}”一列的勾稽关系也不成立`,
      en: `${printed} is the only figure of this row and may stand in the wrong column: “${whole.en}” does not count it, and the sums of “${label.en}” do not hold either`,
    },
    actual: printed,
    ...(proposals.length > 0 ? { proposals } : {}),
  };
}

function findingsIn(context: RuleContext, matrix: Matrix): readonly FindingDraft[] {
  const { form, values } = matrix;
  if (networksOf(form).every((network) => allLinesHold(network, values))) return [];
  const shifted = shiftedFigures(matrix, context.derive(locate));
  const named = new Set(shifted.map(({ from }) => from.path));
  const lone = loneFigures(matrix).filter(({ cell }) => !named.has(pathAt(matrix, cell)));
  return [
    ...shifted.map((figure) => shiftDraft(matrix, figure)),
    ...lone.map((figure) => loneDraft(context, matrix, figure)),
  ];
}

/** In a table whose rows and columns both add up, only these tell in which column a figure belongs. */
const tellsColumns = ({ form, isEmpty }: Matrix) =>
  !isEmpty &&
  form.identities.some(({ identity }) => identity.ties === "rows") &&
  form.identities.some(({ identity }) => identity.ties === "columns");

/** Each figure stands in the column of the applicants whom it counts. */
export const valueInWrongColumn: Rule = {
  id: "value-in-wrong-column",
  severity: "warning",
  editions: ["cn-2019", "cn-2021"],
  check(context) {
    const matrices = context.derive(matricesOf).filter(tellsColumns);
    if (matrices.length === 0) return null;
    return matrices.flatMap((matrix) => findingsIn(context, matrix));
  },
};
