import { placeOf } from "../../findings/place.ts";
import { zeroBlanks, zeroProposal } from "../../locate/zero-blanks.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import { CellKind, type Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

function blankCells(matrix: Matrix, context: RuleContext): FindingDraft[] {
  const { report, edition } = context;
  const zeros = context.derive(zeroBlanks);
  const { columnsOfRow, width } = matrix.form;
  const cells = columnsOfRow.flatMap((columns, row) => columns.map((at) => row * width + at));
  return cells
    .filter((cell) => readingAt(matrix, cell).state === "blank")
    .map((cell) => {
      const path = pathAt(matrix, cell);
      const place = placeOf(report, edition, path);
      return {
        path,
        place,
        message: {
          "zh-CN": "此格空白。空白不等于零：可能是没有发生，也可能是没有统计",
          en: "This cell is blank. A blank is not a zero: nothing may have happened, or nothing was counted",
        },
        actual: "",
        ...(zeros.has(path) ? { proposals: [zeroProposal(path, place)] } : {}),
      };
    });
}

/** Every cell of a fixed form is filled in. */
export const blankCell: Rule = {
  id: "blank-cell",
  severity: "info",
  editions: "all",
  check(context) {
    let findings: FindingDraft[] | null = null;
    for (const matrix of context.derive(matricesOf)) {
      if (matrix.isEmpty) continue;
      findings ??= [];
      if ((matrix.kinds & CellKind.blank) !== 0) findings.push(...blankCells(matrix, context));
    }
    return findings;
  },
};
