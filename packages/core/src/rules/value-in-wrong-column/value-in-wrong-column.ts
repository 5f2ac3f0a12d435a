import { pointerSegments } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import { locate } from "../../locate/locate.ts";
import { allLinesHold } from "../../locate/needs-search.ts";
import { networksOf } from "../../locate/network.ts";
import { proposalsFor } from "../../locate/proposals-for.ts";
import type { LocalText } from "../../models/local-text.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import type { Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import { type LoneFigure, loneFigures } from "./lone-figures.ts";
import { type ShiftedFigure, shiftedFigures } from "./shifted-figures.ts";

/** The column of a cell in the form's own words. */
function columnLabel({ form }: Matrix, path: string): LocalText {
  const id = pointerSegments(path).at(-1) ?? "";
  const column = form.definition.columns.find((each) => each.id === id);
  return column?.label ?? { "zh-CN": id, en: id };
}

function shiftDraft(
  matrix: Matrix,
  { from, to, isExchange, proposal }: ShiftedFigure,
): FindingDraft {
  const [wrong, right] = [columnLabel(matrix, from.path), columnLabel(matrix, to.path)];
  const message: LocalText = isExchange
    ? {
        "zh-CN": `“${wrong["zh-CN"]}”与“${right["zh-CN"]}”两列疑似填反：${from.actual}与${to.actual}对调后，全表勾稽关系成立`,
        en: `“${wrong.en}” and “${right.en}” may have been exchanged: with ${from.actual} and ${to.actual} the other way round all sums of the table hold`,
      }
    : {
        "zh-CN": `${from.actual}疑似填错了列：不在“${wrong["zh-CN"]}”而在“${right["zh-CN"]}”，全表勾稽关系成立`,
        en: `${from.actual} may stand in the wrong column: in “${right.en}” instead of “${wrong.en}”, all sums of the table hold`,
      };
  const { path, place, actual, value } = from;
  return { path, place, message, expected: String(value), actual, proposals: [proposal] };
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
