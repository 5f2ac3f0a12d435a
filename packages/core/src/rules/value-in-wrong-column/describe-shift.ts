import { pointerSegments } from "../../findings/json-pointer.ts";
import type { LocalText } from "../../models/local-text.ts";
import type { Matrix } from "../../tables/matrix.ts";
import type { ShiftedFigures } from "./shifted-figures.ts";

/** The column of a cell in the form's own words. */
export function columnLabel({ form }: Matrix, path: string): LocalText {
  const id = pointerSegments(path).at(-1) ?? "";
  const column = form.definition.columns.find((each) => each.id === id);
  return column?.label ?? { "zh-CN": id, en: id };
}

function whatMoved(matrix: Matrix, { kind, from, to }: ShiftedFigures): LocalText {
  const [wrong, right] = [columnLabel(matrix, from.path), columnLabel(matrix, to.path)];
  if (kind === "row") {
    return {
      "zh-CN": "此行数字疑似整行错开一列：移回后",
      en: "The figures of this row may all stand one column off: moved back",
    };
  }
  if (kind === "exchanged") {
    return {
      "zh-CN": `“${wrong["zh-CN"]}”与“${right["zh-CN"]}”两列疑似填反：${from.actual}与${to.actual}对调后`,
      en: `“${wrong.en}” and “${right.en}” may have been exchanged: with ${from.actual} and ${to.actual} the other way round`,
    };
  }
  return {
    "zh-CN": `${from.actual}疑似填错了列：不在“${wrong["zh-CN"]}”而在“${right["zh-CN"]}”`,
    en: `${from.actual} may stand in the wrong column: in “${right.en}” instead of “${wrong.en}”`,
  };
}

/** Says which figures may stand in the wrong column, and what speaks for it. */
export function describeShift(matrix: Matrix, shift: ShiftedFigures): LocalText {
  const moved = whatMoved(matrix, shift);
  const others = shift.isPart
    ? { "zh-CN": "，连同所建议的其他更正", en: ", and with the other corrections proposed" }
    : { "zh-CN": "", en: "" };
  return {
    "zh-CN": `${moved["zh-CN"]}${others["zh-CN"]}，全表勾稽关系成立`,
    en: `${moved.en}${others.en}, all sums of the table hold`,
  };
}
