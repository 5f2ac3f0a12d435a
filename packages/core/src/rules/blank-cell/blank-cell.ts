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
  title: { "zh-CN": "表格各格均已填写", en: "Every cell of the form is filled in" },
  basis: {
    "zh-CN": "报告格式本身：表中每一格都要求一个数。没有条文规定空白作何解释（背景）",
    en: "The form itself asks for a figure in every cell. No clause says what a blank means (background)",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "整张表未载或全空时不逐格提示；“0”“-”“/”“无”不是空白",
    en: "A table that is absent or wholly empty is not listed cell by cell; 0, -, / and 无 are no blanks",
  },
  advice: {
    "zh-CN": "没有发生的填“0”，没有统计的填“-”并加说明",
    en: "Write 0 where nothing happened; write - and explain where nothing was counted",
  },
  passes: { "zh-CN": "“2.政府公报公开数”填“0”", en: "“2. in government gazettes” shows 0" },
  fails: { "zh-CN": "“2.政府公报公开数”空白", en: "“2. in government gazettes” is blank" },
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
