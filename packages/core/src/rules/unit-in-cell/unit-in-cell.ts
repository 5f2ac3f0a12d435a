import { formUnit } from "../../editions/concept-of.ts";
import { placeOf } from "../../findings/place.ts";
import type { CellReading } from "../../models/cell.ts";
import type { LocalText } from "../../models/local-text.ts";
import { readFigure } from "../../numbers/read-figure.ts";
import { timesPowerOfTen, unitFactor } from "../../numbers/unit-factor.ts";
import { pathAt, readingAt } from "../../tables/cell-at.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import { CellKind, type Matrix } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

/** No figure with its unit is longer. */
const LONGEST_FIGURE = 40;

interface UnitFigure {
  readonly value: number | string;
  readonly unit: string;
  readonly isExact: boolean;
  readonly printed: string;
}

/** The figure of a cell that prints its unit, also where the reader of the cell made nothing of it. */
function unitFigure({ value, unit, approx, printed, state }: CellReading): UnitFigure | null {
  if (value !== null && unit !== null) return { value, unit, isExact: approx === null, printed };
  if (state !== "unreadable" || printed.length > LONGEST_FIGURE) return null;
  const figure = readFigure(printed);
  if (figure === null || figure.unit === null) return null;
  return { value: figure.value, unit: figure.unit, isExact: figure.approx === null, printed };
}

interface Judgement {
  readonly message: LocalText;
  readonly expected: string | null;
}

function withoutFormUnit({ unit }: UnitFigure): Judgement {
  return {
    message: {
      "zh-CN": `格内写了单位“${unit}”；格式没有规定这一格的单位，读者只能靠格内所写`,
      en: `The unit ${unit} is written into the cell; the form names none for it, so readers have nothing else to go by`,
    },
    expected: null,
  };
}

function judge(figure: UnitFigure, wanted: string | null): Judgement {
  const { value, unit, isExact } = figure;
  if (wanted === null) return withoutFormUnit(figure);
  if (unit === wanted) {
    return {
      message: {
        "zh-CN": `格内写了单位“${unit}”；这一格以${wanted}计，只填数字`,
        en: `The unit ${unit} is written into the cell; its figures are in ${wanted} anyway, so the figure alone is enough`,
      },
      expected: isExact ? String(value) : null,
    };
  }
  const factor = unitFactor(unit, wanted);
  const expected = factor === null || !isExact ? null : timesPowerOfTen(String(value), factor);
  const times = factor === null ? "" : `10${superscript(Math.abs(factor))}`;
  const conversion =
    expected === null || factor === null
      ? { "zh-CN": "", en: "" }
      : {
          "zh-CN": `，相差${times}倍，应填${expected}`,
          en: `: ${times} times ${factor < 0 ? "less" : "more"}, so it should read ${expected}`,
        };
  return {
    message: {
      "zh-CN": `格内单位是“${unit}”，而这一格以${wanted}计${conversion["zh-CN"]}`,
      en: `The unit in the cell is ${unit}, while its figures are in ${wanted}${conversion.en}`,
    },
    expected,
  };
}

const superscript = (power: number): string => "⁰¹²³⁴⁵⁶⁷⁸"[power] ?? `^${power}`;

function inMatrix(matrix: Matrix, { report, edition }: RuleContext): FindingDraft[] {
  const { definition, width, columnsOfRow } = matrix.form;
  return columnsOfRow.flatMap((columns, row) =>
    columns.flatMap((column) => {
      const cell = row * width + column;
      const figure = unitFigure(readingAt(matrix, cell));
      if (figure === null) return [];
      const path = pathAt(matrix, cell);
      const wanted = formUnit(definition, definition.rows[row], definition.columns[column]);
      const { message, expected } = judge(figure, wanted);
      const place = placeOf(report, edition, path);
      return [{ path, place, message, expected, actual: figure.printed }];
    }),
  );
}

const NONE: readonly FindingDraft[] = [];

/** A cell of a form holds the figure alone; the unit is the form's. */
export const unitInCell: Rule = {
  id: "unit-in-cell",
  severity: "warning",
  editions: "all",
  check(context) {
    let findings = NONE;
    for (const matrix of context.derive(matricesOf)) {
      if ((matrix.kinds & (CellKind.unit | CellKind.illegible)) === 0) continue;
      findings = [...findings, ...inMatrix(matrix, context)];
    }
    return findings;
  },
};
