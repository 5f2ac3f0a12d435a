import type { CellReading } from "../../models/cell.ts";
import type { Language, LocalText } from "../../models/local-text.ts";
import type { Operand } from "./judge-continuation.ts";

const shown = ({ printed, state }: CellReading, language: Language): string => {
  if (state !== "blank") return printed;
  return language === "zh-CN" ? "空白" : "blank";
};

function termText({ cell, year, isSubtracted }: Operand, language: Language, isFirst: boolean) {
  const figure = shown(cell.reading, language);
  const sign = isFirst ? "" : isSubtracted ? " − " : " + ";
  return language === "zh-CN"
    ? `${sign}${year}年度“${cell.label["zh-CN"]}”${figure}`
    : `${sign}“${cell.label.en}” of ${year}, ${figure}`;
}

const terms = (operands: readonly Operand[], language: Language): string =>
  operands.map((operand, index) => termText(operand, language, index === 0)).join("");

/** Says what a figure is, what it should be, and from which figures that follows. */
export function describeContinuation(
  whole: Operand,
  operands: readonly Operand[],
  expected: string,
): LocalText {
  const { label, reading } = whole.cell;
  const isAssumed = [whole, ...operands].some(({ cell }) => cell.reading.state !== "number");
  return {
    "zh-CN": `“${label["zh-CN"]}”为${shown(reading, "zh-CN")}，应为${expected}（${terms(operands, "zh-CN")}${isAssumed ? "；未填数字的格按零计" : ""}）`,
    en: `“${label.en}” is ${shown(reading, "en")} and should be ${expected} (${terms(operands, "en")}${isAssumed ? "; cells without a figure counted as zero" : ""})`,
  };
}
