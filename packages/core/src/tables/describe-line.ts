import type { ColumnDefinition, RowDefinition } from "../editions/edition.ts";
import type { CellReading } from "../models/cell.ts";
import type { Language, LocalText } from "../models/local-text.ts";
import { readingAt } from "./cell-at.ts";
import type { CompiledIdentity, CompiledLine } from "./compiled-table.ts";
import type { Matrix } from "./matrix.ts";

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
  const lines: readonly (RowDefinition | ColumnDefinition)[] =
    identity.ties === "rows" ? columns : rows;
  return lines.find((line) => line.id === id)?.label ?? { "zh-CN": id, en: id };
}

class LineWords {
  readonly #labels: ReadonlyMap<string, LocalText>;

  constructor(
    readonly matrix: Matrix,
    each: CompiledIdentity,
    readonly language: Language,
  ) {
    const { rows, columns } = matrix.form.definition;
    const tied: readonly (RowDefinition | ColumnDefinition)[] =
      each.identity.ties === "rows" ? rows : columns;
    this.#labels = new Map(tied.map(({ id, label }) => [id, label]));
  }

  side({ ids, cells, sum }: Side): string {
    const isChinese = this.language === "zh-CN";
    const names = ids.slice(0, 2).map((id) => `“${this.#labels.get(id)?.[this.language] ?? id}”`);
    const terms = cells.map((cell) => shown(readingAt(this.matrix, cell), this.language));
    if (ids.length === 1) return `${names[0]}${isChinese ? "为" : " is "}${terms[0]}`;
    const listed = isChinese ? `（${terms.join(" + ")}）` : ` (${terms.join(" + ")})`;
    const list = ids.length > MOST_TERMS ? "" : listed;
    if (ids.length === 2) {
      const both = names.join(isChinese ? "与" : " and ");
      return isChinese ? `${both}之和为${sum}${list}` : `${both} add up to ${sum}${list}`;
    }
    return isChinese ? `各项之和为${sum}${list}` : `the parts add up to ${sum}${list}`;
  }
}

/** Says in the form's own words what the two sides of a line are, and that they differ. */
export function describeFailure(
  matrix: Matrix,
  each: CompiledIdentity,
  { line, leftSum, rightSum }: { line: CompiledLine; leftSum: string; rightSum: string },
): LocalText {
  const { identity } = each;
  const cells = [...line.left, ...line.right];
  const isAssumed = cells.some((cell) => readingAt(matrix, cell).state !== "number");
  const label = lineLabel(matrix, each, line.id);
  const sides = (language: Language) => {
    const words = new LineWords(matrix, each, language);
    return [
      words.side({ ids: identity.left, cells: line.left, sum: leftSum }),
      words.side({ ids: identity.right, cells: line.right, sum: rightSum }),
    ];
  };
  return {
    "zh-CN": `“${label["zh-CN"]}”：${sides("zh-CN").join("，")}${isAssumed ? "（未填数字的格按零计）" : ""}`,
    en: `“${label.en}”: ${sides("en").join("; ")}${isAssumed ? " (cells without a figure counted as zero)" : ""}`,
  };
}
