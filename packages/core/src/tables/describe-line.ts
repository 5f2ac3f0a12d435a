import type { ColumnDefinition, RowDefinition } from "../editions/edition.ts";
import type { CellReading } from "../models/cell.ts";
import type { Language, LocalText } from "../models/local-text.ts";
import { readingAt } from "./cell-at.ts";
import type { CompiledIdentity, CompiledLine } from "./compiled-table.ts";
import { CellKind, type Matrix } from "./matrix.ts";

/** More terms than these are not listed: the reader has the table before him. */
const MOST_TERMS = 6;

const BLANK: LocalText = { "zh-CN": "空白", en: "blank" };

const shown = ({ printed, state }: CellReading, language: Language): string =>
  state === "blank" ? BLANK[language] : printed;

interface Side {
  readonly ids: readonly string[];
  readonly cells: readonly number[];
  readonly sum: string;
}

/** The words for the line as a whole: the column it runs down or the row it runs along. */
export function lineLabel({ form }: Matrix, { identity }: CompiledIdentity, id: string): LocalText {
  const { rows, columns } = form.definition;
  const lines: readonly Line[] = identity.ties === "rows" ? columns : rows;
  return lines.find((line) => line.id === id)?.label ?? { "zh-CN": id, en: id };
}

type Line = RowDefinition | ColumnDefinition;

/** A table, and the rows or columns of it that an identity ties. */
interface TiedLines {
  readonly matrix: Matrix;
  readonly tied: readonly Line[];
}

const WORDS = {
  "zh-CN": { is: "为", and: "与", sum: "之和为", parts: "各项之和为", open: "（", close: "）" },
  en: {
    is: " is ",
    and: " and ",
    sum: " add up to ",
    parts: "the parts add up to ",
    open: " (",
    close: ")",
  },
} as const;

/** One side of a line in words; a long list of terms is left out. */
function sideText({ matrix, tied }: TiedLines, { ids, cells, sum }: Side, language: Language) {
  const words = WORDS[language];
  const name = (id: string) => `“${tied.find((line) => line.id === id)?.label[language] ?? id}”`;
  const term = (cell: number) => shown(readingAt(matrix, cell), language);
  const [first = "", second = ""] = ids;
  if (ids.length === 1) return `${name(first)}${words.is}${term(cells[0] ?? 0)}`;
  const list =
    ids.length > MOST_TERMS ? "" : words.open + cells.map(term).join(" + ") + words.close;
  const head = ids.length === 2 ? name(first) + words.and + name(second) + words.sum : words.parts;
  return head + sum + list;
}

/** Says in the form's own words what the two sides of a line are, and that they differ. */
export function describeFailure(
  matrix: Matrix,
  each: CompiledIdentity,
  { line, leftSum, rightSum }: { line: CompiledLine; leftSum: string; rightSum: string },
): LocalText {
  const { identity } = each;
  const { rows, columns } = matrix.form.definition;
  const tied = identity.ties === "rows" ? rows : columns;
  const isAssumed =
    (matrix.kinds & (CellKind.blank | CellKind.mark)) !== 0 &&
    [...line.left, ...line.right].some((cell) => readingAt(matrix, cell).state !== "number");
  const label = lineLabel(matrix, each, line.id);
  const left = { ids: identity.left, cells: line.left, sum: leftSum };
  const right = { ids: identity.right, cells: line.right, sum: rightSum };
  const sides = (language: Language) =>
    [left, right].map((side) => sideText({ matrix, tied }, side, language));
  return {
    "zh-CN": `“${label["zh-CN"]}”：${sides("zh-CN").join("，")}${isAssumed ? "（未填数字的格按零计）" : ""}`,
    en: `“${label.en}”: ${sides("en").join("; ")}${isAssumed ? " (cells without a figure counted as zero)" : ""}`,
  };
}
