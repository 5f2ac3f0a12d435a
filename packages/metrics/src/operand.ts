import type { Approximation, CellState, LocalText } from "@gongkai/core";

/** A figure as a fact or a cell reading holds it; every `Fact` is one. */
export interface FigureReading {
  readonly value: number | string | null;
  readonly state?: CellState;
  readonly approx?: Approximation | null;
  readonly unit?: string | null;
  /** Why there is no figure, where `state` does not say it. */
  readonly reason?: LocalText;
}

/** A figure to compute with: a safe integer, a decimal string, null for a blank, or a reading of one. */
export type Operand = number | string | null | FigureReading;

/** An exact figure, or the reason why there is none. */
export type OperandReading =
  | { readonly value: number | string; readonly reason: null }
  | { readonly value: null; readonly reason: LocalText };

const stateWords: Readonly<Record<Exclude<CellState, "number">, LocalText>> = {
  blank: { "zh-CN": "为空白", en: "is blank" },
  dash: { "zh-CN": "为“-”", en: "is a dash" },
  slash: { "zh-CN": "为“/”", en: "is a slash" },
  none: { "zh-CN": "为“无”", en: "says “none”" },
  notStated: { "zh-CN": "未单独列出", en: "is not stated on its own" },
  unreadable: { "zh-CN": "无法识别", en: "is unreadable" },
};

const boundWords: LocalText = {
  "zh-CN": "是约数，只给出界限",
  en: "is approximate and only a bound",
};

/** Gives the reason why something was not computed, in the words of the figure's role. */
export function notComputed(role: LocalText, words: LocalText): LocalText {
  return {
    "zh-CN": `未计算：${role["zh-CN"]}${words["zh-CN"]}`,
    en: `Not computed: ${role.en} ${words.en}`,
  };
}

/** The operand as a reading, whichever way it was given. */
export function toFigureReading(operand: Operand): FigureReading {
  return operand !== null && typeof operand === "object" ? operand : { value: operand };
}

/**
 * Takes the exact figure out of an operand, or says why it has none.
 *
 * @param role What the figure is in the computation, for the reason: 上年数, last year's figure.
 */
export function readOperand(operand: Operand, role: LocalText): OperandReading {
  const reading = toFigureReading(operand);
  const state = reading.state ?? (reading.value === null ? "blank" : "number");
  if (reading.reason !== undefined) return { value: null, reason: reading.reason };
  if (state !== "number") return { value: null, reason: notComputed(role, stateWords[state]) };
  if (reading.value === null) return { value: null, reason: notComputed(role, stateWords.blank) };
  if (reading.approx) return { value: null, reason: notComputed(role, boundWords) };
  return { value: reading.value, reason: null };
}
